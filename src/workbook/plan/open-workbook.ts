import { type Result } from "../../basics/result";
import { type WorkbookGrids, type Grid } from "./grid";
import { type HostProblem } from "./host-problem";
import { type CellRange, type CellValue, type SheetPlan, type WorkbookPlan } from "./sheet-plan";

/** New content for cells of a sheet that is there already; how they look and what may be typed there stays. */
export interface SheetChange {
  readonly sheet: string;
  readonly cells: readonly CellChange[];
  /** Where given, a plain text for the foot of every page, on the left; "" for none. The rest of the page's edges stays. */
  readonly foot?: string;
}

/** Zero-based. Without a value the cell becomes blank. A text is always a text: no host may turn one into a formula. */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly value?: CellValue;
}

/** What somebody did in the workbook; `range` is zero-based. */
export interface WorkbookEvent {
  readonly kind: "changed" | "selected";
  readonly sheet: string;
  readonly range: CellRange;
}

/**
 * The selected cells. `grid` holds them at their own places in the sheet; a merged area holds its value at its first
 * cell. Where nothing is filled in, `range` is the first selected cell.
 */
export interface SelectedCells {
  readonly grid: Grid;
  readonly range: CellRange;
  /** The merged areas that the range touches. */
  readonly merges: readonly CellRange[];
}

/** How far a long job is, in steps of equal weight. */
export type Progress = (done: number, all: number) => void;

/**
 * A workbook that is open in a spreadsheet program. Every call takes a number of round trips that does not grow with
 * the number of units or criteria, apart from pieces under the program's limit on one message.
 */
export interface OpenWorkbook {
  /** The cells of all sheets, very hidden ones included, with names and properties; two round trips. */
  readonly read: () => Promise<Result<WorkbookGrids, HostProblem>>;
  /**
   * Makes the sheets of a plan in a workbook in which none of their names is taken by a foreign sheet with something in
   * it, and shows the first of them. A blank sheet that a new workbook begins with is removed, and so, once the plan
   * stands, are the sheets named as `spent`.
   */
  readonly draw: (
    plan: WorkbookPlan,
    progress?: Progress,
    spent?: readonly string[],
  ) => Promise<Result<void, HostProblem>>;
  /**
   * Draws sheets anew in the place of those of the same name, which keep their positions, and what other sheets refer to
   * them with. A sheet that is gone is made behind the others. Should it fail half way, it is repeated. Names and
   * properties in which the workbook states the same as these sheets are written along.
   */
  readonly redraw: (
    sheets: readonly SheetPlan[],
    stated?: Pick<WorkbookPlan, "names" | "properties">,
  ) => Promise<Result<void, HostProblem>>;
  /** Writes all changes at once, lifting and restoring the sheets' protection. It may be repeated. */
  readonly write: (changes: readonly SheetChange[]) => Promise<Result<void, HostProblem>>;
  /** Shows a sheet, and a range on it where one is named. */
  readonly show: (sheet: string, range?: CellRange) => Promise<Result<void, HostProblem>>;
  /** What is selected, cut down to what is in use. */
  readonly selected: () => Promise<Result<SelectedCells, HostProblem>>;
  /** Opens a file as a workbook of its own, where the program can. */
  readonly openFile: (bytes: Uint8Array) => Promise<Result<void, HostProblem>>;
  /**
   * Tells what happens from now on, several events of one moment together, until the returned function is called. What
   * the calls above do is not told. `deaf` is called when the program will not say, or did not say this once.
   */
  readonly watch: (
    told: (events: readonly WorkbookEvent[]) => void,
    deaf: (problems: readonly HostProblem[]) => void,
  ) => () => void;
}
