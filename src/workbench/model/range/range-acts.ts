import { LAST_COLUMN } from "../../../workbook/plan/cell-address";
import { type CellRange } from "../../../workbook/plan/sheet-plan";
import { excelFault } from "../../protocol/excel-fault";
import { overlap, without } from "../../stores/rectangles";
import { tellActivation, tellChange, tellSelection } from "../happenings";
import { mayChange, mayEdit, needsFocus } from "../permission";
import { type Area, type Kind, rangeThing, rectangleOf } from "../things";

type Applied = "All" | "Contents" | "Formats" | "Hyperlinks" | "RemoveHyperlinks";

const APPLIED: readonly Applied[] = [
  "All",
  "Contents",
  "Formats",
  "Hyperlinks",
  "RemoveHyperlinks",
];

/** Formats take conditional formats along, everything also what may be typed. */
function clearRules({ sheet, ranges }: Area, what: Applied): void {
  const cut = <Item extends { readonly ranges: readonly CellRange[] }>(
    items: readonly Item[],
  ): readonly Item[] =>
    items
      .map((item) => ({ ...item, ranges: without(item.ranges, ranges) }))
      .filter((item) => item.ranges.length > 0);
  sheet.setConditionalFormats(cut(sheet.conditionalFormats()));
  if (what === "All") sheet.setValidations(cut(sheet.validations()));
}

function mayClear(area: Area, what: Applied, location: string): void {
  if (what !== "Formats") mayEdit(area, location);
  if (what === "Formats" || what === "All") mayChange(area, "allowFormatCells", location);
}

const CLEARED = { All: "both", Contents: "contents", Formats: "looks" } as const;

/** Clears contents, looks or links of cells; a Range and RangeAreas alike. */
export function clearArea(area: Area, given: unknown, location: string): void {
  const what = APPLIED.find((each) => each === (given ?? "All"));
  if (what === undefined) throw excelFault("InvalidArgument", location);
  mayClear(area, what, location);
  if (what === "Formats" || what === "All") clearRules(area, what);
  for (const range of area.ranges) {
    if (what === "Hyperlinks" || what === "RemoveHyperlinks") area.sheet.setLink(range, undefined);
    else area.sheet.clear(range, CLEARED[what]);
    if (what === "All" || what === "Contents")
      tellChange(area.book, area.sheet, range, { source: "ThisLocalAddin" });
  }
}

function mergeCells(area: Area, across: unknown): void {
  mayChange(area, undefined, "Range.merge");
  const { sheet } = area;
  const whole = rectangleOf(area);
  const rows = Array.from({ length: whole.bottom - whole.top + 1 }, (_, at) => whole.top + at);
  const merged =
    across === true ? rows.map((row) => ({ ...whole, top: row, bottom: row })) : [whole];
  const others = sheet.merges().filter((each) => overlap(each, whole) === undefined);
  const larger = merged.filter(({ top, left, bottom, right }) => top !== bottom || left !== right);
  for (const range of larger) {
    const covered = without([range], [{ ...range, bottom: range.top, right: range.left }]);
    for (const rest of covered) sheet.clear(rest, "contents");
  }
  sheet.setMerges([...others, ...larger]);
}

function unmergeCells(area: Area): void {
  mayChange(area, undefined, "Range.unmerge");
  const whole = rectangleOf(area);
  area.sheet.setMerges(area.sheet.merges().filter((each) => overlap(each, whole) === undefined));
}

function wholeRows(area: Area, shift: unknown, location: string): CellRange {
  const range = rectangleOf(area);
  if (range.left > 0 || range.right < LAST_COLUMN || !["Up", "Down"].includes(String(shift)))
    throw excelFault("EmulatorNotImplemented", location, "only whole rows are moved");
  return range;
}

function shiftRows(area: Area, shift: unknown, isInsert: boolean): CellRange {
  const location = isInsert ? "Range.insert" : "Range.delete";
  mayChange(area, isInsert ? "allowInsertRows" : "allowDeleteRows", location);
  const range = wholeRows(area, shift, location);
  const count = range.bottom - range.top + 1;
  area.sheet.shiftRows(range.top, isInsert ? count : -count);
  tellChange(area.book, area.sheet, range, {
    source: "ThisLocalAddin",
    type: isInsert ? "RowInserted" : "RowDeleted",
  });
  return range;
}

function selectRange(area: Area): void {
  const { book, sheet } = area;
  needsFocus(book, "InvalidSelection", "Range.select");
  if (sheet.settings().visibility !== "Visible")
    throw excelFault("InvalidOperation", "Range.select", "a hidden sheet");
  const before = book.store.activeSheet().id;
  book.store.activate(sheet.id);
  tellActivation(book, before, sheet.id);
  book.store.select(rectangleOf(area));
  tellSelection(book, sheet.id, rectangleOf(area));
}

/** What a Range does to its cells as a whole. */
export const RANGE_ACTS: Kind<Area> = {
  calls: {
    Clear: (area, [what]) => {
      clearArea(area, what, "Range.clear");
    },
    Merge: (area, [across]) => {
      mergeCells(area, across);
    },
    Unmerge: unmergeCells,
    Insert: (area, [shift]) => rangeThing(area, shiftRows(area, shift, true)),
    Delete: (area, [shift]) => {
      shiftRows(area, shift, false);
    },
    Select: selectRange,
    Calculate: () => undefined,
    GetMergedAreasOrNullObject: ({ book, sheet, ranges: [within] }) => {
      const merged = sheet
        .merges()
        .filter((each) => within !== undefined && overlap(each, within) !== undefined);
      return merged.length === 0
        ? null
        : { type: "RangeAreas", state: { book, sheet, ranges: merged } };
    },
  },
};
