/** Tone marks of Vietnamese as combining characters: grave, acute, tilde, hook above, dot below. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/**
 * A text as names compare: composed or decomposed, `Hòa` or `Hoà`, upper or lower case, one space or three, all come
 * out the same. The tone of each syllable moves behind it, so that only its place is forgotten, never the tone itself.
 */
export function foldedName(name: string): string {
  return name
    .normalize("NFD")
    .toLowerCase()
    .split(/[\s\u00a0]+/u)
    .filter((syllable) => syllable !== "")
    .map((syllable) => syllable.replace(TONES, "") + (syllable.match(TONES) ?? []).join(""))
    .join(" ")
    .normalize("NFC");
}
