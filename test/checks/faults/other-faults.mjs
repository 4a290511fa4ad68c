/** Formatting and code that nothing uses. */
export const OTHER_FAULTS = [
  {
    title: "a source is not formatted",
    check: "format",
    plant: { "src/basics/planted.ts": "export const planted = {a:'1'}\n" },
    expected: [{ file: "src/basics/planted.ts", rule: "format" }],
  },
  {
    title: "a check of ours is not formatted",
    check: "format",
    plant: { "test/checks/planted.mjs": "export const planted = {a:'1'}\n" },
    expected: [{ file: "test/checks/planted.mjs", rule: "format" }],
  },
  {
    title: "an export is used by nobody",
    check: "unused",
    plant: { "src/basics/result.ts": (text) => `${text}\nexport const PLANTED = 1;\n` },
    expected: [{ file: "src/basics/result.ts", rule: "exports PLANTED" }],
  },
  {
    title: "a file is used by nobody",
    check: "unused",
    plant: { "src/basics/planted.ts": "export const planted = 1;\n" },
    expected: [
      { file: "src/basics/planted.ts", rule: "files" },
      { file: "src/basics/planted.ts", rule: "files" },
    ],
  },
  {
    title: "a file of the product is used by its test alone",
    check: "unused",
    plant: {
      "src/basics/planted.ts": "export const planted = 1;\n",
      "test/basics/planted.test.ts": `import { planted } from "../../src/basics/planted";\n\nexpect(planted).toBe(1);\n`,
    },
    expected: [{ file: "src/basics/planted.ts", rule: "files" }],
  },
  {
    title: "a package is installed and not used",
    check: "unused",
    plant: {
      "package.json": (text) =>
        text.replace('"fflate"', '"planted-package": "1.0.0",\n    "fflate"'),
    },
    expected: [{ file: "package.json", rule: "dependencies planted-package" }],
  },
];
