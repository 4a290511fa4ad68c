import { viSheets } from "../../src/i18n/sheets/vi";
import { scoreBloc } from "../../src/scoring/summary/score-bloc";
import { planBlocWorkbook } from "../../src/workbook/bloc/bloc-workbook";
import { type WorkbookPlan } from "../../src/workbook/plan/sheet-plan";
import { planUnitWorkbook } from "../../src/workbook/unit/unit-workbook";
import { REFERENCE_BLOCS, type ReferenceBloc, referenceBloc } from "../fixtures/reference-blocs";

/** Functions that Excel 2016, WPS and LibreOffice have, and that do not recalculate by themselves. */
const KNOWN = new Set(
  "ABS AND AVERAGE COUNT COUNTA COUNTIF IF IFERROR INDEX INT ISNUMBER LEN MATCH MAX MIN MOD N OR ROUND SEARCH SUBSTITUTE SUM SUMPRODUCT TEXT".split(
    " ",
  ),
);

/** Excel's limits for one formula: characters, and levels of functions inside functions. */
const LONGEST = 8192;
const DEEPEST = 64;

interface Written {
  readonly place: string;
  readonly formula: string;
}

function formulasOf({ sheets }: WorkbookPlan): readonly Written[] {
  return sheets.flatMap(({ name, cells, validations, conditionalFormats }) => [
    ...cells.flatMap(({ formula, row, column }) =>
      formula === undefined ? [] : [{ place: `${name} ${String(row)}:${String(column)}`, formula }],
    ),
    ...validations.flatMap(({ rule }) =>
      "formula" in rule ? [{ place: `${name} validation`, formula: rule.formula }] : [],
    ),
    ...conditionalFormats.flatMap((format) =>
      format.kind === "formula" ? [{ place: `${name} format`, formula: format.formula }] : [],
    ),
  ]);
}

function withoutTexts(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"/g, '""').replace(/'(?:[^']|'')*'!/g, "");
}

function functionsIn(formula: string): readonly string[] {
  return [...withoutTexts(formula).matchAll(/([A-Za-z_][A-Za-z0-9_.]*)\(/g)].map(
    ([, name]) => name ?? "",
  );
}

function depthOf(formula: string): number {
  let [depth, deepest] = [0, 0];
  for (const letter of withoutTexts(formula)) {
    if (letter === "(") depth += 1;
    if (letter === ")") depth -= 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

function plansOf(name: ReferenceBloc): readonly WorkbookPlan[] {
  const { template, bloc } = referenceBloc(name);
  const result = scoreBloc(template, bloc);
  const [unit] = bloc.units;
  if (!result.ok || unit === undefined) throw new Error("not scored");
  return [
    planBlocWorkbook({ template, bloc, result: result.value, received: new Map() }, viSheets),
    planUnitWorkbook({ setup: bloc, template, unit, entries: new Map() }, viSheets),
  ];
}

describe.each(REFERENCE_BLOCS)("the formulas of %s", (name) => {
  const formulas = plansOf(name).flatMap(formulasOf);

  it("use only functions that Excel 2016 has, none of them volatile", () => {
    const unknown = formulas.filter(({ formula }) =>
      functionsIn(formula).some((each) => !KNOWN.has(each)),
    );
    expect(unknown.slice(0, 5)).toEqual([]);
    expect(formulas.length).toBeGreaterThan(200);
  });

  it("keep within Excel's limits of length and depth", () => {
    const over = formulas.filter(
      ({ formula }) => formula.length > LONGEST || depthOf(formula) > DEEPEST,
    );
    expect(over.slice(0, 5)).toEqual([]);
  });
});

describe("the check itself", () => {
  it.each(["XLOOKUP(A1,B:B,C:C)", "_xlfn.IFS(A1,1)", "IF(A1,NOW(),1)"])(
    "finds the foreign function in %s",
    (formula) => {
      expect(functionsIn(formula).some((each) => !KNOWN.has(each))).toBe(true);
    },
  );

  it("does not take a text or a sheet's name for a function", () => {
    expect(functionsIn(`IF('LET(x)'!A1="XLOOKUP(",1,0)`)).toEqual(["IF"]);
  });
});
