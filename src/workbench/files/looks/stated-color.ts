import { type XmlScanner } from "../../../hosts/xlsx/xml/scan-xml";
import { attribute } from "../../../hosts/xlsx/xml/walk-xml";
import { statedIndex, statedNumber } from "../stated";

/** A colour as a file states it. */
export interface StatedColor {
  readonly rgb: string | undefined;
  readonly theme: number | undefined;
  readonly indexed: number | undefined;
  /** -1 (black) to 1 (white). */
  readonly tint: number;
}

/** The colours that a workbook's numbers of colours stand for, six hexadecimal digits each. */
export interface Palette {
  readonly theme: readonly string[];
  readonly indexed: readonly string[];
}

const OPAQUE = /^(?:[0-9A-F]{2})?([0-9A-F]{6})$/i;

/** The palette of Excel 97 (ECMA-376, part 1, 18.8.27); its first eight colours stand there twice. */
const BASIC = "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF";
const REST =
  "800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF " +
  "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 " +
  "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333";
export const USUAL_INDEXED: readonly string[] = `${BASIC} ${BASIC} ${REST}`.split(" ");

/** Reads the colour that the element just opened states. */
export function readColor(scanner: XmlScanner): StatedColor {
  return {
    rgb: OPAQUE.exec(attribute(scanner, "rgb") ?? "")?.[1]?.toUpperCase(),
    theme: statedIndex(scanner, "theme"),
    indexed: statedIndex(scanner, "indexed"),
    tint: Math.max(-1, Math.min(1, statedNumber(scanner, "tint") ?? 0)),
  };
}

function channels(color: string): readonly number[] {
  return [0, 2, 4].map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255);
}

/** Makes a colour lighter or darker; its hue and saturation stay (ECMA-376, part 1, 18.8.19). */
function tinted(color: string, tint: number): string {
  if (tint === 0) return color;
  const parts = channels(color);
  const [most, least] = [Math.max(...parts), Math.min(...parts)];
  const light = (most + least) / 2;
  const reach = 1 - Math.abs(2 * light - 1);
  const saturation = reach === 0 ? 0 : (most - least) / reach;
  const next = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  const width = saturation * (1 - Math.abs(2 * next - 1));
  const start = next - width / 2;
  const spread = most - least;
  return parts
    .map((part) => start + (spread === 0 ? 0 : ((part - least) / spread) * width))
    .map((part) =>
      Math.round(part * 255)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")
    .toUpperCase();
}

/** The six digits of a colour; undefined for the one that programs choose themselves. */
export function colorOf(stated: StatedColor | undefined, palette: Palette): string | undefined {
  if (stated === undefined) return undefined;
  const { rgb, theme = -1, indexed = -1, tint } = stated;
  const base = rgb ?? palette.theme[theme] ?? palette.indexed[indexed];
  return base === undefined ? undefined : tinted(base, tint);
}
