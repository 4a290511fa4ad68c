import { escapeAddress } from "../../../workbook/plan/link-address";
import { type CellPlan } from "../../../workbook/plan/sheet-plan";
import { type CellContent, contentBlocks, type ContentBlock } from "../content/content-blocks";
import { type TypedContent, typedValue } from "../content/typed-content";
import { smallStep, type Step } from "../send-steps";

type Link = NonNullable<CellPlan["link"]>;

/** A blank cell and one with the empty text are the same: nothing is written. */
function contentOf({
  row,
  column,
  value,
  formula,
}: CellPlan): readonly CellContent<TypedContent>[] {
  if (formula !== undefined) return [{ row, column, content: `=${formula}` }];
  if (value === undefined || value === "") return [];
  return [{ row, column, content: typedValue(value) }];
}

/** Excel gives a formula the format of the cells that it refers to, unless it is told another one. */
function formatOf({ row, column, formula, style }: CellPlan): readonly CellContent<string>[] {
  const format = style?.numberFormat;
  if (format === undefined && formula === undefined) return [];
  return [{ row, column, content: format ?? "General" }];
}

/** Does something with a block of cells, which is not kept track of. */
export function blockStep<Content>(
  sheet: Excel.Worksheet,
  block: ContentBlock<Content>,
  act: (range: Excel.Range, rows: (Content | null)[][]) => void,
): Step {
  const { top, left, rows, bytes } = block;
  return {
    bytes,
    act: () => {
      const range = sheet.getRangeByIndexes(top, left, rows.length, rows[0]?.length ?? 0);
      act(
        range,
        rows.map((row) => [...row]),
      );
      range.untrack();
    },
  };
}

function linkOf(link: Link): Excel.RangeHyperlink {
  return "place" in link
    ? { documentReference: link.place }
    : { address: escapeAddress(link.address) };
}

/** A link colours and underlines its cell, which the plan alone is to do. */
function linkSteps(sheet: Excel.Worksheet, cells: readonly CellPlan[]): readonly Step[] {
  return cells.flatMap(({ row, column, link }) => {
    if (link === undefined) return [];
    return [
      smallStep(() => {
        const range = sheet.getRangeByIndexes(row, column, 1, 1);
        range.hyperlink = linkOf(link);
        range.format.font.color = "#000000";
        range.format.font.underline = "None";
        range.untrack();
      }),
    ];
  });
}

/**
 * Fills the cells of a sheet whose cells all have the General format: links first, as they leave a text behind, then
 * contents, then formats, which no longer change what a text is.
 */
export function contentSteps(sheet: Excel.Worksheet, cells: readonly CellPlan[]): readonly Step[] {
  const contents = contentBlocks(cells.flatMap(contentOf));
  const formats = contentBlocks(cells.flatMap(formatOf));
  return [
    ...linkSteps(sheet, cells),
    ...contents.map((block) =>
      blockStep(sheet, block, (range, rows) => {
        range.formulas = rows;
      }),
    ),
    ...formats.map((block) =>
      blockStep(sheet, block, (range, rows) => {
        range.numberFormat = rows;
      }),
    ),
  ];
}
