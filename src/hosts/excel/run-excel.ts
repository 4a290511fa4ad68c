import { failure, type Result } from "../../basics/result";
import { type HostProblem } from "../../workbook/plan/host-problem";
import { excelProblem } from "./excel-problem";

/** What is done in one context. */
export type Job<Value> = (context: Excel.RequestContext) => Promise<Result<Value, HostProblem>>;

/** Asks Excel for something. What it refuses becomes a problem; while a cell is being edited it refuses at once. */
export async function askExcel<Value>(job: Job<Value>): Promise<Result<Value, HostProblem>> {
  try {
    return await Excel.run(job);
  } catch (error) {
    return failure([excelProblem(error)]);
  }
}

/** What is done to take back what was begun; it gives the problem in clearer words, and what could not be taken back. */
export type Repair = (
  context: Excel.RequestContext,
  problem: HostProblem,
) => Promise<readonly HostProblem[]>;

async function repaired(
  error: unknown,
  repair: Repair,
  left: HostProblem,
): Promise<readonly HostProblem[]> {
  const problem = excelProblem(error);
  try {
    return await Excel.run({ delayForCellEdit: true }, (context) => {
      context.runtime.enableEvents = true;
      return repair(context, problem);
    });
  } catch (second) {
    excelProblem(second);
    return [problem, left];
  }
}

/**
 * Changes the workbook without telling those who watch it. A person who begins to type in the middle is waited for.
 * Whatever happens, events are told again in the end; Excel takes nothing back by itself, so `repair` does.
 *
 * @param job must turn the events on with its last message: see `tellEvents`.
 * @param left what stands when not even the repair succeeds.
 */
export async function changeExcel<Value>(
  job: (context: Excel.RequestContext) => Promise<Value>,
  repair: Repair,
  left: HostProblem,
): Promise<Result<Value, HostProblem>> {
  try {
    const value = await Excel.run({ delayForCellEdit: true }, (context) => {
      context.runtime.enableEvents = false;
      return job(context);
    });
    return { ok: true, value };
  } catch (error) {
    return failure(await repaired(error, repair, left));
  }
}

/** Lets Excel tell its events again, from the next message on. */
export function tellEvents(context: Excel.RequestContext): void {
  context.runtime.enableEvents = true;
}
