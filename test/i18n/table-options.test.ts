import { enMessages } from "../../src/i18n/messages/en";
import { tableOptionText } from "../../src/i18n/messages/table-options";
import { viMessages } from "../../src/i18n/messages/vi";
import { TABLE_ASKS } from "./samples/table-samples";

it("names every option of a question in each language, and no two alike", () => {
  const options = {
    sectionOf: ["content", "bonus", "penalty", "condition"],
    groupPoints: ["sum", "cap"],
    bonusInside: ["inside", "outside"],
    scorerOf: ["unit", "leader", "board", "agency"],
    rowsAre: ["levels", "criteria"],
    tiersOf: ["tier", "manual"],
  } as const;
  for (const [code, keys] of Object.entries(options))
    for (const language of ["vi", "en"] as const) {
      const ask = TABLE_ASKS[code as keyof typeof options];
      const names = keys.map((key) => tableOptionText({ ask }, key, language));
      expect(new Set([...names, ...keys]).size).toBe(2 * keys.length);
    }
});

it("shows codes as they are, figures with the marks of the language, columns as columns", () => {
  const shown = (code: keyof typeof TABLE_ASKS, option: string): readonly string[] =>
    (["vi", "en"] as const).map((language) =>
      tableOptionText({ ask: TABLE_ASKS[code] }, option, language),
    );
  expect(shown("codeDoubtful", "1.10")).toEqual(["1.10", "1.10"]);
  expect(shown("pointsDoubtful", "2.5")).toEqual(["2,5", "2.5"]);
  expect(shown("mostOfCounted", "1000")).toEqual(["1.000", "1,000"]);
  expect(shown("columnFor", "B+C")).toEqual(["Cột B+C", "Column B+C"]);
});

it("asks of each column and of each doubt about a code in its own words", () => {
  for (const { tableQuestions } of [viMessages, enMessages]) {
    const texts = [
      ...(["code", "title", "points"] as const).map((role) =>
        tableQuestions.texts.columnFor({ ...TABLE_ASKS.columnFor, role }),
      ),
      ...(["number", "date", "repeated"] as const).map((why) =>
        tableQuestions.texts.codeDoubtful({ ...TABLE_ASKS.codeDoubtful, why }),
      ),
    ];
    expect(new Set(texts).size).toBe(6);
  }
});
