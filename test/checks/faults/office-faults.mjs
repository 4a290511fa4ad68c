const office = (title, file, rules, lines) => ({
  title,
  check: "lint",
  plant: {
    [file]: `/** Talks to Excel. */
export async function planted(context: Excel.RequestContext): Promise<unknown> {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
${lines.map((line) => `  ${line}\n`).join("")}}
`,
  },
  expected: rules.map((rule) => ({ file, rule })),
});

const SCREEN = "src/taskpane/planted.tsx";
const MODULE = "src/taskpane/planted.ts";

/** The eight rules about Office, in the files that their own presets skip (.tsx) and in plain ones. */
export const OFFICE_FAULTS = [
  office(
    "a screen synchronises in a loop",
    SCREEN,
    ["office-addins/no-context-sync-in-loop"],
    [
      "for (const name of ['A', 'B']) {",
      "  sheet.name = name;",
      "  await context.sync();",
      "}",
      "return undefined;",
    ],
  ),
  office(
    "a screen reads what it did not load",
    SCREEN,
    ["office-addins/load-object-before-read"],
    ["await context.sync();", "return sheet.name;"],
  ),
  office(
    "a screen reads before it synchronises",
    SCREEN,
    ["office-addins/call-sync-before-read", "office-addins/call-sync-after-load"],
    ["sheet.load('name');", "const name = sheet.name;", "await context.sync();", "return name;"],
  ),
  office(
    "a value is loaded after the last synchronisation",
    MODULE,
    ["office-addins/call-sync-after-load"],
    ["await context.sync();", "sheet.load('name');", "return sheet.name;"],
  ),
  office(
    "everything of a sheet is loaded",
    MODULE,
    ["office-addins/no-empty-load"],
    ["sheet.load();", "await context.sync();", "return undefined;"],
  ),
  office(
    "a collection is loaded as if it were a value",
    SCREEN,
    ["office-addins/no-navigational-load"],
    ["sheet.load('charts');", "await context.sync();", "return undefined;"],
  ),
  office(
    "an absent object is tested like a value",
    SCREEN,
    [
      "office-addins/test-for-null-using-isNullObject",
      "@typescript-eslint/no-unnecessary-condition",
    ],
    [
      "const other = context.workbook.worksheets.getItemOrNullObject('A');",
      "await context.sync();",
      "return other === null ? sheet : undefined;",
    ],
  ),
  {
    title: "the pane starts by the old event",
    check: "lint",
    plant: { [MODULE]: "Office.initialize = () => undefined;\n" },
    expected: [{ file: MODULE, rule: "office-addins/no-office-initialize" }],
  },
];
