import { type CommandProblem } from "../../../src/i18n/command-line/command-problem";
import { type Samples } from "./samples";

export const COMMAND_PROBLEMS: Samples<CommandProblem> = {
  commandMissing: { code: "commandMissing" },
  commandUnknown: { code: "commandUnknown", given: "scor" },
  optionUnknown: { code: "optionUnknown", given: "--la" },
  optionWithoutValue: { code: "optionWithoutValue", option: "--out" },
  optionWithValue: { code: "optionWithValue", option: "--json" },
  optionRepeated: { code: "optionRepeated", option: "--report" },
  optionMissing: { code: "optionMissing", option: "--out" },
  languageUnknown: { code: "languageUnknown", given: "fr" },
  operandMissing: { code: "operandMissing", operand: "BLOC.json" },
  operandUnexpected: { code: "operandUnexpected", given: "thua.json" },
  outputClashes: { code: "outputClashes", path: "so.xlsx" },
  fileUnreadable: {
    code: "fileUnreadable",
    path: "mat.json",
    trouble: "notFound",
    system: "ENOENT",
  },
  outputUnwritable: {
    code: "outputUnwritable",
    path: "khoa/so.xlsx",
    trouble: "denied",
    system: "EACCES",
  },
  outputExists: { code: "outputExists", path: "phieu.xlsx" },
  textNotUnicode: { code: "textNotUnicode", path: "ansi.json" },
  jsonBroken: { code: "jsonBroken", path: "gay.json", line: 1_017 },
};
