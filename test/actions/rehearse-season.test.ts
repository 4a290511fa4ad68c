import { rehearseSeason, type RehearsalTools } from "../../src/actions/rehearse-season";
import { sha256Hex } from "../../src/hosts/digest/sha-256";
import { fillCells } from "../../src/hosts/xlsx/fill/fill-cells";
import { readWorkbook } from "../../src/hosts/xlsx/read/read-workbook";
import { writeWorkbook } from "../../src/hosts/xlsx/write/write-workbook";
import { enSheets } from "../../src/i18n/sheets/en";
import { viSheets } from "../../src/i18n/sheets/vi";
import { madeUpSeason } from "../../src/scoring/rehearsal/made-up-season";
import { leavesOf } from "../../src/scoring/template/criterion-tree";
import { type Template } from "../../src/scoring/template/template";
import { referenceTemplate } from "../fixtures/reference-blocs";

function tools(words = viSheets): RehearsalTools {
  return {
    words,
    write: writeWorkbook,
    read: readWorkbook,
    fill: (bytes, cells) => fillCells(bytes, cells, { recalculate: true }),
    digest: sha256Hex,
    unitName: (number) => `Đơn vị ${String(number)}`,
    progress: () => Promise.resolve(),
  };
}

/** Answers of a leaf, as texts to be told apart. */
function answersTo(template: Template, code: string): ReadonlySet<string> {
  const given = madeUpSeason(template).map(({ answers }) => answers.get(code)?.inputs);
  return new Set(given.map((inputs) => JSON.stringify([...(inputs ?? [])])));
}

describe("a rehearsal", () => {
  it.each([
    ["so-nganh-100", viSheets],
    ["so-nganh-1000", viSheets],
    ["kiem-thu", enSheets],
  ] as const)("comes out by %s", async (id, words) => {
    const { faults, units, compared } = await rehearseSeason(referenceTemplate(id), tools(words));
    expect(faults).toEqual([]);
    expect(units.length).toBeGreaterThanOrEqual(5);
    expect(compared).toBeGreaterThan(500);
  });

  it("tells units apart at every criterion, and no two by the same answers", () => {
    const template = referenceTemplate("so-nganh-100");
    for (const { code } of leavesOf(template.criteria))
      expect([code, answersTo(template, code).size]).not.toEqual([code, 1]);
    const units = madeUpSeason(template);
    expect(units.map(({ rank }) => rank)).toEqual(units.map((_, index) => units.length - index));
    expect(new Set(units.map(({ total }) => total)).size).toBe(units.length);
  });

  it("says how far it is", async () => {
    const told: (readonly [number, number])[] = [];
    const progress = (done: number, all: number): Promise<void> => {
      told.push([done, all]);
      return Promise.resolve();
    };
    const { units } = await rehearseSeason(referenceTemplate("kiem-thu"), { ...tools(), progress });
    expect(told).toEqual(
      Array.from({ length: units.length + 2 }, (_, at) => [at, units.length + 2]),
    );
  });
});

describe("a rehearsal that does not come out names", () => {
  const template = referenceTemplate("kiem-thu");

  it("a rule that gives other points than are known of it, down to the ranks", async () => {
    const broken: Template = {
      ...template,
      criteria: template.criteria.map((each) =>
        each.kind === "leaf" && each.rule.kind === "manual"
          ? { ...each, rule: { ...each.rule, points: () => ({ over: 0n, under: 1n }) } }
          : each,
      ),
    };
    const { faults } = await rehearseSeason(broken, tools());
    expect(new Set(faults.map(({ code }) => code))).toContain("pointsDiffer");
    expect(new Set(faults.map(({ code }) => code))).toContain("totalDiffers");
  });

  it("a reader that loses what was typed, and one that reads nothing", async () => {
    const lost = await rehearseSeason(template, {
      ...tools(),
      fill: (bytes) => ({ ok: true, value: bytes }),
    });
    expect(new Set(lost.faults.map(({ code }) => code))).toContain("pointsDiffer");
    const unread = await rehearseSeason(template, {
      ...tools(),
      read: () => ({ ok: false, problems: [{ code: "fileEmpty" }] }),
    });
    expect(unread.faults.map(({ code }) => code)).toContain("formRefused");
  });

  it("a template by which nothing can be ranked", async () => {
    const conditions = template.criteria.filter(({ section }) => section === "condition");
    const { faults } = await rehearseSeason({ ...template, criteria: conditions }, tools());
    expect(faults).toEqual([{ code: "nothingToRank" }]);
  });
});
