const lint = (title, file, rule, text) => ({
  title,
  check: "lint",
  plant: { [file]: text },
  expected: [{ file, rule }],
});

const SYNTAX = "no-restricted-syntax";

/** One fault for each family of lint rules that does not need Office. */
export const WRITING_FAULTS = [
  lint(
    "a list is sorted in place",
    "src/actions/planted.ts",
    SYNTAX,
    `/** Orders names. */
export function ordered(names: string[]): string[] {
  return names.sort((a, b) => a.length - b.length);
}
`,
  ),
  lint(
    "a screen is exported by default",
    "src/taskpane/planted.tsx",
    SYNTAX,
    `/** Draws nothing. */
export default function Planted(): undefined {
  return undefined;
}
`,
  ),
  lint(
    "an enum is declared",
    "src/scoring/template/planted.ts",
    SYNTAX,
    `export enum Planted {\n  One,\n}\n`,
  ),
  lint(
    "a barrel re-exports a file",
    "src/basics/planted.ts",
    SYNTAX,
    `export * from "./result";\n`,
  ),
  lint(
    "a type is forced by two casts",
    "test/basics/planted.ts",
    SYNTAX,
    `export const planted = "5" as string | number as number;\n`,
  ),
  lint(
    "a rule throws",
    "src/scoring/template/planted.ts",
    SYNTAX,
    `/** Never returns. */
export function planted(): never {
  throw new Error("planted");
}
`,
  ),
  lint(
    "a sheet asks what day it is",
    "src/workbook/plan/planted.ts",
    SYNTAX,
    `export const planted = new Date();\n`,
  ),
  lint(
    "an order depends on the language of the machine",
    "src/scoring/ranking/planted.ts",
    SYNTAX,
    `/** Compares names. */
export function planted(a: string, b: string): number {
  return a.localeCompare(b);
}
`,
  ),
  lint(
    "a rule reads the clock",
    "src/scoring/template/planted.ts",
    "no-restricted-properties",
    `export const planted = Date.now();\n`,
  ),
  lint(
    "a basic part throws dice",
    "src/basics/planted.ts",
    "no-restricted-properties",
    `export const planted = Math.random();\n`,
  ),
  lint(
    "an action prints",
    "src/actions/planted.ts",
    "no-console",
    `/** Prints. */
export function planted(): void {
  console.log("planted");
}
`,
  ),
  lint(
    "a function takes five arguments",
    "src/workbook/plan/planted.ts",
    "max-params",
    `/** Adds. */
export function planted(a: number, b: number, c: number, d: number, e: number): number {
  return a + b + c + d + e;
}
`,
  ),
  lint(
    "a function has eleven ways through",
    "src/i18n/planted.ts",
    "complexity",
    `/** Counts. */
export function planted(n: number): number {
${Array.from({ length: 10 }, (_, i) => `  if (n === ${String(i)}) return ${String(i + 1)};\n`).join("")}  return n;
}
`,
  ),
  lint(
    "two values are compared loosely",
    "src/hosts/xlsx/planted.ts",
    "eqeqeq",
    `/** Compares. */
export function planted(a: string, b: string): boolean {
  return a == b;
}
`,
  ),
  lint(
    "an exported function does not say what it promises",
    "src/cli/planted.ts",
    "our-own/docstring",
    `export function planted(): number {
  return 1;
}
`,
  ),
  lint(
    "a promise floats, in a screen",
    "src/taskpane/planted.tsx",
    "@typescript-eslint/no-floating-promises",
    `/** Saves. */
export function planted(save: () => Promise<void>): void {
  save();
}
`,
  ),
  lint(
    "a case is forgotten",
    "src/scoring/template/planted.ts",
    "@typescript-eslint/switch-exhaustiveness-check",
    `/** Names. */
export function planted(code: "one" | "two"): string {
  switch (code) {
    case "one":
      return "1";
  }
  return "";
}
`,
  ),
  lint(
    "a type is imported as a value",
    "src/workbook/plan/planted.ts",
    "@typescript-eslint/consistent-type-imports",
    `import { CellStyle } from "./cell-style";\n\nexport const planted: CellStyle = {};\n`,
  ),
  lint(
    "a value is of any type",
    "src/cli/planted.ts",
    "@typescript-eslint/no-explicit-any",
    `/** Forgets. */
export function planted(value: any): string {
  return typeof value;
}
`,
  ),
  lint(
    "a compiler error is hushed",
    "src/cli/planted.ts",
    "@typescript-eslint/ban-ts-comment",
    `// @ts-ignore\nexport const planted: number = "1";\n`,
  ),
  lint(
    "a rule is switched off for nothing",
    "src/cli/planted.ts",
    "Unused eslint-disable directive",
    `// eslint-disable-next-line eqeqeq\nexport const planted = 1;\n`,
  ),
  lint(
    "a hook is called on a condition",
    "src/taskpane/planted.tsx",
    "react-hooks/rules-of-hooks",
    `import { useState } from "react";

/** Remembers sometimes. */
export function Planted({ open }: { readonly open: boolean }): undefined {
  if (open) useState(1);
  return undefined;
}
`,
  ),
];
