import { slipFiles } from "../../src/actions/slip/make-slips";
import { zlibPacking } from "../../src/hosts/node/zlib-packing";
import { createWriter } from "../../src/hosts/xlsx/write/write-workbook";
import { type WorkbookPlan } from "../../src/workbook/plan/sheet-plan";
import { slipWorkbook } from "../../src/workbook/slip/slip-workbook";
import { askAll } from "../fixtures/slips/asked-bloc";
import { textsIn } from "../fixtures/slips/byte-search";
import { markedBook } from "../fixtures/slips/marked-bloc";

const { book, units } = markedBook();
const { made } = askAll(book);
const write = createWriter(zlibPacking);
const files = slipFiles(made, book, write);

const others = (unit: string): readonly string[] =>
  units.filter((each) => each.unit !== unit).flatMap(({ texts }) => texts);
const own = (unit: string): readonly string[] =>
  units.find((each) => each.unit === unit)?.texts ?? [];

it("makes a slip for every unit of the marked bloc, several lines each", () => {
  expect(files.length).toBe(book.bloc.units.length);
  for (const { slip } of made) expect(slip.lines.length).toBeGreaterThanOrEqual(2);
});

it("puts nothing of another unit into a slip: no name, id, reason, remark, evidence or file name", () => {
  for (const { unit, bytes, fileName } of files) {
    expect([unit.id, textsIn(bytes, others(unit.id))]).toEqual([unit.id, []]);
    expect(others(unit.id).filter((text) => fileName.includes(text))).toEqual([]);
  }
});

it("finds in each slip the unit's own texts, by the same search", () => {
  for (const { unit, bytes } of files) {
    const [id = "", name = "", mark = ""] = own(unit.id);
    const found = textsIn(bytes, [id, name, mark]);
    expect(new Set(found.map(({ text }) => text))).toEqual(new Set([id, name, mark]));
  }
});

const [first, second] = made;
if (first === undefined || second === undefined) throw new Error("two slips");
const { unit, slip } = first;
const plan = slipWorkbook({ setup: book.bloc, template: book.template, unit, slip }, book.words);
const leak = second.unit.name;

const LEAKS: readonly (readonly [string, WorkbookPlan])[] = [
  ["the title of the document", { ...plan, title: `${plan.title} ${leak}` }],
  ["a document property", { ...plan, properties: new Map([...plan.properties, ["Ghi", leak]]) }],
  [
    "a hidden name",
    {
      ...plan,
      names: [
        ...plan.names,
        { name: "KTD_x", refersTo: `"${leak.replaceAll('"', '""')}"`, hidden: true },
      ],
    },
  ],
  [
    "a cached result",
    {
      ...plan,
      sheets: plan.sheets.map((sheet, index) =>
        index > 0
          ? sheet
          : {
              ...sheet,
              cells: [...sheet.cells, { row: 60, column: 30, formula: "1+1", value: leak }],
            },
      ),
    },
  ],
  [
    "a cell of a very hidden sheet",
    {
      ...plan,
      sheets: plan.sheets.map((sheet, index) =>
        index === 0
          ? sheet
          : { ...sheet, cells: [...sheet.cells, { row: 60, column: 3, value: leak }] },
      ),
    },
  ],
  [
    "the foot of the page",
    {
      ...plan,
      sheets: plan.sheets.map((sheet, index) =>
        index > 0 || sheet.print === undefined
          ? sheet
          : { ...sheet, print: { ...sheet.print, footer: second.unit.id } },
      ),
    },
  ],
];

it.each(LEAKS)("the search finds another unit's text that was planted in %s", (_, leaking) => {
  expect(textsIn(write(leaking), others(unit.id))).not.toEqual([]);
});
