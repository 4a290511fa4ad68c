import { textOf } from "../../src/i18n/messages/texts";
import { enPaneWords } from "../../src/i18n/pane/en";
import { NOTE_KINDS, type PaneWords } from "../../src/i18n/pane/pane-words";
import { viPaneWords } from "../../src/i18n/pane/vi";

const COUNTS = { accepted: 7, look: 5, refused: 3 };

/** Texts that carry data, with the data that each must show. */
const TELLING: readonly (readonly [
  title: string,
  data: readonly string[],
  say: (words: PaneWords) => string,
])[] = [
  ["how far the reading is", ["4", "12", "a.xlsx"], ({ check }) => check.reading(4, 12, "a.xlsx")],
  ["what all came to", ["15", "7", "5", "3"], ({ check }) => check.finished(15, COUNTS)],
  ["where it stopped", ["4", "12", "7"], ({ check }) => check.stopped(4, 12, COUNTS)],
  ["whose form it is", ["SCT", "2026"], ({ check }) => check.about("SCT", "2026")],
  ["which file it is", ["a.xlsx"], ({ check }) => check.file("a.xlsx")],
  ["the code of the figures", ["5B7K"], ({ check }) => check.checkCode("5B7K")],
  ["the code of a sealed file", ["K7M4"], ({ check }) => check.seal("K7M4", true)],
  ["the code of a file without a seal", ["K7M4"], ({ check }) => check.seal("K7M4", false)],
  ["how much is not shown", ["340"], ({ check }) => check.more(340)],
  ["that the pane broke", ["why"], ({ broken }) => broken("why")],
  [
    "that the reader broke",
    ["why"],
    ({ check }) =>
      textOf({ place: () => "", texts: check.troubles }, { code: "readerFailed", reason: "why" }),
  ],
  ["that all agrees", ["1.284"], ({ reconciliation }) => reconciliation.agrees("1.284")],
  [
    "how much differs",
    ["3", "1.284"],
    ({ reconciliation }) => reconciliation.differs("3", "1.284"),
  ],
  ["how much differs, in a line", ["3"], ({ reconciliation }) => reconciliation.line.differs("3")],
  ["what is not listed of it", ["60"], ({ reconciliation }) => reconciliation.more("60")],
  ...NOTE_KINDS.flatMap((kind) => [
    [`a count of ${kind}`, ["9"], ({ check }: PaneWords) => check.counted[kind](9)] as const,
    [`the heading of ${kind}`, ["9"], ({ check }: PaneWords) => check.headings[kind](9)] as const,
  ]),
];

it.each(TELLING)("the pane tells %s with all its data, in both languages", (_, data, say) => {
  const [vi, en] = [say(viPaneWords), say(enPaneWords)];
  for (const each of data) {
    expect(vi).toContain(each);
    expect(en).toContain(each);
  }
  expect(vi).not.toBe(en);
});

/** The texts without data, by their place in the words. */
function plainTexts(words: object, path = ""): readonly (readonly [string, string])[] {
  return Object.entries(words).flatMap(([key, value]: readonly [string, unknown]) => {
    if (typeof value === "string") return [[`${path}${key}`, value] as const];
    return typeof value === "object" && value !== null ? plainTexts(value, `${path}${key}.`) : [];
  });
}

it("leaves no text of the pane untranslated", () => {
  const en = new Map(plainTexts(enPaneWords));
  const same = plainTexts(viPaneWords).filter(([path, text]) => en.get(path) === text);
  expect(en.size).toBeGreaterThan(15);
  expect(same).toEqual([]);
});

it("says nothing of kinds of outcome that did not occur", () => {
  const counts = { accepted: 2, look: 0, refused: 0 };
  expect(viPaneWords.check.finished(2, counts)).not.toMatch(/cần|không/u);
  expect(enPaneWords.check.finished(2, counts)).not.toMatch(/look|refused/u);
  expect(enPaneWords.check.finished(1, { ...counts, accepted: 1 })).toMatch(/^1 file read/u);
});
