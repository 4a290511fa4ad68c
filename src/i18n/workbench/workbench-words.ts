import { type Language } from "../../basics/language";
import { type Texts } from "../messages/texts";
import { type LeftOutWords } from "./left-out";

/** Why the grid did not do what a person wanted. */
export type GridRefusal =
  /** A locked cell of a protected sheet. */
  | { readonly code: "cellLocked"; readonly sheet: string; readonly cell: string }
  /** Something else that the protection of a sheet rules out. */
  | { readonly code: "sheetProtected"; readonly sheet: string }
  /** Sheets can be neither added, removed, renamed, moved nor shown. */
  | { readonly code: "structureLocked" }
  /** Only a program can show it. */
  | { readonly code: "sheetVeryHidden"; readonly sheet: string }
  /** The only sheet that can be seen. */
  | { readonly code: "lastSheet"; readonly sheet: string }
  /** Excel does not take the name, or another sheet has it. */
  | { readonly code: "sheetName"; readonly name: string }
  | { readonly code: "sheetNotCopied" };

/** What the server of the workbench says where it was started. */
export interface ServerWords {
  readonly address: (address: string) => string;
  readonly building: string;
  readonly preparing: string;
  readonly ready: (seconds: number) => string;
  readonly failed: (reason: string) => string;
  /** The add-in is being added to the Excel of this machine. */
  readonly sideloading: string;
  /** This machine can have no Excel; what to do instead. */
  readonly noExcel: readonly string[];
}

/** What the page of the workbench says, in one language. */
export interface WorkbenchWords {
  readonly server: ServerWords;
  readonly product: string;
  readonly otherLanguage: { readonly language: Language; readonly name: string };
  readonly title: string;
  readonly intro: string;
  readonly privacy: string;
  readonly sample: string;
  readonly sampleHint: string;
  readonly empty: string;
  readonly emptyHint: string;
  readonly openFile: string;
  readonly openHint: string;
  readonly workbooks: string;
  readonly newBook: string;
  readonly open: string;
  readonly save: string;
  readonly close: (book: string) => string;
  readonly sampleForms: string;
  readonly pane: string;
  readonly paneWidth: string;
  readonly grid: string;
  readonly loadingGrid: string;
  readonly working: string;
  /** The name of the sample's workbook, and of one of its forms. */
  readonly sampleBook: string;
  readonly formOf: (unit: string) => string;
  readonly bookName: (number: number) => string;
  readonly received: (count: number) => string;
  readonly openReceived: (file: string) => string;
  readonly dismiss: string;
  readonly refusals: Texts<GridRefusal>;
  readonly fileRefused: (file: string, reason: string) => string;
  /** A file was opened, but not all that it holds. */
  readonly leftOut: (file: string, kinds: readonly string[]) => string;
  readonly leftOutKinds: LeftOutWords;
  /** A workbook that Excel would not open as it is was not saved; `places` are sheets and their cells. */
  readonly unsaved: (book: string, places: readonly string[]) => string;
  readonly failed: (reason: string) => string;
}

/** Places in brackets behind what is said of them; nothing where there are none. */
export const bracketed = (places: readonly string[]): string =>
  places.length === 0 ? "" : ` (${places.join("; ")})`;
