/**
 * Why a file is refused before anything in it is believed. `part` is the entry inside the package, where one is known.
 */
export type FileProblem =
  /** Not a zip package and nothing else that is known. */
  | { readonly code: "fileNotXlsx" }
  | { readonly code: "fileEmpty" }
  /** An old .xls, or an encrypted (password-protected) workbook: both are OLE containers. */
  | { readonly code: "fileOldXls" }
  | { readonly code: "fileEncrypted" }
  | { readonly code: "fileTruncated" }
  /** A workbook with macros (vbaProject). */
  | { readonly code: "fileHasMacros" }
  | { readonly code: "fileTooLarge"; readonly bytes: number; readonly limit: number }
  | { readonly code: "fileTooManyEntries"; readonly entries: number; readonly limit: number }
  | { readonly code: "fileInflatesTooFar"; readonly part: string }
  | { readonly code: "fileDuplicateEntry"; readonly part: string }
  | { readonly code: "fileUnsafePath"; readonly part: string }
  /** Checksum or length of an entry does not fit its content. */
  | { readonly code: "fileDamagedEntry"; readonly part: string }
  | { readonly code: "fileMissingPart"; readonly part: string }
  /** Not well-formed XML by our stated rule, a DTD, or an entity of the file's own. */
  | { readonly code: "fileBadXml"; readonly part: string; readonly offset: number };
