import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { enSheets } from "../../src/i18n/sheets/en";
import { cellName } from "../../src/workbook/plan/cell-address";
import { expectedResult } from "../fixtures/reference-blocs";
import {
  command,
  HOSTS,
  type JsonObject,
  listing,
  putJson,
  smallBlocJson,
  smallTemplateJson,
  workFolder,
} from "./command-line";
import { consolidated, type ReportJson } from "./consolidation";
import { cellWith, edited } from "./edited-form";
import { playSeason, type Season, withoutSelf } from "./season";

const FOLDER = workFolder();

jest.setTimeout(60_000);

let season: Season;
let bare: string;

beforeAll(async () => {
  season = await playSeason(join(FOLDER, "season"));
  bare = putJson(FOLDER, "bare.json", withoutSelf(smallBlocJson()));
});

it("takes in every form, and ranks as the reference does, with self-entries from the files alone", async () => {
  const { exit, errors, report, book } = await consolidated(season, "all", season.forms);
  expect([exit, errors]).toEqual([0, []]);
  expect([report?.accepted, report?.refused]).toEqual([season.forms.length, 0]);
  const { units } = expectedResult("kiem-thu-c") as { units: Record<string, JsonObject> };
  for (const line of report?.ranking ?? []) {
    const expected = units[String(line["unit"])];
    expect([line["rank"], line["total"]]).toEqual([expected?.["rank"], expected?.["total"]]);
  }
  expect(report?.ranking).toHaveLength(Object.keys(units).length);
  const grids = HOSTS.read(readFileSync(book));
  expect(grids.ok && grids.value.sheets.map(({ name }) => name)).toContain("Xếp hạng");
});

it("reports each file by its path with unit and name, in the given order", async () => {
  const files = [...season.forms].reverse();
  const { report } = await consolidated(season, "order", files);
  expect(report?.files.map(({ file }) => file)).toEqual(files);
  const units = season.opened.bloc.units.map(({ id, name }) => ({ unit: id, unitName: name }));
  expect(report?.files.map(({ unit, unitName }) => ({ unit, unitName }))).toEqual(
    [...units].reverse(),
  );
});

it("makes the same workbook whatever the order of the files", async () => {
  const one = await consolidated(season, "one-order", season.forms);
  const other = await consolidated(season, "other-order", [...season.forms].reverse());
  expect(readFileSync(one.book).equals(readFileSync(other.book))).toBe(true);
});

it("needs no report, and then tells every note on the screen", async () => {
  const { exit, output } = await command(
    "consolidate",
    ...[season.template, bare, season.forms[0] ?? "", "--out", join(FOLDER, "bare.xlsx")],
  );
  expect(exit).toBe(0);
  expect(output.join("\n")).toMatch(/Việc còn phải hoàn thiện \(\d+\):\n {4}- Sheet Tự chấm, ô /u);
});

it("reads forms issued in either language, whatever its own", async () => {
  const english = await playSeason(join(FOLDER, "english"), smallBlocJson(), enSheets);
  const { exit, report } = await consolidated(season, "mixed", [
    ...english.forms.slice(0, 2),
    ...season.forms.slice(2, 4),
  ]);
  expect([exit, report?.accepted]).toEqual([0, 4]);
  for (const { problems, findings } of report?.files ?? [])
    expect([problems, findings]).toEqual([[], []]);
});

it("keeps what the bloc holds for a unit without a file, and lists what a form replaces", async () => {
  const [first = "", ...others] = season.forms;
  const whole = putJson(FOLDER, "whole.json", smallBlocJson());
  const { row, column } = cellWith(first, 6);
  const changed = edited(FOLDER, "changed.xlsx", first, [{ row, column, value: 4 }]);
  const folder = join(FOLDER, "replace");
  mkdirSync(folder);
  const args = [season.template, whole, changed, "--out", join(folder, "so.xlsx"), "--json"];
  const { exit, output } = await command("consolidate", ...args);
  const report = JSON.parse(output.join("\n")) as ReportJson;
  expect([exit, report.accepted]).toEqual([0, 1]);
  expect(report.files[0]?.replaced).toEqual([
    {
      criterion: "I.1",
      before: { inputs: { count: 6 } },
      after: { inputs: { count: 4 } },
      text: expect.stringMatching(/^Tiêu chí I\.1: /u) as string,
    },
  ]);
  expect(report.ranking).toHaveLength(others.length + 1);
  for (const line of report.ranking ?? []) expect(line["complete"]).toBe(true);
});

