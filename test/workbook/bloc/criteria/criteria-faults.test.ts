import { enSheets } from "../../../../src/i18n/sheets/en";
import { viSheets } from "../../../../src/i18n/sheets/vi";
import { readTemplate } from "../../../../src/scoring/template/read-template";
import { type Template } from "../../../../src/scoring/template/template";
import { writeTemplate } from "../../../../src/scoring/template/write-template";
import { ruleNames } from "../../../../src/workbook/bloc/criteria/rule-names";
import { criteriaColumn } from "../../../../src/workbook/bloc/criteria/criteria-columns";
import { writeCriteria } from "../../../../src/workbook/bloc/criteria/criteria-sheet";
import {
  type CriteriaReading,
  readCriteriaSheet,
} from "../../../../src/workbook/bloc/criteria/reading/read-criteria-sheet";
import { type CriteriaColumn } from "../../../../src/workbook/look/criteria-words";
import { cellName } from "../../../../src/workbook/plan/cell-address";
import { type Grid } from "../../../../src/workbook/plan/grid";
import { cellText } from "../../../../src/workbook/plan/grid-cells";
import {
  type Content,
  copyRow,
  deleteRows,
  editSheet,
  insertRows,
  put,
} from "../../../fixtures/edited-grids";
import { referenceTemplate } from "../../../fixtures/reference-blocs";
import { planToGrids } from "../../plan/to-grids";

const KNOWN = [viSheets, enSheets];

