import { type Language } from "../../src/basics/language";
import { DESIGN_WORDS } from "../../src/i18n/design/design-texts";
import { REHEARSAL_WORDS, rehearsalTexts } from "../../src/i18n/design/rehearsal/rehearsal-texts";
import { RANKING_ACT_WORDS } from "../../src/i18n/ranking/ranking-act-texts";
import { thousandths } from "../../src/scoring/points/points";
import { type RehearsalFault } from "../../src/scoring/rehearsal/rehearsal-fault";

/** What a text may be given first: a number, a text, a list or an object with every field that one asks for. */
const GIVEN = { units: 7, leaves: 7, kinds: 7, compared: "7", count: 7, toString: () => "7" };

function isFunction(words: unknown): words is (...given: readonly unknown[]) => unknown {
  return typeof words === "function";
}

/** Every text of a catalogue by its path; functions called with example texts. */
function textsOf(words: unknown, path = ""): readonly (readonly [string, string])[] {
  if (typeof words === "string") return [[path, words]];
  if (isFunction(words)) {
    const first = path.endsWith("/template") ? ["7"] : path.endsWith("/stage") ? "7" : GIVEN;
    const second = path.endsWith("/changed") ? ["8"] : 8;
    return [[path, String(words(first, second, 9))]];
  }
  if (typeof words !== "object" || words === null) return [];
  return Object.entries(words).flatMap(([key, each]) =>
    key === "faults" ? [] : textsOf(each, `${path}/${key}`),
  );
}

/** Figures alone, which both languages write alike. */
const ALIKE = /^\/(changed|publish\/at)$/u;

it.each([
  ["designing", DESIGN_WORDS],
  ["a rehearsal", REHEARSAL_WORDS],
  ["the ranking", RANKING_ACT_WORDS],
] as const)("leaves no text of %s in Vietnamese where it speaks English", (_, words) => {
  const vi = new Map(textsOf(words.vi));
  for (const [path, text] of textsOf(words.en)) {
    expect(text).not.toMatch(/[ăâđêôơưạảấầẩậắằếềểệỉịọỏốồổộớờởợụủứừử]/u);
    if (!ALIKE.test(path)) expect([path, text]).not.toEqual([path, vi.get(path)]);
  }
  expect(textsOf(words.en).map(([path]) => path)).toEqual([...vi.keys()]);
});

const FAULTS: readonly (readonly [RehearsalFault, readonly string[]])[] = [
  [{ code: "nothingToRank" }, []],
  [{ code: "formRefused", unit: "DT1", codes: ["formBlocOther"] }, ["<DT1>", "formBlocOther"]],
  [{ code: "formChanged", unit: "DT1", codes: ["numberFromText"] }, ["<DT1>", "numberFromText"]],
  [{ code: "entriesRefused", codes: ["reasonMissing"] }, ["reasonMissing"]],
  [
    {
      ...{ code: "pointsDiffer", unit: "DT1", criterion: "I.2" },
      ...{ due: thousandths(3000), found: thousandths(4000) },
    },
    ["<DT1>", "I.2", "3", "4"],
  ],
  [{ code: "totalDiffers", unit: "DT1", due: thousandths(3000), found: null }, ["<DT1>", "3"]],
  [{ code: "rankDiffers", unit: "DT1", due: 2, found: 5 }, ["<DT1>", "2", "5"]],
  [{ code: "bookRefused", codes: ["bookNotBook"] }, ["bookNotBook"]],
  [{ code: "bookDiffers", count: 6, sheet: "Tổng hợp", cell: "D9" }, ["6", "Tổng hợp", "D9"]],
];

describe.each(["vi", "en"] as const)("the report of a rehearsal in %s", (language: Language) => {
  const about = { units: [1, 2], leaves: 36, kinds: ["tier"], compared: 1234 };
  const names = new Map([["DT1", "<DT1>"]]);

  it("says in one sentence that it came out", () => {
    const texts = rehearsalTexts({ ...about, names, faults: [] }, language);
    expect(texts).toHaveLength(1);
    expect(texts[0]).toMatch(/2 .*36 .*1 .*1[.,]234/u);
  });

  it.each(FAULTS)("tells a difference with all that is known of it: %j", (fault, shown) => {
    const [first, told = ""] = rehearsalTexts({ ...about, names, faults: [fault] }, language);
    expect(first).toContain("1");
    for (const each of shown) expect(told).toContain(each);
  });

  it("tells a few of many", () => {
    const faults = Array.from({ length: 30 }, (): RehearsalFault => ({ code: "nothingToRank" }));
    const texts = rehearsalTexts({ ...about, names, faults }, language);
    expect(texts).toHaveLength(22);
    expect(texts.at(-1)).toContain("10");
  });
});
