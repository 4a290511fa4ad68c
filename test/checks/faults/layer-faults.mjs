const value = (name) => `export const ${name} = 1;\n`;

/** `from` imports `to`; both are planted, and only the import between them is wrong. */
const wrongImport = (title, rule, from, to) => {
  const steps = from.split("/").length - 1;
  const specifier = `${"../".repeat(steps)}${to.replace(/\.tsx?$/, "")}`;
  const text = `import { target } from "${specifier}";\n\nexport const planted = target;\n`;
  return {
    title,
    check: "layers",
    plant: { [from]: text, [to]: value("target") },
    expected: [{ file: from, rule }],
  };
};

const typeOnly = (fault) => ({
  ...fault,
  plant: Object.fromEntries(
    Object.entries(fault.plant).map(([file, text]) => [
      file,
      text
        .replace("import {", "import type {")
        .replace("planted = target", "planted: typeof target = 1"),
    ]),
  ),
});

const wrongPackage = (title, rules, file, specifier) => ({
  title,
  check: "layers",
  plant: { [file]: `import * as target from "${specifier}";\n\nexport const planted = target;\n` },
  expected: rules.map((rule) => ({ file, rule })),
});

/** One fault for each rule about who may import whom. */
export const LAYER_FAULTS = [
  wrongImport(
    "a rule imports a sheet",
    "scoring-imports-only-from-below",
    "src/scoring/template/planted.ts",
    "src/workbook/plan/planted-target.ts",
  ),
  typeOnly(
    wrongImport(
      "a basic part imports a type of the rules",
      "basics-imports-only-from-below",
      "src/basics/planted.ts",
      "src/scoring/template/planted-target.ts",
    ),
  ),
  wrongImport(
    "the reader of document numbers imports a rule",
    "documents-imports-only-from-below",
    "src/documents/planted.ts",
    "src/scoring/template/planted-target.ts",
  ),
  wrongImport(
    "an action imports a screen",
    "actions-imports-only-from-below",
    "src/actions/planted.ts",
    "src/taskpane/planted-target.tsx",
  ),
  typeOnly(
    wrongImport(
      "an early stage imports a type of a later one",
      "template-imports-only-from-below",
      "src/scoring/template/planted.ts",
      "src/scoring/ranking/planted-target.ts",
    ),
  ),
  wrongImport(
    "a stage imports a file that lies above all stages",
    "summary-imports-only-from-below",
    "src/scoring/summary/planted.ts",
    "src/scoring/planted-target.ts",
  ),
  wrongImport(
    "the unit's workbook imports the leader's",
    "unit-imports-only-from-below",
    "src/workbook/unit/planted.ts",
    "src/workbook/bloc/planted-target.ts",
  ),
  wrongImport(
    "the task pane imports the command line",
    "faces-stand-apart",
    "src/taskpane/planted.ts",
    "src/cli/planted-target.ts",
  ),
  wrongImport(
    "the task pane imports the workbench",
    "faces-stand-apart",
    "src/taskpane/planted.ts",
    "src/workbench/model/planted-target.ts",
  ),
  typeOnly(
    wrongImport(
      "the catalogues import a type of the emulated Excel",
      "i18n-imports-only-from-below",
      "src/i18n/planted.ts",
      "src/workbench/model/planted-target.ts",
    ),
  ),
  wrongImport(
    "a host knows scores",
    "hosts-know-plans-not-scores",
    "src/hosts/xlsx/planted.ts",
    "src/scoring/template/planted-target.ts",
  ),
  wrongImport(
    "a host knows a whole workbook",
    "hosts-know-plans-not-scores",
    "src/hosts/xlsx/planted.ts",
    "src/workbook/unit/planted-target.ts",
  ),
  wrongImport(
    "an action speaks",
    "actions-do-not-speak",
    "src/actions/planted.ts",
    "src/i18n/planted-target.ts",
  ),
  wrongImport(
    "an action calls an action",
    "actions-do-not-call-actions",
    "src/actions/planted.ts",
    "src/actions/planted-target.ts",
  ),
  wrongImport(
    "the command line's inner file names a host",
    "only-the-roots-name-hosts",
    "src/cli/planted.ts",
    "src/hosts/xlsx/planted-target.ts",
  ),
  wrongImport(
    "a part of the pane beside its worker names a host",
    "only-the-roots-name-hosts",
    "src/taskpane/check/reading/planted.ts",
    "src/hosts/xlsx/planted-target.ts",
  ),
  wrongImport(
    "the product imports a test",
    "product-does-not-import-tests",
    "src/cli/planted.ts",
    "test/planted-target.ts",
  ),
  wrongPackage(
    "a rule uses a package",
    ["no-packages-below-the-hosts"],
    "src/scoring/template/planted.ts",
    "react",
  ),
  wrongPackage(
    "an action reads files itself",
    ["no-packages-below-the-hosts"],
    "src/actions/planted.ts",
    "node:fs",
  ),
  wrongPackage(
    "the command line unzips by itself",
    ["fflate-only-in-hosts-xlsx"],
    "src/cli/planted.ts",
    "fflate",
  ),
  wrongPackage(
    "the product uses a development package",
    ["no-development-packages-in-the-product"],
    "src/cli/planted.ts",
    "webpack",
  ),
  wrongPackage(
    "an import leads nowhere",
    ["every-import-resolves"],
    "src/cli/planted.ts",
    "./nowhere",
  ),
  {
    title: "two files import each other",
    check: "layers",
    plant: {
      "src/cli/planted.ts": `import { b } from "./planted-back";\n\nexport const a = b;\n`,
      "src/cli/planted-back.ts": `import { type a } from "./planted";\n\nexport const b: typeof a = 1;\n`,
    },
    expected: [{ file: "src/cli/planted-back.ts", rule: "no-cycles" }],
  },
  {
    title: "a file stands alone",
    check: "layers",
    plant: { "src/cli/planted.ts": value("planted") },
    expected: [{ file: "src/cli/planted.ts", rule: "no-orphans" }],
  },
  {
    title: "a folder has no place in the order",
    check: "layers",
    plant: { "src/scoring/planted/planted.ts": value("planted") },
    expected: [{ file: "src/scoring/planted", rule: "No place in the order" }],
  },
];
