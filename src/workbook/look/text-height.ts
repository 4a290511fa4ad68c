/** Widths of Times New Roman letters in digit widths of the same size, rounded up by kind. */
const NARROW = /[iíìỉĩịljtfrI1.,;:'()[\]!| /-]/u;
const WIDE = /[mwMWƠƯỜỚỞỠỢỪỨỬỮỰÔỒỐỔỖỘOÒÓỎÕỌQGNĐDHKUÙÚỦŨỤAÀÁẢÃẠÂẦẤẨẪẬĂẰẮẲẴẶRBCTVXYEÊỀẾỂỄỆ%@&→]/u;

function letterWidth(letter: string): number {
  if (NARROW.test(letter)) return 0.62;
  return WIDE.test(letter) ? 1.5 : 1;
}

/** How wide a text is, in digit widths of its own font size; bold letters take a tenth more. */
function textWidth(text: string, bold = false): number {
  const letters = Array.from(text.normalize("NFC"));
  const width = letters.reduce((sum, letter) => sum + letterWidth(letter), 0);
  return bold ? width * 1.1 : width;
}

function wrappedLines(paragraph: string, width: number, bold: boolean): number {
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(" ")) {
    const size = textWidth(`${word} `, bold);
    if (used > 0 && used + size > width) {
      lines += 1;
      used = 0;
    }
    lines += Math.max(0, Math.ceil(size / width) - 1);
    used += size;
  }
  return lines;
}

/** A text in a column, as far as its height matters. */
export interface WrappedText {
  readonly text: string;
  /** The column's width in digits of the 12-point default font. */
  readonly width: number;
  readonly size: number;
  readonly bold?: boolean;
}

/** How many lines a text takes in its column. */
function lineCount({ text, width, size, bold = false }: WrappedText): number {
  const usable = Math.max(1, ((width - 1) * 12) / size);
  return text
    .split("\n")
    .reduce((sum, paragraph) => sum + wrappedLines(paragraph, usable, bold), 0);
}

/** The row height, in points, at which none of the texts is clipped; marks above and below letters included. */
export function rowHeight(texts: readonly WrappedText[], least = 18): number {
  const heights = texts.map((each) => lineCount(each) * each.size * 1.3 + 5);
  return Math.min(409, Math.ceil(Math.max(least, ...heights)));
}
