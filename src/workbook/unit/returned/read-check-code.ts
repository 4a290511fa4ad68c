import { checkCode, checkedInputs, rowNumber } from "../form/check-code";
import { formRows, rowId } from "../form/form-layout";
import { groupSums, ownTotal, type UnitEntries } from "../form/form-values";
import { type CodeComparison, compareCodes } from "../seal/code-comparison";
import { codeCell } from "./code-cells";
import { cellIn, type FormReading } from "./form-reading";

/** The numbers of the rows with inputs, by their cells; undefined for one that cannot be said. */
function rowNumbers(reading: FormReading): readonly (number | "" | undefined)[] {
  const { template, words, found } = reading;
  const rows = formRows(template.criteria);
  const inputs = checkedInputs(rows, words.marks);
  return rows.flatMap((row) => {
    const id = rowId(row) ?? "";
    const own = inputs.get(id);
    const at = found.rows.get(id);
    return own === undefined ? [] : [rowNumber(own, (key) => cellIn(reading, at, key)?.value)];
  });
}

/**
 * The check code as the form shows it and as its cells give it, with the total of the entries that were read from them.
 * One that differs is noted.
 */
export function readCheckCode(entries: UnitEntries, reading: FormReading): CodeComparison {
  const { criteria, precision } = reading.template;
  const cell = codeCell(reading.sheet, "check", reading.known);
  const given = cell === undefined || cell.text === "" ? null : cell.text;
  const numbers = rowNumbers(reading);
  const known = numbers.filter((number) => number !== undefined);
  const total = ownTotal(criteria, groupSums(criteria, entries, precision));
  const computed = known.length < numbers.length ? null : checkCode(known, total);
  if (cell !== undefined && given !== null && computed !== null && given !== computed)
    reading.notes.findings.push({ ...cell.place, code: "checkCodeDiffers", given, computed });
  return compareCodes(given, computed);
}
