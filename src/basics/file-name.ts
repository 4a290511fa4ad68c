/** What Windows, the strictest of the systems, does not allow in a file name. */
const FORBIDDEN = /[\u0000-\u001f\u007f<>:"/\\|?*]/gu;

/** Longest name in characters, its ending included, and in the bytes that other systems count. */
const MOST_CHARACTERS = 120;
const MOST_BYTES = 240;

/** A text that may be a piece of a file name on every system; composed letters, single spaces. */
function piece(text: string): string {
  return text.normalize("NFC").replace(/\s+/gu, " ").trim().replace(FORBIDDEN, "_");
}

function byteLength(text: string): number {
  return Array.from(text).reduce((sum, letter) => {
    const code = letter.codePointAt(0) ?? 0;
    return sum + (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4);
  }, 0);
}

function fits(name: string): boolean {
  return name.length <= MOST_CHARACTERS && byteLength(name) <= MOST_BYTES;
}

/** The pieces joined by " - ", with `tail` at the end, the longest piece cut until the whole fits. */
function joined(pieces: readonly string[], tail: string): string {
  const cut = pieces.map((each) => Array.from(each));
  const whole = (): string => cut.map((letters) => letters.join("").trimEnd()).join(" - ") + tail;
  while (!fits(whole())) {
    const longest = cut.reduce((a, b) => (b.length > a.length ? b : a), []);
    if (longest.length === 0) break;
    longest.pop();
  }
  return whole();
}

/**
 * One file name for each list of pieces, such as `Phieu - SCT - Sở Công Thương.xlsx`: allowed on every system, at most
 * 120 characters, and no two the same even where upper and lower case are one (a number is added then).
 */
export function fileNames(
  files: readonly (readonly string[])[],
  extension: string,
): readonly string[] {
  const used = new Set<string>();
  return files.map((pieces) => {
    const safe = pieces.map(piece);
    let name = joined(safe, extension);
    for (let number = 2; used.has(name.toLowerCase()); number += 1)
      name = joined(safe, ` (${String(number)})${extension}`);
    used.add(name.toLowerCase());
    return name;
  });
}
