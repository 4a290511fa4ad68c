import { readCriteriaTable } from "../../../src/workbook/criteria-table/read-criteria-table";
import { templateFromTable } from "../../../src/workbook/criteria-table/template-from-table";
import { type CriteriaTable } from "../../../src/workbook/criteria-table/criteria-table";
import { DEFAULTS, toldBy } from "./table-builders";

/** Codes, sections and points of what a table makes with all questions answered as proposed. */
export function made(given: CriteriaTable): readonly string[] {
  const template = templateFromTable(given, {}, DEFAULTS);
  if (!template.ok) throw new Error(JSON.stringify(template.problems));
  return toldBy(template.value).map(
    ({ code, section, max, isGroup, title }) =>
      `${isGroup ? "+" : "-"} ${code} ${title}${section === "content" ? "" : ` (${section})`}: ${String(max)}`,
  );
}

/** What every row is taken for. */
export function kinds(given: CriteriaTable): readonly string[] {
  return readCriteriaTable(given, {}, DEFAULTS).rows.map(({ kind }) => kind);
}

/** The questions with their cells and what is proposed. */
export function asked(given: CriteriaTable): readonly string[] {
  return readCriteriaTable(given, {}, DEFAULTS).questions.map(
    ({ ask, proposed }) => `${ask.code} ${ask.cell}: ${proposed}`,
  );
}

/** The findings with their cells. */
export function found(given: CriteriaTable): readonly string[] {
  return readCriteriaTable(given, {}, DEFAULTS).findings.map(({ code, cell }) => `${code} ${cell}`);
}
