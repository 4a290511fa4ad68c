import { DRAWING } from "../namespaces";
import { FONT_NAME } from "./style-xml";
import { element, XML_HEAD } from "../xml-text";

/** In the order the schema wants; the first two follow the window's own colours. */
const COLORS: readonly (readonly [name: string, color: string])[] = [
  ["dk2", "1F3864"],
  ["lt2", "E7E6E6"],
  ["accent1", "C00000"],
  ["accent2", "1F6FB5"],
  ["accent3", "3B7D23"],
  ["accent4", "BF8F00"],
  ["accent5", "5B4A9E"],
  ["accent6", "00757A"],
  ["hlink", "0563C1"],
  ["folHlink", "7A3E9D"],
];

function systemColor(name: string, val: string, lastClr: string): string {
  return element(`a:${name}`, {}, element("a:sysClr", { val, lastClr }));
}

function colorScheme(): string {
  const own = COLORS.map(([name, val]) => element(`a:${name}`, {}, element("a:srgbClr", { val })));
  const system =
    systemColor("dk1", "windowText", "000000") + systemColor("lt1", "window", "FFFFFF");
  return element("a:clrScheme", { name: "Office" }, system + own.join(""));
}

function fontScheme(): string {
  const typefaces =
    element("a:latin", { typeface: FONT_NAME }) + '<a:ea typeface=""/><a:cs typeface=""/>';
  const fonts = ["a:majorFont", "a:minorFont"].map((name) => element(name, {}, typefaces));
  return element("a:fontScheme", { name: "Office" }, fonts.join(""));
}

/** Each list of formats must hold three: subtle, moderate, intense. Here they are the same. */
function threeTimes(name: string, format: string): string {
  return element(name, {}, format.repeat(3));
}

function formatScheme(): string {
  const fill = element("a:solidFill", {}, element("a:schemeClr", { val: "phClr" }));
  const lists = [
    threeTimes("a:fillStyleLst", fill),
    threeTimes("a:lnStyleLst", element("a:ln", { w: 9525 }, fill)),
    threeTimes("a:effectStyleLst", element("a:effectStyle", {}, "<a:effectLst/>")),
    threeTimes("a:bgFillStyleLst", fill),
  ];
  return element("a:fmtScheme", { name: "Office" }, lists.join(""));
}

/** The theme: its colours are offered in Excel's menus, its font is the workbook's. */
export function themeXml(): string {
  const elements = element("a:themeElements", {}, colorScheme() + fontScheme() + formatScheme());
  return XML_HEAD + element("a:theme", { "xmlns:a": DRAWING, name: "Office" }, elements);
}
