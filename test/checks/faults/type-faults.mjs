const types = (title, file, rule, text) => ({
  title,
  check: "types",
  plant: { [file]: text },
  expected: [{ file, rule }],
});

const UNKNOWN_NAME = "TS2304";
const UNKNOWN_NAME_OF_A_LIBRARY = "TS2584";

/** What the compiler must refuse: wrong types anywhere, and the outside world in the pure folders. */
export const TYPE_FAULTS = [
  types(
    "a text is given for a number",
    "src/cli/planted.ts",
    "TS2322",
    `export const planted: number = "1";\n`,
  ),
  types(
    "a place in a list is believed to be filled",
    "test/planted.ts",
    "TS2322",
    `/** First. */\nexport const first = (list: readonly string[]): string => list[0];\n`,
  ),
  types(
    "an absent value is given as undefined",
    "src/actions/planted.ts",
    "TS2375",
    `export const planted: { readonly reason?: string } = { reason: undefined };\n`,
  ),
  types(
    "a rule draws",
    "src/scoring/template/planted.ts",
    UNKNOWN_NAME_OF_A_LIBRARY,
    `export const planted = document.title;\n`,
  ),
  types(
    "a sheet prints",
    "src/workbook/plan/planted.ts",
    UNKNOWN_NAME_OF_A_LIBRARY,
    `console.log("planted");\n\nexport {};\n`,
  ),
  types(
    "a rule measures time",
    "src/scoring/template/planted.ts",
    UNKNOWN_NAME,
    `export const planted = performance.now();\n`,
  ),
  types(
    "the reader of document numbers opens files",
    "src/documents/planted.ts",
    "TS2591",
    `export const planted = require("node:fs");\n`,
  ),
  types(
    "a basic part asks the process",
    "src/basics/planted.ts",
    "TS2591",
    `export const planted = process.argv;\n`,
  ),
  types(
    "a sheet talks to Excel",
    "src/workbook/plan/planted.ts",
    "TS2503",
    `export type Planted = Excel.Range;\n`,
  ),
  {
    title: "a word is missing in one language",
    check: "types",
    plant: { "src/i18n/sheets/vi-form.ts": (text) => text.replace(/^ {4}yes: .*\n/m, "") },
    expected: [{ file: "src/i18n/sheets/vi-form.ts", rule: "TS2741" }],
  },
];
