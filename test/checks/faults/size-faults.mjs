import { randomBytes } from "node:crypto";

const noise = (kilobytes) => `/* ${randomBytes(kilobytes * 1024).toString("base64")} */\n`;
const page = `<script src="https://office.example/office.js"></script><script defer src="pane.js"></script>\n`;

const budget = (title, plant, file, rule) => ({
  title,
  check: "budget",
  plant,
  expected: [{ file, rule }],
});

const named = (title, file, rule) => budget(title, { [file]: "export {};\n" }, file, rule);

/** Sizes and names; the noise of a bundle does not compress, so its kilobytes are its weight. */
export const SIZE_FAULTS = [
  budget(
    "a file has 300 lines",
    { "src/workbook/plan/planted.ts": "// line\n".repeat(300) },
    "src/workbook/plan/planted.ts",
    "300 lines",
  ),
  budget(
    "a test has 400 lines",
    { "test/workbook/plan/planted.test.ts": "// line\n".repeat(400) },
    "test/workbook/plan/planted.test.ts",
    "400 lines",
  ),
  named("a file is not named in kebab-case", "src/actions/plantedFault.ts", "kebab-case"),
  named("a test is not named in kebab-case", "test/PlantedFault.test.ts", "kebab-case"),
  named("a file is named for anything", "src/hosts/xlsx/helpers.ts", "does not say"),
  budget(
    "a folder is named for anything",
    { "src/taskpane/utils/planted.ts": "export {};\n" },
    "src/taskpane/utils",
    "does not say",
  ),
  budget(
    "a folder holds thirteen files",
    Object.fromEntries(
      Array.from({ length: 13 }, (_, i) => [
        `src/taskpane/planted/planted-${String(i)}.ts`,
        "export {};\n",
      ]),
    ),
    "src/taskpane/planted",
    "13 files",
  ),
  budget(
    "the pane is too heavy to open quickly",
    { "dist/taskpane.html": page, "dist/pane.js": noise(160) },
    "dist/taskpane.html",
    "at most 150",
  ),
  budget(
    "a chunk is too heavy",
    { "dist/taskpane.html": page, "dist/pane.js": "", "dist/planted.js": noise(310) },
    "dist/planted.js",
    "at most 300",
  ),
  budget(
    "a worker is too heavy to start quickly",
    { "dist/taskpane.html": page, "dist/pane.js": "", "dist/check-worker.1a2b.js": noise(70) },
    "dist/check-worker.1a2b.js",
    "at most 60",
  ),
];
