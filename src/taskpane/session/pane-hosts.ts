import { type FillWorkbook } from "../../actions/fill-form";
import { type Result } from "../../basics/result";
import { type FileProblem } from "../../workbook/plan/file-problem";
import { type WorkbookGrids } from "../../workbook/plan/grid";
import { type OpenWorkbook } from "../../workbook/plan/open-workbook";
import { type WorkbookPlan } from "../../workbook/plan/sheet-plan";
import { type Digest } from "../../workbook/unit/seal/seal-code";
import { type FormReader } from "../check/reading/check-protocol";

/** A file that the pane hands to a person. */
export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What makes files. */
export interface FileTools {
  /** Makes an .xlsx of a plan. */
  readonly write: (plan: WorkbookPlan) => Uint8Array;
  /** Reads an .xlsx; long ones are read apart from the page, by a reader of forms. */
  readonly read: (bytes: Uint8Array) => Result<WorkbookGrids, FileProblem>;
  /** Types values into cells of an .xlsx and copies all else. */
  readonly fill: FillWorkbook;
  /** Puts files into one .zip. */
  readonly zip: (files: readonly NamedFile[]) => Uint8Array;
}

/** Everything outside the pane that it works with, handed to it by `index.tsx`. */
export interface PaneHosts {
  /** The workbook that the pane stands beside. */
  readonly workbook: OpenWorkbook;
  /** A reader of forms; each list of files gets one of its own. */
  readonly startReader: () => FormReader;
  /** Fetches what makes files, which no screen needs before files are made. */
  readonly fileTools: () => Promise<FileTools>;
  /** Hands a file to the person as a download; undefined where the program ignores downloads, as on Mac. */
  readonly deliver: ((file: NamedFile) => void) | undefined;
  /** Makes the codes of seals. */
  readonly digest: Digest;
  /** The moment on this machine's clock and calendar: `yyyy-mm-ddThh:mm:ss`, local. */
  readonly now: () => string;
}
