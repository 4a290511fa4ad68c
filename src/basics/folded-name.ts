/** Tone marks of Vietnamese as combining characters: grave, acute, tilde, hook above, dot below. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** A syllable as Vietnamese writes it: what stands between hyphens or brackets is one of its own. */
const SYLLABLE = /[\p{L}\p{M}]+/gu;

/** The syllable with its tone marks behind it, so that their place is forgotten and the tones are not. */
function toneLast(syllable: string): string {
  return syllable.replace(TONES, "") + (syllable.match(TONES) ?? []).join("");
}

/**
 * A text as names compare: composed or decomposed, `Hòa` or `Hoà`, upper or lower case, one space or three, all come
 * out the same.
 */
export function foldedName(name: string): string {
  return name
    .normalize("NFD")
    .toLowerCase()
    .replace(/\s+/gu, " ")
    .trim()
    .replace(SYLLABLE, toneLast)
    .normalize("NFC");
}
