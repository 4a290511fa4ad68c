const ESCAPE = /_x([0-9A-Fa-f]{4})_/g;

/**
 * Undoes `_x000D_` and the like, which stand for single UTF-16 units that XML cannot hold (ECMA-376 part 1, 22.9.2.19);
 * an underscore that only looks like the start of one is itself written `_x005F_`.
 */
export function unescapeText(text: string): string {
  if (!text.includes("_")) return text;
  return text.replace(ESCAPE, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
