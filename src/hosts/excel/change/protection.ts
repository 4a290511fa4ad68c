import { type HostProblem } from "../../../workbook/plan/host-problem";
import { isRefusedAccess } from "../excel-problem";
import { type Repair } from "../run-excel";
import { smallStep, type Step } from "../send-steps";
import { sheetNamed, type SheetFacts, survey } from "../survey";

/** Lifts the protection of sheets that have one: lifting what is not there is an error in Excel. */
export function liftSteps(
  context: Excel.RequestContext,
  sheets: readonly SheetFacts[],
): readonly Step[] {
  return protectedOf(sheets).map(({ name }) =>
    smallStep(() => {
      context.workbook.worksheets.getItem(name).protection.unprotect();
    }),
  );
}

/** Protects sheets as they were. */
export function restoreSteps(
  context: Excel.RequestContext,
  sheets: readonly SheetFacts[],
): readonly Step[] {
  return protectedOf(sheets).map(({ name, protection }) =>
    smallStep(() => {
      context.workbook.worksheets.getItem(name).protection.protect(protection);
    }),
  );
}

function protectedOf(sheets: readonly SheetFacts[]): readonly SheetFacts[] {
  return sheets.filter(({ protection }) => protection !== undefined);
}

/**
 * Puts back the protection of sheets after a change that Excel refused. All protections are lifted before anything is
 * changed, so the first one that still stands is the one that Excel did not lift: somebody's own.
 *
 * @param mend what else is to be put back in the sheets that stand open, before they are protected.
 */
export function protectAgain(
  sheets: readonly SheetFacts[],
  mend: (context: Excel.RequestContext, open: readonly SheetFacts[]) => void = () => undefined,
): Repair {
  return async (context, problem) => {
    const now = await survey(context);
    const lifted = protectedOf(sheets);
    const isOpen = ({ name }: SheetFacts): boolean => {
      const sheet = sheetNamed(now, name);
      return sheet !== undefined && sheet.protection === undefined;
    };
    mend(context, sheets.filter(isOpen));
    for (const { act } of restoreSteps(context, lifted.filter(isOpen))) act();
    await context.sync();
    const closed = lifted.find((sheet) => !isOpen(sheet));
    return [clearer(problem, closed?.name)];
  };
}

function clearer(problem: HostProblem, closed: string | undefined): HostProblem {
  return isRefusedAccess(problem) && closed !== undefined
    ? { code: "hostProtected", sheet: closed }
    : problem;
}
