import { type CellStyle } from "../plan/cell-style";

/** Colours of the sheets; each means one thing, and none carries a meaning alone. */
export const COLORS = {
  input: "FFF8E1",
  computed: "FFFFFF",
  others: "EDEDED",
  group: "F3F6FA",
  header: "DCE6F1",
  look: "FFE699",
  stop: "F8CBAD",
  bar: "9DC3E6",
  muted: "595959",
  link: "1F4E79",
} as const;

/** Points with the template's decimals, always all of them. */
function pointsFormat(precision: number): string {
  return precision === 0 ? "0" : `0.${"0".repeat(precision)}`;
}

/** A figure as typed: up to six decimals, none forced. */
export const FIGURE_FORMAT = "0.######";
export const DATE_FORMAT = "dd/mm/yyyy";
export const TEXT_FORMAT = "@";

const cell: CellStyle = { edges: "all", vertical: "center", wrap: true };

/** The looks of table cells, from which sheets make theirs by adding what differs. */
export const LOOKS = {
  title: { font: { size: 14, bold: true }, horizontal: "center", vertical: "center", wrap: true },
  subtitle: {
    font: { size: 13, italic: true },
    horizontal: "center",
    vertical: "center",
    wrap: true,
  },
  plain: { vertical: "center", wrap: true },
  note: { font: { size: 11, italic: true, color: COLORS.muted }, vertical: "center", wrap: true },
  agency: { font: { size: 12 }, horizontal: "center", vertical: "center", wrap: true },
  agencyBold: {
    font: { size: 12, bold: true },
    horizontal: "center",
    vertical: "center",
    wrap: true,
  },
  mottoBold: {
    font: { size: 13, bold: true },
    horizontal: "center",
    vertical: "center",
    wrap: true,
  },
  mottoUnderlined: {
    font: { size: 13, bold: true, underline: true },
    horizontal: "center",
    vertical: "center",
    wrap: true,
  },
  placeAndDate: {
    font: { size: 13, italic: true },
    horizontal: "center",
    vertical: "center",
    wrap: true,
  },
  signer: { font: { size: 13, bold: true }, horizontal: "center", vertical: "center", wrap: true },
  key: { font: { size: 8, color: COLORS.muted } },
  header: {
    ...cell,
    font: { size: 11, bold: true },
    fill: COLORS.header,
    horizontal: "center",
  },
  numbering: { ...cell, font: { size: 10, italic: true }, horizontal: "center" },
  text: { ...cell, font: { size: 11 } },
  code: { ...cell, font: { size: 11 }, horizontal: "center", numberFormat: TEXT_FORMAT },
  centered: { ...cell, font: { size: 11 }, horizontal: "center" },
  number: { ...cell, font: { size: 11 }, horizontal: "right" },
  date: { ...cell, font: { size: 11 }, horizontal: "center", numberFormat: DATE_FORMAT },
} as const satisfies Readonly<Record<string, CellStyle>>;

/** Looks made of others, each made once: a sheet may have a hundred thousand cells and a dozen looks. */
function madeOnce(make: (look: CellStyle) => CellStyle): (look: CellStyle) => CellStyle {
  const made = new WeakMap<CellStyle, CellStyle>();
  return (look) => {
    const style = made.get(look) ?? make(look);
    made.set(look, style);
    return style;
  };
}

/** The same look on a group's row: bold on a faint ground. */
export const onGroupRow = madeOnce((look) => ({
  ...look,
  font: { ...look.font, bold: true },
  fill: COLORS.group,
}));

/** The same look as a cell that waits to be filled in: one light tint, unlocked. */
export const asInput = madeOnce((look) => ({ ...look, fill: COLORS.input, unlocked: true }));

/** The same look as a cell that somebody else fills in: grey, locked. */
export const asOthers = madeOnce((look) => ({
  ...look,
  fill: COLORS.others,
  font: { ...look.font, color: COLORS.muted },
}));

const FORMATTERS = new Map<string, (look: CellStyle) => CellStyle>();

/** The same look with another number format. */
export function inFormat(look: CellStyle, numberFormat: string): CellStyle {
  const format = FORMATTERS.get(numberFormat) ?? madeOnce((each) => ({ ...each, numberFormat }));
  FORMATTERS.set(numberFormat, format);
  return format(look);
}

/** The same look in the points format of a template. */
export function inPoints(look: CellStyle, precision: number): CellStyle {
  return inFormat(look, pointsFormat(precision));
}
