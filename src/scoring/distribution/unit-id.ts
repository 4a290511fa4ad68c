/** Joins words and is no name's initial. */
const JOINING = new Set(["va", "and", "of", "the"]);

const WORD = /[\p{L}\p{M}\d&]+/gu;

/** Ids longer than this are no longer read at a glance. */
const LONGEST_ID = 12;
const LONGEST_BLOC_ID = 40;

/** Letters without their marks, `đ` as `d`: what every system and keyboard has. */
export function bareLetters(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/đ/gu, "d")
    .replace(/Đ/gu, "D")
    .normalize("NFC");
}

/** A word that is short for others already, such as `UBND` or `KH&CN`, whole; of any other its first letter. */
function initials(word: string): string {
  const bare = bareLetters(word).replace(/&/gu, "");
  if (JOINING.has(bare.toLowerCase())) return "";
  const isShort = bare.length > 1 && bare === bare.toUpperCase();
  return isShort || /^\d+$/u.test(bare) ? bare : bare.slice(0, 1).toUpperCase();
}

/** In a name in capitals throughout, no word is short for others. */
function withoutShouting(name: string): string {
  const isLoud = name === name.toUpperCase() && /\s/u.test(name.trim());
  return isLoud ? name.toLowerCase() : name;
}

/**
 * An id for a department, made from its name and unlike those that are taken: `SCT` from "Sở Công Thương", `SCT2` where
 * that is taken, `DV` where the name has no letter.
 */
export function unitId(name: string, taken: ReadonlySet<string>): string {
  const words = withoutShouting(name).match(WORD) ?? [];
  const made = words.map(initials).join("").slice(0, LONGEST_ID);
  const stem = made === "" ? "DV" : made;
  let id = stem;
  for (let number = 2; taken.has(id); number += 1) id = `${stem}${String(number)}`;
  return id;
}

/** An id for a bloc, made from its name: `khoi-thi-dua-ii` from "Khối thi đua II". */
export function blocId(name: string): string {
  const words =
    bareLetters(name)
      .toLowerCase()
      .match(/[a-z\d]+/gu) ?? [];
  const id = words.join("-").slice(0, LONGEST_BLOC_ID).replace(/-+$/u, "");
  return id === "" ? "khoi" : id;
}