/** A template with every way of scoring. */
function everyRule(): Template {
  const whole = referenceTemplate("kiem-thu");
  const counted = whole.criteria.find(
    (each) => each.kind === "leaf" && each.rule.kind === "perUnit",
  );
  const bands = [
    { op: ">=", bound: 97.5, points: 1 },
    { op: "else", points: 0 },
  ];
  const json = writeTemplate(whole);
  const criteria = (json["criteria"] as readonly Readonly<Record<string, unknown>>[]).map((each) =>
    each["id"] === counted?.id ? { ...each, rule: { kind: "tier", unit: "%", bands } } : each,
  );
  const read = readTemplate({ ...json, criteria });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

const TEMPLATE = everyRule();

type Edit = (grid: Grid) => Grid;

function drawn(template: Template): ReturnType<typeof planToGrids> {
  const sheets = [writeCriteria(template, true, viSheets)];
  const properties = new Map<string, string>();
  return planToGrids({ title: "", sheets, names: [], properties, structureLocked: false });
}

function read(edits: readonly Edit[], template = TEMPLATE): CriteriaReading {
  const edit = (grid: Grid): Grid => edits.reduce((before, each) => each(before), grid);
  const found = readCriteriaSheet(editSheet(drawn(template), "Tiêu chí", edit), template, KNOWN);
  if (found === undefined) throw new Error("no sheet of criteria");
  return found;
}

/** The zero-based row of a text in a column of the sheet as it was drawn. */
function rowOf(column: CriteriaColumn, text: string, occurrence = 0): number {
  const [grid] = drawn(TEMPLATE).sheets;
  const at = criteriaColumn(column);
  const rows = [...(grid?.rows ?? [])].filter(([, cells]) => cellText(cells.get(at)) === text);
  const row = rows[occurrence]?.[0];
  if (row === undefined) throw new Error(`no ${text} in ${column}`);
  return row;
}

const cell = (row: number, column: CriteriaColumn): string => cellName(row, criteriaColumn(column));
const type = (row: number, column: CriteriaColumn, content: Content): Edit =>
  put(cell(row, column), content);

const { lines } = viSheets.bloc.criteria;
const nameOf = (kind: string): string => ruleNames(viSheets)[kind] ?? "";
const leafOf = (kind: string): number => rowOf("rule", nameOf(kind));
const totalRow = (key: string): number => rowOf("key", `#${key}`);
const GROUP = rowOf(
  "id",
  TEMPLATE.criteria.find((each) => each.kind === "group" && each.max && each.cap === null)?.id ??
    "",
);

function codesAt({ faults }: CriteriaReading, where: string): readonly string[] {
  return faults.filter((fault) => fault.cell === where).map(({ code }) => code);
}

describe("a fault in a cell of the sheet of criteria is named with the cell", () => {
  const rows: readonly (readonly [string, CriteriaColumn, number, Content, string])[] = [
    ["a code that is gone", "code", leafOf("manual"), undefined, "cellMissing"],
    [
      "a code as a date",
      "code",
      leafOf("manual"),
      { kind: "date", date: "2026-10-01", number: 46296 },
      "cellNoText",
    ],
    ["a title that is gone", "title", leafOf("manual"), undefined, "cellMissing"],
    ["points that are a word", "max", leafOf("manual"), "năm", "cellNotNumber"],
    ["points that may be two numbers", "max", leafOf("manual"), "1.000", "cellAmbiguous"],
    ["points that are gone", "max", leafOf("manual"), undefined, "cellMissing"],
    ["points below 0", "max", leafOf("manual"), -1, "pointsNegative"],
    ["points with too many decimals", "max", leafOf("manual"), 1.2345, "pointsTooFine"],
    ["a group whose criteria do not add up", "max", GROUP, 999, "sumDiffers"],
    ["an unknown section", "section", leafOf("manual"), "khác", "wordUnknown"],
    ["a group that is not there", "parent", leafOf("manual"), "XXX", "groupUnknown"],
    ["a cap on what is no group", "cap", leafOf("manual"), 1, "cellNotUsed"],
    ["an unknown way of scoring", "rule", leafOf("manual"), "tự do", "wordUnknown"],
    ["a step that is gone", "figure", leafOf("manual"), undefined, "cellMissing"],
    ["a step of 0", "figure", leafOf("manual"), 0, "notAboveZero"],
    ["a figure that nobody asks for", "figure", leafOf("binary"), 3, "cellNotUsed"],
    ["a least ratio that is a word", "floor", leafOf("ratio"), "thấp", "cellNotNumber"],
    ["a largest ratio that is a word", "most", leafOf("ratio"), "cao", "cellNotNumber"],
    ["an unknown mark of direction", "lower", leafOf("ratio"), "ngược", "wordUnknown"],
    ["a unit of a figure that there is not", "unit", leafOf("manual"), "%", "cellNotUsed"],
    ["an unknown policy of evidence", "demand", leafOf("manual"), "tùy", "wordUnknown"],
    ["evidence of a group", "evidence", GROUP, "BC", "cellNotUsed"],
    ["an unknown scorer", "scorer", leafOf("manual"), "ai đó", "wordUnknown"],
    ["a scorer that is gone", "scorer", leafOf("manual"), undefined, "cellMissing"],
    ["an unknown mark of what may not apply", "na", leafOf("manual"), "chắc", "wordUnknown"],
    ["a level without points", "max", leafOf("level") + 1, undefined, "cellMissing"],
    ["a level that gives more than there is", "max", leafOf("level") + 1, 99, "pointsAboveMax"],
    ["a level without a name", "title", leafOf("level") + 1, undefined, "cellMissing"],
    ["a tier without a bound", "figure", leafOf("tier") + 1, undefined, "cellMissing"],
    ["a level among tiers", "rule", leafOf("tier") + 1, lines.option, "lineNotTaken"],
    ["no base", "max", totalRow("base"), undefined, "cellMissing"],
    ["another base", "max", totalRow("base"), 12345, "baseDiffers"],
    ["another scale", "max", totalRow("scale"), 12345, "scaleDiffers"],
    ["no version", "max", totalRow("version"), undefined, "cellMissing"],
    ["too many decimals of points", "max", totalRow("precision"), 7, "fieldWrong"],
  ];

  it.each(rows)("%s", (...[, column, row, content, code]) => {
    expect(read([]).faults).toEqual([]);
    const reading = read([type(row, column, content)]);
    expect(codesAt(reading, cell(row, column))).toContain(code);
    expect(reading.template).toBeUndefined();
  });

  it("names all of them at once, and each cell once", () => {
    const edits = rows.slice(6, 12).map(([, column, row, content]) => type(row, column, content));
    const { faults } = read(edits);
    expect(faults.length).toBeGreaterThanOrEqual(2);
    expect(new Set(faults.map((each) => each.cell)).size).toBe(faults.length);
  });

  it("names a way of scoring whose levels are gone, and a level below nothing that takes it", () => {
    const row = leafOf("level");
    const alone = read([type(row, "rule", nameOf("binary"))]);
    expect(codesAt(alone, cell(row + 1, "rule"))).toEqual(["lineNotTaken"]);
    const gone = read([type(leafOf("binary"), "rule", nameOf("level"))]);
    expect(codesAt(gone, cell(leafOf("binary"), "rule"))).toEqual(["linesMissing"]);
  });

  it("names the cells of a row that was only begun, and none without a cell", () => {
    const spare = totalRow("base") - 10;
    const { faults } = read([type(spare, "title", "Chưa xong")]);
    expect(faults.map((each) => each.cell)).toEqual([
      ...["section", "code", "max"].map((column) => cell(spare, column as CriteriaColumn)),
      cell(spare, "rule"),
    ]);
  });

  it("names the second of two criteria with one code", () => {
    const [first, second] = [leafOf("binary"), leafOf("manual")].sort((a, b) => a - b);
    const [grid] = drawn(TEMPLATE).sheets;
    const code = cellText(grid?.rows.get(first ?? 0)?.get(criteriaColumn("code")));
    const { faults } = read([type(second ?? 0, "code", code)]);
    expect(faults.map((each) => [each.cell, each.code])).toContainEqual([
      cell(second ?? 0, "code"),
      "criterionRepeated",
    ]);
  });
});

describe("rows of the sheet of criteria", () => {
  const ids = ({ template }: CriteriaReading): readonly string[] =>
    (template?.criteria ?? []).map(({ id }) => id);

  it("may have blank rows between them, and rows above the table", () => {
    const reading = read([insertRows(leafOf("manual"), 2), insertRows(2, 3)]);
    expect(reading.faults).toEqual([]);
    expect(ids(reading)).toEqual(TEMPLATE.criteria.map(({ id }) => id));
  });

  it("give an id of its own to a row that was copied, and leave the first row its own", () => {
    const row = leafOf("binary");
    const copied = read([insertRows(row + 1), copyRow(row, row + 1), type(row + 1, "code", "Z.9")]);
    const original = TEMPLATE.criteria.map(({ id }) => id);
    const made = copied.criteria.map(({ id }) => id);
    expect(made.filter((id) => !original.includes(id))).toEqual(["z-9"]);
    expect(new Set(made).size).toBe(made.length);
    expect(original.every((id) => made.includes(id))).toBe(true);
  });

  it("lead criteria to their group when its code is changed, and ties as well", () => {
    const group = TEMPLATE.criteria.find(({ id }) =>
      TEMPLATE.criteria.some(({ parent }) => parent === id),
    );
    const reading = read([type(rowOf("id", group?.id ?? ""), "code", "MỚI")]);
    expect(reading.faults).toEqual([]);
    const expected = { ...writeTemplate(TEMPLATE) };
    const renamed = JSON.parse(
      JSON.stringify(expected).replaceAll(`"code":"${group?.code ?? ""}"`, '"code":"MỚI"'),
    ) as unknown;
    const made = readTemplate(renamed);
    expect(reading.template && writeTemplate(reading.template)).toEqual(
      made.ok && writeTemplate(made.value),
    );
  });

  it("read numbers that were typed as texts, and words in other letters or without a section", () => {
    const row = leafOf("manual");
    const before = read([]).criteria.find(({ rule }) => rule?.["kind"] === "manual");
    const edits = [
      type(row, "max", `${String(before?.max ?? 0).replace(".", ",")} điểm`),
      type(row, "rule", nameOf("manual").toUpperCase()),
      type(row, "scorer", "trưởng  khối"),
      ...(before?.parent === null ? [] : [type(row, "section", undefined)]),
    ];
    const reading = read(edits);
    expect(reading.faults).toEqual([]);
    const after = reading.criteria.find(({ id }) => id === before?.id);
    expect(after).toEqual({ ...before, scorer: "leader" });
  });

  it("are gone when they are removed, levels with the last of them named", () => {
    const row = leafOf("level");
    const reading = read([deleteRows(row + 1)]);
    expect(reading.faults).toEqual([]);
    const leaf = reading.criteria.find(({ rule }) => rule?.["kind"] === "level");
    const before = read([]).criteria.find(({ id }) => id === leaf?.id);
    const count = (rule: Readonly<Record<string, unknown>> | undefined): number => {
      const levels = rule?.["levels"];
      return Array.isArray(levels) ? levels.length : 0;
    };
    expect(count(leaf?.rule)).toBe(count(before?.rule) - 1);
  });
});
