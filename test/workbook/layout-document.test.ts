import { readFileSync } from "node:fs";
import { viSheets } from "../../src/i18n/sheets/vi";
import { scoreBloc } from "../../src/scoring/summary/score-bloc";
import { planBlocWorkbook } from "../../src/workbook/bloc/bloc-workbook";
import { columnName } from "../../src/workbook/plan/cell-address";
import { type SheetPlan } from "../../src/workbook/plan/sheet-plan";
import { slipWorkbook } from "../../src/workbook/slip/slip-workbook";
import { planUnitWorkbook } from "../../src/workbook/unit/unit-workbook";
import { recordLines } from "../../src/workbook/bloc/record/record-lines";
import { randomKept } from "../fixtures/books/random-content";
import { createRandom } from "../fixtures/random/random";
import { referenceBloc } from "../fixtures/reference-blocs";

const DOCUMENT = readFileSync("docs/workbook-layout.md", "utf8");

interface Documented {
  readonly marker: string;
  /** Column letters (or words where they vary) with their keys. */
  readonly columns: readonly (readonly [string, string])[];
}

function documented(section: string): readonly Documented[] {
  return section
    .split(/^### /m)
    .slice(1)
    .flatMap((part) => {
      const marker = /`(#ktd-[a-z-]+)`/.exec(part)?.[1];
      const rows = [
        ...part.matchAll(/^\| ([A-Z]{1,2}(?:…)?|then|) *\| (`[^`]+`|\(marker\)) *\|/gm),
      ];
      const columns = rows.map(
        (row) => [row[1] ?? "", (row[2] ?? "").replaceAll("`", "")] as const,
      );
      return marker === undefined || columns.length === 0 ? [] : [{ marker, columns }];
    });
}

function planned(sheets: readonly SheetPlan[], marker: string): ReadonlyMap<string, string> {
  const sheet = sheets.find(({ cells }) =>
    cells.some((cell) => cell.row === 0 && cell.value === marker),
  );
  return new Map(
    (sheet?.cells ?? [])
      .filter(({ row, value }) => row === 0 && value !== undefined)
      .map(({ column, value }) => [columnName(column), String(value)]),
  );
}

const { template, bloc } = referenceBloc("khoi-2026-100");
const result = scoreBloc(template, bloc);
const [unit] = bloc.units;
if (!result.ok || unit === undefined) throw new Error("not scored");
const member = planUnitWorkbook({ setup: bloc, template, unit, entries: new Map() }, viSheets);
const leader = planBlocWorkbook(
  { template, bloc, result: result.value, received: new Map() },
  viSheets,
);
const [, memberPart = "", leaderPart = "", slipPart = ""] = DOCUMENT.split(/^## /m);
const slip = slipWorkbook(
  {
    ...{ setup: bloc, template, unit },
    slip: { unit: unit.id, seal: "", made: "", due: "", form: "", lines: [] },
  },
  viSheets,
);

describe.each([
  ["the member's workbook", memberPart, member.sheets, 3],
  ["the leader's workbook", leaderPart, leader.sheets, 7],
  ["a unit's slip", slipPart, slip.sheets, 1],
] as const)("the documented layout of %s", (_title, part, sheets, count) => {
  const tables = documented(part);

  it("describes every sheet that has a key row", () => {
    expect(tables.length).toBe(count);
  });

  it.each(tables)("names the columns of $marker as they are", ({ marker, columns }) => {
    const keys = planned(sheets, marker);
    const fixed = columns.filter(([letters]) => /^[A-Z]+$/.test(letters));
    const expected = fixed.map(([letters, key]) => [letters, key === "(marker)" ? marker : key]);
    expect(fixed.map(([letters]) => [letters, keys.get(letters)])).toEqual(expected);
    const loose = columns.filter(([letters]) => !/^[A-Z]+$/.test(letters)).map(([, key]) => key);
    const all = [...keys.values()];
    for (const key of loose)
      expect(all.some((each) => each === key || key.startsWith("group:"))).toBe(true);
    if (loose.length === 0) expect(keys.size).toBe(columns.length);
  });
});

describe("the documented record of the leader's workbook", () => {
  const [, part = ""] = leaderPart.split(/^### The record/m);
  const rows = [...part.matchAll(/^\| `([A-Za-z]+)` +\| (.+) \|$/gm)];
  const named = new Map(
    rows.map(([, kind = "", fields = ""]) => [
      kind,
      [...fields.matchAll(/`([A-Za-z]+)`/g)].map(([, field = ""]) => field),
    ]),
  );
  const random = createRandom(5);
  const units = bloc.units.map(({ id }) => id);
  const ballot = { award: "co", base: "valid", threshold: 50, seats: 1, yes: new Map() } as const;
  const counts = { entitled: 1, present: 1, issued: 1, returned: 1, valid: 1, invalid: 0 };
  const kept = randomKept(random, bloc, template);
  const lines = recordLines({
    ...kept,
    bloc: { ...bloc, tieDecisions: new Map([["co", units]]), ballots: [{ ...ballot, ...counts }] },
    record: { ...kept.record, issued: "2026-10-01T07:30:00" },
  }).map((line) => ({ ...(JSON.parse(line) as Record<string, unknown>) }));

  it("has a row for every kind of line", () => {
    expect(new Set(lines.map(({ record }) => record))).toEqual(new Set(named.keys()));
  });

  it("names every field of every line", () => {
    for (const { record, ...fields } of lines)
      expect(named.get(String(record))).toEqual(expect.arrayContaining(Object.keys(fields)));
  });
});
