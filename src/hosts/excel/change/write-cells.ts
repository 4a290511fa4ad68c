import { failure, type Result, success } from "../../../basics/result";
import { type HostProblem } from "../../../workbook/plan/host-problem";
import { type SheetChange } from "../../../workbook/plan/open-workbook";
import { type ContentBlock, contentBlocks } from "../content/content-blocks";
import { needsGuard, type TypedContent, typedValue } from "../content/typed-content";
import { blockStep } from "../draw/content-steps";
import { setLeftFoot } from "../draw/print-steps";
import { askExcel, changeExcel, tellEvents } from "../run-excel";
import { messagesOf, sendMessages, smallStep, type Step } from "../send-steps";
import { sheetNamed, type SheetFacts, survey } from "../survey";
import { liftSteps, protectAgain, restoreSteps } from "./protection";

/** A rectangle of changes in one sheet. */
interface Changed {
  readonly sheet: string;
  readonly block: ContentBlock<TypedContent>;
}

/** The same, with what must stand in cells of the Text format while they are filled, and afterwards. */
interface Prepared extends Changed {
  readonly open: ContentBlock<string> | undefined;
  readonly close: ContentBlock<string> | undefined;
}

/** A text for the foot of a sheet's pages, and which of them the sheet tells apart. */
interface PreparedFoot {
  readonly sheet: string;
  readonly foot: string;
  readonly state: string;
}

interface Preparation {
  readonly sheets: readonly SheetFacts[];
  readonly changes: readonly Prepared[];
  readonly feet: readonly PreparedFoot[];
}

const GENERAL = "General";
const TEXT = "@";

function changedBlocks(changes: readonly SheetChange[]): readonly Changed[] {
  return changes.flatMap(({ sheet, cells }) =>
    contentBlocks(
      cells.map(({ row, column, value = "" }) => ({ row, column, content: typedValue(value) })),
    ).map((block) => ({ sheet, block })),
  );
}

/** In a cell of the Text format a number would become a text, and an apostrophe would stay. */
function dependsOnFormat(content: TypedContent | null): boolean {
  if (content === null) return false;
  return typeof content !== "string" || needsGuard(content);
}

function formatBlock(
  { top, left, rows }: ContentBlock<TypedContent>,
  formats: readonly (readonly unknown[])[],
  format: string,
): ContentBlock<string> | undefined {
  const swapped = rows.map((row, down) =>
    row.map((content, along) =>
      dependsOnFormat(content) && formats[down]?.[along] === TEXT ? format : null,
    ),
  );
  const places = swapped.flat();
  if (places.every((each) => each === null)) return undefined;
  return { top, left, rows: swapped, bytes: places.length * (GENERAL.length + 3) };
}

async function prepare(
  context: Excel.RequestContext,
  changes: readonly SheetChange[],
): Promise<Result<Preparation, HostProblem>> {
  const found = await survey(context);
  const names = [...new Set(changes.map(({ sheet }) => sheet))];
  const gone = names.filter((name) => sheetNamed(found, name) === undefined);
  if (gone.length > 0)
    return failure(gone.map((sheet) => ({ code: "hostSheetGone", sheet }) as const));
  const loaded = changedBlocks(changes).map((changed) => {
    const { top, left, rows } = changed.block;
    const range = context.workbook.worksheets
      .getItem(changed.sheet)
      .getRangeByIndexes(top, left, rows.length, rows[0]?.length ?? 0);
    range.load("numberFormat");
    return { changed, range };
  });
  const feet = changes.flatMap(({ sheet, foot }) => {
    if (foot === undefined) return [];
    const { headersFooters } = context.workbook.worksheets.getItem(sheet).pageLayout;
    headersFooters.load("state");
    return [{ sheet, foot, headersFooters }];
  });
  await context.sync();
  return success({
    sheets: names.flatMap((name) => sheetNamed(found, name) ?? []),
    changes: loaded.map(({ changed, range }) => ({
      ...changed,
      open: formatBlock(changed.block, range.numberFormat, GENERAL),
      close: formatBlock(changed.block, range.numberFormat, TEXT),
    })),
    feet: feet.map(({ sheet, foot, headersFooters: { state } }) => ({ sheet, foot, state })),
  });
}

function formatSteps(
  sheet: Excel.Worksheet,
  block: ContentBlock<string> | undefined,
): readonly Step[] {
  if (block === undefined) return [];
  return [
    blockStep(sheet, block, (range, rows) => {
      range.numberFormat = rows;
    }),
  ];
}

function writeSteps(context: Excel.RequestContext, changes: readonly Prepared[]): readonly Step[] {
  return changes.flatMap(({ sheet: name, block, open, close }) => {
    const sheet = context.workbook.worksheets.getItem(name);
    return [
      ...formatSteps(sheet, open),
      blockStep(sheet, block, (range, rows) => {
        range.formulas = rows;
      }),
      ...formatSteps(sheet, close),
    ];
  });
}

function footSteps(context: Excel.RequestContext, feet: readonly PreparedFoot[]): readonly Step[] {
  return feet.map(({ sheet, foot, state }) =>
    smallStep(() => {
      const { headersFooters } = context.workbook.worksheets.getItem(sheet).pageLayout;
      setLeftFoot(headersFooters, state, foot);
    }),
  );
}

function stepsOf(
  context: Excel.RequestContext,
  { sheets, changes, feet }: Preparation,
): readonly Step[] {
  return [
    ...liftSteps(context, sheets),
    ...writeSteps(context, changes),
    ...footSteps(context, feet),
    ...restoreSteps(context, sheets),
    smallStep(() => {
      tellEvents(context);
    }),
  ];
}

/** Gives cells of the Text format their format back in the sheets that stand open. */
function mendFormats(
  context: Excel.RequestContext,
  open: readonly SheetFacts[],
  changes: readonly Prepared[],
): void {
  for (const { sheet: name, close } of changes) {
    if (!open.some((sheet) => sheet.name === name)) continue;
    for (const { act } of formatSteps(context.workbook.worksheets.getItem(name), close)) act();
  }
}

/**
 * Writes changes into sheets that are there, texts at the feet of their pages included, in three round trips and as many more as they have times 4 MB. Protection
 * is lifted first and restored last, in the same message; the formats of cells stay as they are.
 */
export async function writeCells(
  changes: readonly SheetChange[],
): Promise<Result<void, HostProblem>> {
  if (changes.every(({ cells, foot }) => cells.length === 0 && foot === undefined))
    return success(undefined);
  const prepared = await askExcel((context) => prepare(context, changes));
  if (!prepared.ok) return prepared;
  const { sheets, changes: blocks } = prepared.value;
  return changeExcel(
    (context) => sendMessages(context, messagesOf(stepsOf(context, prepared.value))),
    protectAgain(sheets, (context, open) => {
      mendFormats(context, open, blocks);
    }),
    { code: "hostUnprotected", sheets: sheets.map(({ name }) => name) },
  );
}
