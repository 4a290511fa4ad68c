import { failure, type Result, success } from "../../../basics/result";
import { type HostProblem } from "../../../workbook/plan/host-problem";
import { type Progress } from "../../../workbook/plan/open-workbook";
import { type SheetPlan, type WorkbookPlan } from "../../../workbook/plan/sheet-plan";
import { filledSheet } from "../../../workbook/plan/slots";
import { askExcel, changeExcel, tellEvents } from "../run-excel";
import { messagesOf, sendMessages, smallStep, type Step } from "../send-steps";
import { sameSheetName, type SheetFacts, type Survey, survey } from "../survey";
import { sheetSteps } from "./sheet-steps";
import { type Ground, undrawn } from "./undraw";

const VISIBILITIES = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

/** Hides a new sheet that is not to be seen. */
export function setVisibility(sheet: Excel.Worksheet, { visibility }: SheetPlan): void {
  if (visibility !== "visible") sheet.visibility = VISIBILITIES[visibility];
}

/** Which of the sheets hold nothing, not even a look, a chart or a picture; one round trip. */
async function blankSheets(
  context: Excel.RequestContext,
  { sheets }: Survey,
): Promise<readonly SheetFacts[]> {
  const looked = sheets.map((facts) => {
    const sheet = context.workbook.worksheets.getItem(facts.id);
    const used = sheet.getUsedRangeOrNullObject(false);
    used.load("address");
    return { facts, used, floating: [sheet.charts.getCount(), sheet.shapes.getCount()] };
  });
  await context.sync();
  return looked.flatMap(({ facts, used, floating }) =>
    used.isNullObject && floating.every(({ value }) => value === 0) ? [facts] : [],
  );
}

async function findGround(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  spentNames: readonly string[],
): Promise<Result<Ground, HostProblem>> {
  const found = await survey(context);
  const blank = await blankSheets(context, found);
  const isWanted = ({ name }: SheetFacts): boolean =>
    plan.sheets.some((sheet) => sameSheetName(sheet.name, name));
  const taken = found.sheets.filter((sheet) => isWanted(sheet) && !blank.includes(sheet));
  if (taken.length > 0)
    return failure(taken.map(({ name }) => ({ code: "hostSheetNameTaken", sheet: name }) as const));
  const spent = found.sheets.filter(({ name }) =>
    spentNames.some((each) => sameSheetName(each, name)),
  );
  const isNew = found.sheets.every((sheet) => blank.includes(sheet) || spent.includes(sheet));
  const going = (isNew ? blank : blank.filter(isWanted)).filter((sheet) => !spent.includes(sheet));
  return success({ ...found, blank: going, spent });
}

/** Clears the names that are needed, and makes all sheets before any formula refers to them. */
function addSheets(
  { workbook }: Excel.RequestContext,
  sheets: readonly SheetPlan[],
  ground: Ground,
): readonly Excel.Worksheet[] {
  if (ground.structureProtected) workbook.protection.unprotect();
  ground.blank.forEach(({ id }, at) => {
    workbook.worksheets.getItem(id).name = `~${String(at)}~`;
  });
  return sheets.map(({ name }) => workbook.worksheets.add(name));
}

/** What a workbook states outside its sheets. */
export type StatedFacts = Pick<WorkbookPlan, "names" | "properties">;

/** Writes names and custom properties, in the place of those that are there already. */
export function setFacts(
  { workbook }: Excel.RequestContext,
  { names, properties }: StatedFacts,
  there: readonly string[],
): void {
  for (const { name, refersTo, hidden } of names) {
    if (there.some((each) => each.toLowerCase() === name.toLowerCase()))
      workbook.names.getItem(name).delete();
    const item = workbook.names.add(name, `=${refersTo}`);
    if (hidden === true) item.visible = false;
  }
  for (const [key, value] of properties) workbook.properties.custom.add(key, value);
}

/** A sheet must be in sight to be removed. */
function removeSpent({ workbook }: Excel.RequestContext, { blank, spent }: Ground): void {
  for (const { id } of spent) workbook.worksheets.getItem(id).visibility = "Visible";
  for (const { id } of [...blank, ...spent]) workbook.worksheets.getItem(id).delete();
}

/** What comes last: the first sheet in front, others hidden, and the end of those that the workbook began with. */
function closingStep(
  context: Excel.RequestContext,
  drawn: readonly Excel.Worksheet[],
  plan: WorkbookPlan,
  ground: Ground,
): Step {
  return smallStep(() => {
    const { protection } = context.workbook;
    setFacts(context, plan, ground.names);
    context.workbook.properties.title = plan.title;
    plan.sheets.forEach((own, at) => {
      const sheet = drawn[at];
      if (sheet !== undefined) setVisibility(sheet, own);
    });
    drawn[plan.sheets.findIndex(({ visibility }) => visibility === "visible")]?.activate();
    removeSpent(context, ground);
    if (plan.structureLocked || ground.structureProtected) protection.protect();
    tellEvents(context);
  });
}

/**
 * Draws a whole plan: two round trips to look around, one to make the sheets, then one for each sheet (more beyond 4 MB)
 * and one to close. Where Excel refuses something on the way, everything that was made is removed again.
 */
export async function drawWorkbook(
  plan: WorkbookPlan,
  progress: Progress = () => undefined,
  spent: readonly string[] = [],
): Promise<Result<void, HostProblem>> {
  const found = await askExcel((context) => findGround(context, plan, spent));
  if (!found.ok) return found;
  const ground = found.value;
  const sheets = plan.sheets.map((sheet) => filledSheet(sheet, plan.slots));
  return changeExcel(
    async (context) => {
      const drawn = addSheets(context, sheets, ground);
      await context.sync();
      const messages = [
        ...drawn.flatMap((sheet, at) => {
          const own = sheets[at];
          return own === undefined ? [] : messagesOf(sheetSteps(sheet, own));
        }),
        [closingStep(context, drawn, plan, ground)],
      ];
      let done = 0;
      await sendMessages(context, messages, () => {
        done += 1;
        progress(done, messages.length);
      });
    },
    undrawn(plan, ground),
    { code: "hostSheetsLeft", sheets: plan.sheets.map(({ name }) => name) },
  );
}
