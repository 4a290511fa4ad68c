import { foldedName } from "../../../basics/folded-name";

/** A text as people type it without accents: `Sở Công Thương` is `so cong thuong`. Different words may come out the same. */
export function plainLetters(text: string): string {
  return foldedName(text)
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replaceAll("đ", "d")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
