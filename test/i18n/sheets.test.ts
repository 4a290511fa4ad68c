import { enSheets } from "../../src/i18n/sheets/en";
import { viSheets } from "../../src/i18n/sheets/vi";
import { scoreBloc } from "../../src/scoring/summary/score-bloc";
import { planBlocWorkbook } from "../../src/workbook/bloc/bloc-workbook";
import { type CellHint } from "../../src/workbook/look/cell-hint";
import { type SheetWords } from "../../src/workbook/look/sheet-words";
import { planFaults } from "../../src/workbook/plan/faults/plan-faults";
import { planUnitWorkbook } from "../../src/workbook/unit/unit-workbook";
import { referenceBloc } from "../fixtures/reference-blocs";

const BOTH: readonly (readonly [string, SheetWords])[] = [
  ["Vietnamese", viSheets],
  ["English", enSheets],
];

/** What a function of words may be given first: a term, or anything that is shown as a text. */
const TERM = { year: 2026, period: "", toString: () => "2026" };

/** Every text of a catalogue by its path; functions called with example texts. */
function textsOf(words: unknown, path = ""): readonly (readonly [string, string])[] {
  if (typeof words === "string") return [[path, words]];
  if (typeof words === "function") {
    const call = words as (...given: readonly unknown[]) => string;
    return [[path, call(TERM, 7, "x")]];
  }
  if (typeof words !== "object" || words === null) return [];
  return Object.entries(words).flatMap(([key, each]) => textsOf(each, `${path}/${key}`));
}

/** Written alike in both languages, or a name for nobody. */
const ALIKE = /^\/(language|marks\/tick)$/u;

it("leaves no text of the sheets in Vietnamese where it speaks English", () => {
  const vi = new Map(textsOf(viSheets));
  const en = textsOf(enSheets);
  expect(en.map(([path]) => path)).toEqual([...vi.keys()]);
  for (const [path, text] of en) {
    const other = vi.get(path) ?? "";
    expect([path, text === ""]).toEqual([path, other === ""]);
    if (text !== "" && !ALIKE.test(path)) expect([path, text]).not.toEqual([path, other]);
    expect(text).not.toMatch(/[ăâđêôơưạảấầẩậắằếềểệỉịọỏốồổộớờởợụủứừử]/u);
  }
});

it.each(BOTH)("keeps hints in %s within what Excel shows", (_, { hints }) => {
  for (const { title, text } of Object.values<CellHint>({ ...hints })) {
    expect(title.length).toBeLessThanOrEqual(32);
    expect(text.length).toBeLessThanOrEqual(225);
  }
});

it.each(BOTH)("parts the marks in %s, so that none is read as another", (_, { marks }) => {
  const words = Object.values(marks).map((each: string) => each.toLowerCase());
  expect(new Set(words).size).toBe(words.length);
});

it.each(BOTH)(
  "plans both workbooks of a large and a varied bloc in %s without a fault",
  (_, words) => {
    for (const name of ["khoi-ii-1000", "kiem-thu-b"] as const) {
      const { template, bloc } = referenceBloc(name);
      const result = scoreBloc(template, bloc);
      if (!result.ok) throw new Error(name);
      const content = { template, bloc, result: result.value, received: new Map() };
      expect(planFaults(planBlocWorkbook(content, words))).toEqual([]);
      for (const unit of bloc.units.slice(0, 2))
        expect(
          planFaults(planUnitWorkbook({ setup: bloc, template, unit, entries: new Map() }, words)),
        ).toEqual([]);
    }
  },
);
