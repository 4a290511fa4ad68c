/**
 * Why a spreadsheet program did not do what it was asked. What was begun is taken back; where that fails too, a second
 * problem says what stands.
 */
export type HostProblem =
  /** Somebody is typing in a cell. */
  | { readonly code: "hostCellEditing" }
  /** A sheet is protected by a password of somebody's own. */
  | { readonly code: "hostProtected"; readonly sheet: string }
  /** The workbook's structure is protected by a password of somebody's own: sheets can be neither made nor removed. */
  | { readonly code: "hostStructureProtected" }
  | { readonly code: "hostSheetGone"; readonly sheet: string }
  /** A sheet of this name is there already, and is none of ours. */
  | { readonly code: "hostSheetNameTaken"; readonly sheet: string }
  /** Another workbook, a dialog or a chart has the program's attention. */
  | { readonly code: "hostElsewhere" }
  /** More than the program takes or gives in one go. */
  | { readonly code: "hostTooLarge" }
  /** Several areas are selected, or something that is no cell. */
  | { readonly code: "hostSelection" }
  /** The program cannot do this at all. */
  | { readonly code: "hostUnable" }
  /** Sheets that were begun could not be removed again; they hold nothing of anybody's. */
  | { readonly code: "hostSheetsLeft"; readonly sheets: readonly string[] }
  /** Sheets whose protection was lifted and could not be restored. */
  | { readonly code: "hostUnprotected"; readonly sheets: readonly string[] }
  /** Anything else; `reason` is the program's own code, never its sentence. */
  | { readonly code: "hostFailed"; readonly reason: string };