it("reports repairs and problems with sheet, cell and criterion, in points and in words", async () => {
  const [first = ""] = season.forms;
  const { row, column } = cellWith(first, 2.5);
  const repaired = edited(FOLDER, "repaired.xlsx", first, [{ row, column, value: "2,5" }]);
  const wrong = edited(FOLDER, "wrong.xlsx", first, [{ row, column, value: 9.5 }]);
  const cell = cellName(row, column);
  const one = await consolidated(season, "repaired", [repaired]);
  expect([one.exit, one.report?.files[0]?.repairs]).toEqual([
    0,
    [
      {
        code: "numberFromText",
        sheet: "Tự chấm",
        cell,
        criterion: "III.1",
        given: "2,5",
        read: 2.5,
        text: expect.stringContaining("2,5") as string,
      },
    ],
  ]);
  const other = await consolidated(season, "wrong", [wrong]);
  expect(other.report?.files[0]?.problems).toEqual([
    expect.objectContaining({ code: "pointsOutside", cell, given: 9.5, max: 5 }),
  ]);
});

it("keeps a former workbook, in which somebody may have typed, unless told to replace it", async () => {
  const first = await consolidated(season, "former", season.forms.slice(0, 1));
  const typed = Buffer.from("số liệu Trưởng khối đã nhập");
  writeFileSync(first.book, typed);
  const second = await consolidated(season, "former", season.forms.slice(0, 2));
  const kept = join(second.folder, "so - ban cu 1.xlsx");
  expect(readFileSync(kept).equals(typed)).toBe(true);
  expect(second.output.join("\n")).toContain(kept);
  const third = await consolidated(season, "former", season.forms.slice(0, 3), "--force");
  expect(third.output.join("\n")).not.toContain("ban cu");
  expect(listing(third.folder)).toHaveLength(3);
});

describe("nothing is written", () => {
  it("when a file cannot be read: every one is named", async () => {
    const files = [
      season.forms[0] ?? "",
      join(FOLDER, "absent-1.xlsx"),
      join(FOLDER, "absent-2.xlsx"),
    ];
    const { exit, folder, errors } = await consolidated(season, "absent", files);
    expect([exit, errors.length]).toEqual([1, 2]);
    expect(listing(folder)).toEqual([]);
  });

  it("when the workbook's place cannot be written to: no report either", async () => {
    const folder = join(FOLDER, "unwritable");
    mkdirSync(folder);
    const report = join(folder, "report.json");
    const out = join(season.template, "so.xlsx");
    const args = [season.template, bare, season.forms[0] ?? "", "--out", out, "--report", report];
    for (const [lang, said] of [
      ["vi", /Không ghi được vào/u],
      ["en", /Nothing can be written to/u],
    ] as const) {
      const { exit, output, errors } = await command("consolidate", ...args, "--lang", lang);
      expect([exit, output]).toEqual([1, []]);
      expect(errors.join("\n")).toMatch(said);
    }
    expect(listing(folder)).toEqual([]);
  });

  it("when the report's place cannot be written to: no workbook either", async () => {
    const folder = join(FOLDER, "no-report");
    mkdirSync(folder);
    const book = join(folder, "so.xlsx");
    const report = join(season.template, "report.json");
    const args = [season.template, bare, season.forms[0] ?? "", "--out", book, "--report", report];
    expect((await command("consolidate", ...args)).exit).toBe(1);
    expect(listing(folder)).toEqual([]);
  });

  it("but the report, when the new entries have overtaken a decision about a tie", async () => {
    const json = withoutSelf(smallBlocJson());
    const bloc = putJson(FOLDER, "tie.json", { ...json, tieDecisions: { "bang-khen": ["STTTT"] } });
    const folder = join(FOLDER, "tie");
    mkdirSync(folder);
    const [book, report] = [join(folder, "so.xlsx"), join(folder, "report.json")];
    const { exit, errors } = await command(
      "consolidate",
      ...[season.template, bloc, ...season.forms, "--out", book, "--report", report],
    );
    expect(exit).toBe(1);
    expect(errors.join("\n")).toMatch(/“bang-khen” ghi đơn vị không nằm trong nhóm bằng điểm/u);
    expect(listing(folder)).toHaveLength(1);
  });

  it("by a faulty template", async () => {
    const template = putJson(FOLDER, "faulty.json", { ...smallTemplateJson(), base: 41 });
    const folder = join(FOLDER, "faulty");
    mkdirSync(folder);
    const out = join(folder, "so.xlsx");
    const { exit, output, errors } = await command(
      "consolidate",
      ...[template, bare, season.forms[0] ?? "", "--out", out],
    );
    expect([exit, output]).toEqual([1, []]);
    expect(errors.join("\n")).toMatch(/Bảng tiêu chí: /u);
    expect(listing(folder)).toEqual([]);
  });
});
