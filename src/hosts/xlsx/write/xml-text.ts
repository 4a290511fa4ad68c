/** What an element carries; an attribute that is undefined is left out, true and false become 1 and 0. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const SPECIAL: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  ["\n", "&#10;"],
  ["\t", "&#9;"],
]);

const LONE_SURROGATE = /\p{Surrogate}/gu;
/** What XML 1.0 forbids, and the carriage return, which it would turn into a line feed. */
const UNWRITABLE = /(?![\t\n\u007F-\u009F])\p{Cc}|[\uFFFE\uFFFF]/gu;
/** Text that looks like the escape of a character. */
const LOOKS_ESCAPED = /_(?=x[0-9A-Fa-f]{4}_)/g;
/** A text with none of these holds nothing of the above. */
const ODD = /_x|[\uFFFE\uFFFF]|[^\P{Cc}\n]|\p{Surrogate}/u;
const NEEDS_CARE = /[&<>"_\uFFFE\uFFFF]|[^\P{Cc}\n]|\p{Surrogate}/u;

function escapeSpecial(text: string, pattern: RegExp): string {
  return text.replace(pattern, (character) => SPECIAL.get(character) ?? character);
}

function hexadecimal(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}

function escapeCharacters(text: string): string {
  if (!ODD.test(text)) return text;
  return text
    .replace(LONE_SURROGATE, "\uFFFD")
    .replace(LOOKS_ESCAPED, "_x005F_")
    .replace(UNWRITABLE, hexadecimal);
}

/**
 * A text as spreadsheet elements hold it: what XML 1.0 forbids is written _x0001_ as Excel does it, a text that only
 * looks so is kept apart from it, a lone surrogate becomes U+FFFD.
 */
export function cellText(text: string): string {
  if (!NEEDS_CARE.test(text)) return text;
  return escapeSpecial(escapeCharacters(text), /[&<>]/g);
}

/** The same inside an attribute, where line feeds and tabs would be read as spaces. */
function attributeText(text: string): string {
  if (!NEEDS_CARE.test(text) && !text.includes("\n")) return text;
  return escapeSpecial(escapeCharacters(text), /[&<>"\n\t]/g);
}

/** A text in parts that know no such escapes (document properties): what XML forbids becomes U+FFFD. */
export function plainText(text: string): string {
  const writable = text.replace(LONE_SURROGATE, "\uFFFD").replace(UNWRITABLE, "\uFFFD");
  return escapeSpecial(writable, /[&<>]/g);
}

function attributeValue(value: string | number | boolean): string {
  return typeof value === "string" ? attributeText(value) : String(Number(value));
}

/** The beginning of an element, without the end of its opening tag. */
export function opening(name: string, attributes: Attributes): string {
  let text = `<${name}`;
  for (const [attribute, value] of Object.entries(attributes))
    if (value !== undefined) text += ` ${attribute}="${attributeValue(value)}"`;
  return text;
}

/** One element; without content it closes itself. The content is XML already. */
export function element(name: string, attributes: Attributes, content = ""): string {
  const start = opening(name, attributes);
  return content === "" ? `${start}/>` : `${start}>${content}</${name}>`;
}

/** A collection with its `count`, or nothing when it is empty. */
export function collection(name: string, items: readonly string[]): string {
  return items.length === 0 ? "" : element(name, { count: items.length }, items.join(""));
}
