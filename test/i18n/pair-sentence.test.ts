import { enExplanation } from "../../src/i18n/explanation/en";
import { pairSentence } from "../../src/i18n/explanation/pair-sentence";
import { viExplanation } from "../../src/i18n/explanation/vi";
import { explainPair, type PartSource } from "../../src/scoring/explanation/explain-pair";
import { scoredFromJson } from "../fixtures/random/random-scored";
import { plainTemplate } from "../fixtures/scoring/plain-template";
import { marks, smallBloc, type SmallEntries } from "../fixtures/scoring/small-bloc";
import { type TemplateJson } from "../oracle/model-json";

const CRITERIA = {
  I: { max: 10 },
  "I.1": { max: 4 },
  "I.2": { max: 6 },
  II: { max: 5 },
} as const;

const UNEQUAL: SmallEntries = {
  A: marks({ "I.1": 4, "I.2": 2, II: 0.5 }),
  B: marks({ "I.1": 2, "I.2": 2.75, II: 0.25 }),
};

const EQUAL: SmallEntries = { A: marks({ "I.1": 3, II: 1 }), B: marks({ "I.1": 2, II: 2 }) };

function told(
  rest: Partial<TemplateJson>,
  entries: SmallEntries,
  language: "vi" | "en",
  most = 5,
): string {
  const { template, result } = scoredFromJson(plainTemplate(CRITERIA, rest), smallBloc(entries));
  const { precision } = template;
  const telling = { upper: "Sở A", lower: "Sở B", precision, most };
  return pairSentence(explainPair(template, result, "A", "B"), telling, language);
}

const BY_GROUP: Partial<TemplateJson> = { tieBreaks: [{ by: "group", code: "I" }] };

const ROWS: readonly (readonly [title: string, sentence: string, said: string])[] = [
  [
    "names the largest parts first, with the template's decimals",
    "Sở A hơn Sở B 1,50 điểm: I.1 +2,00; I.2 −0,75; II +0,25",
    told({}, UNEQUAL, "vi"),
  ],
  [
    "sums up what it does not name",
    "Sở A hơn Sở B 1,50 điểm: I.1 +2,00; các mục khác −0,50",
    told({}, UNEQUAL, "vi", 1),
  ],
  [
    "says the same in English",
    "Sở A is ahead of Sở B by 1.50: I.1 +2.00; everything else −0.50",
    told({}, UNEQUAL, "en", 1),
  ],
  [
    "adds no decimals where the template has none",
    "Sở A hơn Sở B 2 điểm: I.1 +2",
    told({ precision: 0 }, { A: marks({ "I.1": 4 }), B: marks({ "I.1": 2 }) }, "vi"),
  ],
  [
    "says which tie-break decided, with both figures",
    "Sở A và Sở B cùng 4,00 điểm; Sở A xếp trên nhờ điểm nhóm I: 3,00 so với 2,00",
    told(BY_GROUP, EQUAL, "vi"),
  ],
  [
    "says that both share their rank",
    "Sở A và Sở B cùng 4,00 điểm; bằng nhau mọi tiêu chí phụ nên đồng hạng",
    told({}, EQUAL, "vi"),
  ],
];

describe("the sentence about a pair", () => {
  it.each(ROWS)("%s", (...[, sentence, said]) => {
    expect(said).toBe(sentence);
  });

  it("counts days late as days", () => {
    const { template, result } = scoredFromJson(plainTemplate(CRITERIA), smallBloc(EQUAL));
    const pair = explainPair(template, result, "A", "B");
    const tie = { kind: "broken", by: { by: "lateDays" }, upper: 1, lower: 3 } as const;
    const telling = { upper: "A", lower: "B", precision: template.precision, most: 3 };
    const sentences = (["vi", "en"] as const).map((each) =>
      pairSentence({ ...pair, tie }, telling, each),
    );
    expect(sentences[0]).toContain("số ngày nộp chậm: 1 ngày so với 3 ngày");
    expect(sentences[1]).toContain("1 day against 3 days");
  });
});

const SOURCES: readonly PartSource[] = [
  { kind: "groupCap", code: "I" },
  { kind: "groupRescaled", code: "I" },
  { kind: "contentRescaled" },
  { kind: "bonusCap" },
  { kind: "penaltyCap" },
  { kind: "clamp" },
];

it.each(SOURCES)(
  "what makes another figure of a sum is named in both languages: $kind",
  (source) => {
    const [vi, en] = [viExplanation.source(source), enExplanation.source(source)];
    expect(vi).not.toBe(en);
    if ("code" in source) for (const text of [vi, en]) expect(text).toContain(source.code);
  },
);
