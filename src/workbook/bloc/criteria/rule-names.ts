import { RULE_KINDS } from "../../../scoring/rules/rule-kinds";
import { type SheetWords } from "../../look/sheet-words";

/** What the ways of scoring are called in a language, by their names in files. */
export function ruleNames({ language }: SheetWords): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...RULE_KINDS].map(([kind, { design }]) => [kind, design.name[language]]),
  );
}
