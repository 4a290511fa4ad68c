import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const SHEET_PART = /^xl\/worksheets\/[^/]+\.xml$/;
const FORMULA_CELL =
  /<((?:\w+:)?)c\b([^>]*)>(<\1f\b(?:[^>]*\/>|[^>]*>[^<]*<\/\1f>))(?:<\1v\s*\/>|<\1v[^>]*>([^<]*)<\/\1v>)?<\/\1c>/;

/**
 * A copy of a workbook in which the first formula cell found claims a wrong result (999, or 998 where 999 was right).
 *
 * @throws Error when no formula stands in it.
 */
export function plantWrongResult(bytes: Uint8Array): {
  readonly bytes: Uint8Array;
  readonly place: string;
} {
  const parts = unzipSync(bytes);
  for (const name of Object.keys(parts).filter((each) => SHEET_PART.test(each))) {
    const text = strFromU8(parts[name] ?? new Uint8Array());
    const match = FORMULA_CELL.exec(text);
    if (match === null) continue;
    const [cell = "", prefix = "", attributes = "", formula = "", before] = match;
    const wrong = before === "999" ? "998" : "999";
    const kept = attributes.replace(/\s+t="[^"]*"/, "");
    const spoiled = `<${prefix}c${kept}>${formula}<${prefix}v>${wrong}</${prefix}v></${prefix}c>`;
    const changed = text.replace(cell, () => spoiled);
    return {
      bytes: zipSync({ ...parts, [name]: strToU8(changed) }),
      place: `${name} ${attributes.trim()}`,
    };
  }
  throw new Error("No formula to plant a wrong result in.");
}

/** LibreOffice ties a bar to its extension by an identity that it draws by chance at each save. */
const CHANCE_IDENTITY = /\{[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}\}/gi;

/**
 * The sheets and shared texts of a workbook as one text, without what differs by chance, to compare two of the same
 * program's results.
 */
export function sheetPartsOf(bytes: Uint8Array): string {
  const parts = unzipSync(bytes, {
    filter: ({ name }) => SHEET_PART.test(name) || name === "xl/sharedStrings.xml",
  });
  return Object.keys(parts)
    .sort()
    .map((name) => `${name}\n${strFromU8(parts[name] ?? new Uint8Array())}`)
    .join("\n")
    .replace(CHANCE_IDENTITY, "{}");
}
