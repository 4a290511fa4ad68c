/** Why a file could not be read or written. */
export type FileTrouble =
  "notFound" | "denied" | "isFolder" | "notFolder" | "full" | "inUse" | "nameTooLong" | "other";

/** A command that was typed wrongly. */
export type UsageProblem =
  | { readonly code: "commandMissing" }
  | { readonly code: "commandUnknown"; readonly given: string }
  | { readonly code: "optionUnknown"; readonly given: string }
  | { readonly code: "optionWithoutValue"; readonly option: string }
  | { readonly code: "optionWithValue"; readonly option: string }
  | { readonly code: "optionRepeated"; readonly option: string }
  | { readonly code: "optionMissing"; readonly option: string }
  | { readonly code: "languageUnknown"; readonly given: string }
  | { readonly code: "operandMissing"; readonly operand: string }
  | { readonly code: "operandUnexpected"; readonly given: string }
  /** A result that would be written over one of the files it is made from, or over another result. */
  | { readonly code: "outputClashes"; readonly path: string };

/** A file that stood in the way; `system` is the operating system's own code. */
export type DiskProblem =
  | {
      readonly code: "fileUnreadable";
      readonly path: string;
      readonly trouble: FileTrouble;
      readonly system: string;
    }
  | {
      readonly code: "outputUnwritable";
      readonly path: string;
      readonly trouble: FileTrouble;
      readonly system: string;
    }
  | { readonly code: "outputExists"; readonly path: string }
  | { readonly code: "textNotUnicode"; readonly path: string }
  /** `line` counts from 1; 0 where it is not known. */
  | { readonly code: "jsonBroken"; readonly path: string; readonly line: number };

/** What the command line itself finds wrong. */
export type CommandProblem = UsageProblem | DiskProblem;
