import { type Result, success } from "../../../basics/result";
import { type HostProblem } from "../../../workbook/plan/host-problem";
import { type SheetPlan } from "../../../workbook/plan/sheet-plan";
import { liftSteps, protectAgain } from "../change/protection";
import { isRefusedAccess } from "../excel-problem";
import { askExcel, changeExcel, type Repair, tellEvents } from "../run-excel";
import { messagesOf, sendMessages, smallStep, type Step } from "../send-steps";
import { sheetNamed, type SheetFacts, type Survey, survey } from "../survey";
import { clearSteps } from "./clear-steps";
import { setFacts, setVisibility, type StatedFacts } from "./draw-workbook";
import { sheetSteps } from "./sheet-steps";

/** A sheet keeps the groups that it has. */
function withoutGroups(plan: SheetPlan): SheetPlan {
  const columns = plan.columns.map(({ width, hidden = false }) => ({ width, hidden }));
  return { ...plan, columns };
}

function redrawSteps(
  { workbook }: Excel.RequestContext,
  plan: SheetPlan,
  found: Survey,
): readonly Step[] {
  const facts = sheetNamed(found, plan.name);
  if (facts === undefined) {
    const made = workbook.worksheets.add(plan.name);
    const show = smallStep(() => {
      setVisibility(made, plan);
    });
    return [...sheetSteps(made, plan), show];
  }
  const sheet = workbook.worksheets.getItem(plan.name);
  return [...clearSteps(sheet, facts), ...sheetSteps(sheet, withoutGroups(plan))];
}

/** Puts back the protection of sheets and, where it was lifted, that of the structure. */
function closedAgain(facts: readonly SheetFacts[], opensStructure: boolean): Repair {
  const protectSheets = protectAgain(facts);
  return async (context, problem) => {
    const problems = await protectSheets(context, problem);
    if (!opensStructure) return problems;
    const { protection } = context.workbook;
    protection.load("protected");
    await context.sync();
    if (protection.protected)
      return problems.map((each) =>
        isRefusedAccess(each) ? { code: "hostStructureProtected" } : each,
      );
    protection.protect();
    await context.sync();
    return problems;
  };
}

/**
 * Draws sheets anew, each in one message (more beyond 4 MB), after one round trip to look around and one to lift
 * protection. A sheet that is there stays as visible as it is. Names and properties are written last.
 */
export async function redrawSheets(
  sheets: readonly SheetPlan[],
  stated: StatedFacts = { names: [], properties: new Map() },
): Promise<Result<void, HostProblem>> {
  const looked = await askExcel(async (context) => success(await survey(context)));
  if (!looked.ok) return looked;
  const found = looked.value;
  const facts = sheets.flatMap(({ name }) => sheetNamed(found, name) ?? []);
  const isMissing = facts.length < sheets.length;
  const opensStructure = isMissing && found.structureProtected;
  return changeExcel(
    async (context) => {
      const { protection } = context.workbook;
      for (const { act } of liftSteps(context, facts)) act();
      if (opensStructure) protection.unprotect();
      const steps = sheets.map((plan) => redrawSteps(context, plan, found));
      await context.sync();
      const closing = smallStep(() => {
        setFacts(context, stated, found.names);
        if (opensStructure) protection.protect();
        tellEvents(context);
      });
      await sendMessages(context, [...steps.flatMap(messagesOf), [closing]]);
    },
    closedAgain(facts, opensStructure),
    { code: "hostUnprotected", sheets: facts.map(({ name }) => name) },
  );
}
