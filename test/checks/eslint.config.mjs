import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";
import { docstring } from "./docstring-rule.mjs";

const LIST_TO_CHANGE = "/^(Identifier|MemberExpression|TSNonNullExpression|TSAsExpression)$/";

/** Ways of writing that are refused everywhere: each is [what to look for, what to do instead]. */
const REFUSED = [
  [
    `CallExpression[callee.property.name=/^(sort|reverse)$/][callee.object.type=${LIST_TO_CHANGE}]`,
    "It changes the list it is called on: copy first, [...list].sort().",
  ],
  ["ExportDefaultDeclaration", "Export by name."],
  ["ExportSpecifier[exported.name='default']", "Export by name."],
  ["ExportAllDeclaration", "Import from the file itself, not through a barrel."],
  ["TSEnumDeclaration", "Use a union of string literals."],
  ["TSAsExpression > TSAsExpression.expression", "Narrow the type by a check, or declare it."],
];

/** Refused where the same entries must give the same answer on every machine and every day. */
const IMPURE = [
  ["NewExpression[callee.name='Date'][arguments.length=0]", "Take the time as an argument."],
  ["CallExpression[callee.name='Date']", "Take the time as an argument."],
  [
    "CallExpression[callee.property.name='localeCompare'][arguments.length<2]",
    "Name the language: the order must not depend on the machine.",
  ],
];

const THROWING = [["ThrowStatement", "Return a problem; only basics/assert.ts throws."]];

// A later no-restricted-syntax replaces an earlier one, so each place gets its whole list.
const refuse = (...lists) => [
  "error",
  ...lists.flat().map(([selector, message]) => ({ selector, message })),
];

const PURE = ["src/basics/**", "src/documents/**", "src/scoring/**", "src/workbook/**"];

export default tseslint.config(
  { ignores: ["**/*.{js,cjs,mjs}"] },
  ...tseslint.configs.strictTypeChecked,
  {
    files: ["**/*.{ts,tsx}"],
    languageOptions: {
      parserOptions: { project: "./tsconfig.json", tsconfigRootDir: process.cwd() },
    },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    plugins: { "office-addins": officeAddins, "react-hooks": reactHooks },
    rules: {
      // The plug-in's own presets skip .tsx files and bring no parser that works: the rules are named one by one.
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
      ...Object.fromEntries(
        Object.keys(reactHooks.configs.recommended.rules).map((rule) => [rule, "error"]),
      ),
      "@typescript-eslint/ban-ts-comment": [
        "error",
        { "ts-expect-error": "allow-with-description", minimumDescriptionLength: 10 },
      ],
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      complexity: ["error", 10],
      eqeqeq: "error",
      "max-lines": ["error", { max: 250, skipBlankLines: true, skipComments: true }],
      "max-params": ["error", 4],
      "no-console": "error",
      "no-restricted-syntax": refuse(REFUSED),
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    plugins: { "our-own": { rules: { docstring } } },
    rules: { "our-own/docstring": "error" },
  },
  {
    files: PURE,
    rules: {
      "no-restricted-properties": [
        "error",
        { object: "Date", property: "now", message: "Take the time as an argument." },
        { object: "Math", property: "random", message: "The same entries, the same answer." },
      ],
      "no-restricted-syntax": refuse(REFUSED, IMPURE, THROWING),
    },
  },
  {
    files: ["src/basics/assert.ts"],
    rules: { "no-restricted-syntax": refuse(REFUSED, IMPURE) },
  },
  {
    files: ["src/cli/output.ts"],
    rules: { "no-console": "off" },
  },
  {
    files: ["test/**"],
    rules: { "@typescript-eslint/no-non-null-assertion": "off", "max-lines": "off" },
  },
);
