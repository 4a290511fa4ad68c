import { type SealingTools } from "../actions/seal-form";
import { type Result } from "../basics/result";
import { type FileProblem } from "../workbook/plan/file-problem";
import { type WorkbookGrids } from "../workbook/plan/grid";
import { type WorkbookPlan } from "../workbook/plan/sheet-plan";
import { type AnswerCell } from "../workbook/unit/answer-cells";
import { type Digest } from "../workbook/unit/seal/seal-code";

/** How the command line reads and writes .xlsx files, handed to it by `main.ts`. */
export interface Hosts {
  readonly read: (bytes: Uint8Array) => Result<WorkbookGrids, FileProblem>;
  readonly write: (plan: WorkbookPlan) => Uint8Array;
  /** Types values into cells; results of formulas are left for the next program to compute. */
  readonly fill: (
    bytes: Uint8Array,
    cells: ReadonlyMap<string, readonly AnswerCell[]>,
  ) => Result<Uint8Array, FileProblem>;
  /** Writes a seal; results of formulas stay. */
  readonly stamp: SealingTools["stamp"];
  readonly digest: Digest;
  /** The folder with the templates and samples that come with the product. */
  readonly assets: string;
}
