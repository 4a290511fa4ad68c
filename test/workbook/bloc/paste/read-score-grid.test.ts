import { viSheets } from "../../../../src/i18n/sheets/vi";
import { type Unit } from "../../../../src/scoring/distribution/bloc-setup";
import {
  readScoreGrid,
  type ScoreGridReading,
} from "../../../../src/workbook/bloc/paste/read-score-grid";
import { leavesOf } from "../../../../src/scoring/template/criterion-tree";
import { referenceBloc } from "../../../fixtures/reference-blocs";

const { template, bloc } = referenceBloc("khoi-ii-100");
const unit = (id: string, name: string): Unit => ({ id, name, status: "submitted", lateDays: 0 });
const UNITS = [
  unit("SCT", "Sở Công Thương"),
  unit("SKHDT", "Sở Kế hoạch và Đầu tư"),
  unit("SHOA", "Sở Hòa giải"),
];
const [a, b] = leavesOf(template.criteria).filter(
  ({ rule, section, max }) =>
    rule.fields[0]?.shape !== "points" && section === "content" && max >= 2000,
);
if (a === undefined || b === undefined) throw new Error(bloc.name);
const REASON = "Công văn 12/SNV";

function read(text: string): ScoreGridReading {
  const target = { template, units: UNITS, known: [viSheets], reason: REASON };
  const grid = readScoreGrid(text, target);
  if (!grid.ok) throw new Error(JSON.stringify(grid.problems));
  return grid.value;
}

function taken({ scores }: ScoreGridReading): readonly unknown[] {
  return scores.map(({ unit: id, criterion, entry }) => [
    id,
    criterion,
    entry.kind === "typed" ? entry.points[0] : entry,
  ]);
}

const TABLE = `Đơn vị\t${a.code}\t${b.title}\nSở Công Thương\t1,5\t2\nSở KH&ĐT\t0\t\n`;

describe("a table of points that somebody pasted", () => {
  it("gives an entry of the verification for every number, with the reason", () => {
    const grid = read(TABLE);
    expect(taken(grid)).toEqual([
      ["SCT", a.code, 1.5],
      ["SCT", b.code, 2],
      ["SKHDT", a.code, 0],
    ]);
    expect(grid.scores[0]?.entry.reason).toBe(REASON);
    expect(grid.blank).toEqual([{ unit: "SKHDT", criterion: b.code }]);
    expect(grid.problems).toEqual([]);
    expect(grid.matches.map(({ code, given }) => [code, given])).toEqual([
      ["unitTakenFor", "Sở KH&ĐT"],
    ]);
  });

  it("gives the same with its units across", () => {
    const rows = TABLE.trimEnd()
      .split("\n")
      .map((row) => row.split("\t"));
    const across = [0, 1, 2].map((column) => rows.map((row) => row[column] ?? "").join("\t"));
    const grid = read(across.join("\r\n"));
    expect(grid.transposed).toBe(true);
    expect(new Set(taken(grid).map(String))).toEqual(new Set(taken(read(TABLE)).map(String)));
    expect(grid.scores[0]).toMatchObject({ row: 2, column: 2 });
  });

  it.each([
    ["a dash", "-", "scoreUnclear"],
    ["an x", "x", "scoreUnclear"],
    ["a number that may be two", "1.000", "scoreAmbiguous"],
    ["points above the maximum", "999", "scoreRefused"],
    ["points below 0", "-1", "scoreRefused"],
  ])("asks about %s and takes nothing", (_title, given, code) => {
    const grid = read(`Đơn vị\t${a.code}\nSCT\t${given}`);
    expect(grid.scores).toEqual([]);
    expect(grid.problems.map((each) => [each.code, each.given])).toEqual([[code, given]]);
    expect(grid.problems[0]).toMatchObject({ row: 2, column: 2 });
  });

  it.each([
    ["with the tone mark in the other place", "SỞ HOÀ GIẢI", "SHOA", true],
    ["by its id", "sct", "SCT", true],
    ["without accents", "so cong thuong", "SCT", false],
    ["without the word for its kind", "Công Thương", "SCT", false],
    ["as an abbreviation", "KHĐT", "SKHDT", false],
  ])("recognises a unit %s", (_title, name, id, exact) => {
    const grid = read(`\t${a.code}\n${name}\t1`);
    expect(taken(grid)).toEqual([[id, a.code, 1]]);
    expect(grid.matches.length).toBe(exact ? 0 : 1);
  });

  it.each([
    ["code and title", (): string => `${a.code}. ${a.title}`],
    ["a word before the code", (): string => `Tiêu chí ${a.code}`],
    ["points behind the title", (): string => `${a.title} (10 điểm)`],
  ])("recognises a criterion by %s", (_title, head) => {
    expect(taken(read(`Đơn vị\t${head()}\nSCT\t1`))).toEqual([["SCT", a.code, 1]]);
  });

  it("lists names and heads that it does not know, and lines that repeat a unit", () => {
    const grid = read(`TT\tĐơn vị\t${a.code}\tGhi chú\n1\tSCT\t1\t\n2\tSở Lạ\t2\t\n3\tSCT\t0\t`);
    expect(taken(grid)).toEqual([["SCT", a.code, 1]]);
    expect(grid.problems.map(({ code, given }) => [code, given])).toEqual([
      ["unitNotFound", "Sở Lạ"],
      ["unitTwice", "SCT"],
      ["criterionNotFound", "TT"],
      ["criterionNotFound", "Ghi chú"],
    ]);
  });

  it("reads cells with line ends and quotation marks as spreadsheets copy them", () => {
    const head = `"${a.code}\n""${a.title}"""`;
    const grid = read(`Đơn vị\t${head}\nSCT\t1`);
    expect(grid.units.length + grid.criteria.length).toBe(2);
  });

  it.each([
    ["nothing", " \n\t", "pasteEmpty"],
    ["no unit", "a\tb\nc\t1", "pasteWithoutUnits"],
    ["no criterion", "a\tb\nSCT\t1", "pasteWithoutCriteria"],
  ])("is refused where it holds %s", (_title, text, code) => {
    const target = { template, units: UNITS, known: [viSheets], reason: REASON };
    expect(readScoreGrid(text, target)).toEqual({ ok: false, problems: [{ code }] });
  });
});
