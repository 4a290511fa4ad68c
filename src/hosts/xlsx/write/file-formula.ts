import { cellText } from "./xml-text";

/** Texts and quoted sheet names, which are left as they are. */
const QUOTED = /("(?:[^"]|"")*"|'(?:[^']|'')*')/;
const CALL = /(?<![\w.])[A-Z][A-Z0-9.]*(?=\()/gi;

/** Functions younger than the file format, apart from those with a full stop in their names. */
const YOUNGER = new Set(
  (
    "ACOT ACOTH AGGREGATE ARABIC BASE BITAND BITLSHIFT BITOR BITRSHIFT BITXOR COMBINA CONCAT COT COTH CSC CSCH DAYS " +
    "DECIMAL FORMULATEXT GAMMA GAUSS IFNA IFS ISFORMULA ISOWEEKNUM MAXIFS MINIFS MUNIT NUMBERVALUE PDURATION " +
    "PERMUTATIONA PHI RRI SEC SECH SHEET SHEETS SWITCH TEXTAFTER TEXTBEFORE TEXTJOIN UNICHAR UNICODE VALUETOTEXT " +
    "XLOOKUP XMATCH XOR"
  ).split(" "),
);
/** Functions with a full stop in their names that are as old as the format. */
const OLD_DOTTED = new Set(["ERROR.TYPE", "ISO.CEILING", "NETWORKDAYS.INTL", "WORKDAY.INTL"]);

/** One of these names and a bracket, or a name with a full stop in it, be it inside a text. */
const MAY_BE_YOUNGER = new RegExp(`(?:${[...YOUNGER].join("|")}|\\.[A-Z0-9.]*)\\(`, "i");

function storedName(name: string): string {
  const upper = name.toUpperCase();
  const younger = upper.includes(".") ? !OLD_DOTTED.has(upper) : YOUNGER.has(upper);
  return younger ? `_xlfn.${upper}` : name;
}

/**
 * A formula as a file holds it, as XML: functions that came after the format carry a prefix there, without which
 * Excel shows #NAME? (MS-XLSX, 2.2.2, future functions). Every piece at an odd place is quoted.
 */
export function fileFormula(formula: string): string {
  if (!MAY_BE_YOUNGER.test(formula)) return cellText(formula);
  const pieces = formula
    .split(QUOTED)
    .map((piece, at) => (at % 2 === 1 ? piece : piece.replace(CALL, storedName)));
  return cellText(pieces.join(""));
}
