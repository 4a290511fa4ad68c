import { type Bloc } from "../../../src/scoring/import/bloc";
import { readTemplate } from "../../../src/scoring/template/read-template";
import { type Template } from "../../../src/scoring/template/template";
import { writeTemplate } from "../../../src/scoring/template/write-template";
import { fitForm } from "../../../src/workbook/unit/fit-form";
import { referenceBloc } from "../../fixtures/reference-blocs";
import { readForm, returnedGrids } from "../../fixtures/returned-forms";

const { template, bloc } = referenceBloc("kiem-thu-a");
const FORM = readForm(returnedGrids(template, bloc, "SCT"));
const NONE = new Map<string, string>();

function edited(change: Readonly<Record<string, unknown>>): Template {
  const read = readTemplate({ ...writeTemplate(template), ...change });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

function refusals(
  setup: Partial<Bloc>,
  expected: Template = template,
  taken: ReadonlyMap<string, string> = NONE,
): readonly unknown[] {
  return fitForm(FORM, { ...bloc, ...setup }, expected, taken);
}

describe("whether a form belongs to a bloc", () => {
  it("a form of the bloc, its year, its template and one of its members does", () => {
    expect(refusals({})).toEqual([]);
    expect(refusals({}, template, new Map([["SXD", "sxd.xlsx"]]))).toEqual([]);
  });

  it.each([
    [
      "another bloc",
      { id: "bloc-9" },
      { code: "formOtherBloc", given: "bloc-21", expected: "bloc-9" },
    ],
    ["another year", { year: 2019 }, { code: "formOtherYear", given: "2018", expected: "2019" }],
    ["a unit that is no member", { units: [] }, { code: "formUnitUnknown", unit: "SCT" }],
  ])("a form of %s does not", (_, setup, refusal) => {
    expect(refusals(setup)).toEqual([refusal]);
  });

  it.each([
    ["another template", "other", { id: "khac", version: "1.1" }, "khac 1.1"],
    ["a newer version", "newer", { version: "0.9" }, "kiem-thu 0.9"],
    ["a version that has no order", "other", { version: "bản cuối" }, "kiem-thu bản cuối"],
  ])("a form of %s does not", (_, relation, change, expected) => {
    expect(refusals({}, edited(change))).toEqual([
      { code: "formOtherTemplate", relation, given: "kiem-thu 1.0", expected },
    ]);
  });

  it.each(["1.1", "1.0.1", "2", "1.10"])(
    "a form of version 1.0 does where the bloc has gone on to version %s",
    (version) => {
      expect(refusals({}, edited({ version, bonusCap: null }))).toEqual([]);
    },
  );

  it.each([
    ["template", { ...FORM, template: edited({ title: "Đã sửa" }) }],
    ["unit", { ...FORM, identity: { ...FORM.identity, unit: "SXD" } }],
    ["checksum", { ...FORM, identity: { ...FORM.identity, token: "0".repeat(16) } }],
  ])("a form of an older version does not once its %s was altered", (_, form) => {
    expect(fitForm(form, bloc, edited({ version: "1.1" }), NONE)).toEqual([
      { code: "formOldVersionAltered", given: "kiem-thu 1.0", expected: "kiem-thu 1.1" },
    ]);
  });

  it("a form of the same version with other content does not, and the two can be told apart", () => {
    const [refusal] = fitForm(FORM, bloc, edited({ bonusCap: null }), NONE);
    expect(refusal).toMatchObject({ code: "formOtherTemplate", relation: "sameVersion" });
    const { given, expected } = refusal as { given: string; expected: string };
    expect(given).toMatch(/^kiem-thu 1\.0 #[0-9a-f]{16}$/);
    expect(expected).toMatch(/^kiem-thu 1\.0 #[0-9a-f]{16}$/);
    expect(given).not.toBe(expected);
  });

  it("a second form of one unit is not taken over the first", () => {
    expect(refusals({}, template, new Map([["SCT", "sct.xlsx"]]))).toEqual([
      { code: "formUnitTwice", unit: "SCT", first: "sct.xlsx" },
    ]);
  });

  it("every reason is named at once, but another bloc's units are not looked for", () => {
    const all = refusals({ id: "b", year: 1, units: [] }, edited({ id: "khac" }));
    expect(all.map((each) => (each as { code: string }).code)).toEqual([
      "formOtherBloc",
      "formOtherYear",
      "formOtherTemplate",
    ]);
  });
});
