/** Why a spreadsheet program did not do what it was asked; nothing, or only whole steps before it, took effect. */
export type HostProblem =
  /** Somebody is typing in a cell. */
  | { readonly code: "hostCellEditing" }
  /** A sheet or the workbook's structure is protected by a password of somebody's own. */
  | { readonly code: "hostProtected"; readonly sheet: string }
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
  /** Anything else; `reason` is the program's own code, never its sentence. */
  | { readonly code: "hostFailed"; readonly reason: string };
