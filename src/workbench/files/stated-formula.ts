import { unescapeText } from "../../hosts/xlsx/read/text-escapes";
import { formulaFaults } from "../../workbook/plan/faults/formula-faults";

/** Texts and quoted sheet names, which are left as they are. */
const QUOTED = /("(?:[^"]|"")*"|'(?:[^']|'')*')/;
const TEXT = /"(?:[^"]|"")*"/g;
/** Twice what a formula may have once prefixes and escapes are gone; longer ones are not looked into. */
const LONGEST = 16_384;
/** What files put in front of functions that are younger than the format (MS-XLSX, 2.2.2). */
const PREFIX = /(?<![\w.])(?:_xlfn\.)?(?:_xlws\.)?(?=[A-Z])/gi;

/**
 * A formula of a file as plans write it: without equals sign and without the prefixes of younger functions. Undefined for
 * one that a plan cannot hold: it refers to a table or to another file, fills several cells or is too long.
 */
export function formulaAsPlanned(stated: string): string | undefined {
  if (stated.length > LONGEST) return undefined;
  const text = unescapeText(stated).trim().replace(/^=/, "");
  const formula = text.includes("_xl")
    ? text
        .split(QUOTED)
        .map((piece, at) => (at % 2 === 1 ? piece : piece.replace(PREFIX, "")))
        .join("")
    : text;
  if (formula.includes("[") && formula.replace(TEXT, "").includes("[")) return undefined;
  return formulaFaults(formula).length === 0 ? formula : undefined;
}
