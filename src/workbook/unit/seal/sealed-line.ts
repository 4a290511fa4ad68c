import { plainDecimal } from "../../../basics/number-text";
import { type GridValue } from "../../plan/grid";

/** What a seal takes of a cell: its content however the cell is formatted, texts composed and without white space at the ends. */
export function sealedValue(value: GridValue): string {
  switch (value.kind) {
    case "text":
      return value.text.normalize("NFC").replace(/\r\n?/g, "\n").trim();
    case "number":
      return plainDecimal(value.number);
    case "date":
      return value.date;
    case "yesNo":
      return value.yes ? "TRUE" : "FALSE";
    case "error":
      return value.error;
    case "uncalculated":
      return "?";
  }
}

/** Fields parted by tabs; what would be taken for the end of a field or line is written `\t`, `\n` and `\\`. */
export function sealedLine(fields: readonly string[]): string {
  const escapes: Readonly<Record<string, string>> = { "\\": "\\\\", "\t": "\\t", "\n": "\\n" };
  const escaped = fields.map((field) => field.replace(/[\\\t\n]/g, (each) => escapes[each] ?? ""));
  return escaped.join("\t");
}
