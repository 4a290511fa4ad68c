import { foldedName } from "../../../basics/folded-name";

/** A file's name by what files are recognised. */
export interface FileName {
  /** As it was handed over: with its folders, parted by slashes. */
  readonly path: string;
  /** Folded, with folders. */
  readonly folded: string;
  /** Without folders and ending, as it is read for codes. */
  readonly stem: string;
  /** Its runs of letters and of digits, in capitals without diacritics; digits without leading zeros. */
  readonly words: ReadonlySet<string>;
}

const MARKS = /\p{M}/gu;
/** A number with its letter, letters, digits: `123`, `QD`, `KTDII`. */
const WORD = /\d+|[A-Z]+/g;
const ENDING = /\.[A-Za-z0-9]{1,5}$/u;

/** Letters as files name them: in capitals, without diacritics and `&`, since many programs lose both. */
export function bareWords(text: string): readonly string[] {
  const bare = text
    .normalize("NFD")
    .replace(MARKS, "")
    .toUpperCase()
    .replaceAll("Đ", "D")
    .replaceAll("&", "");
  return (bare.match(WORD) ?? []).map((word) => word.replace(/^0+(?=\d)/, ""));
}

/** The last part of a path, with whichever slashes. */
export function baseName(path: string): string {
  return path.split(/[/\\]/u).at(-1) ?? path;
}

/** What a file is called, or what a text calls a file. */
export function fileName(path: string): FileName {
  const plain = path.normalize("NFC").trim();
  const stem = baseName(plain).replace(ENDING, "");
  const folded = foldedName(plain.replaceAll("\\", "/"));
  return { path, folded, stem, words: new Set(bareWords(stem)) };
}

/**
 * True where a text in the register names this file: by its whole path, the end of it or its name alone, with the ending
 * or without, in whatever letters and composition.
 */
export function isNamed({ folded }: FileName, said: FileName): boolean {
  const endsWith = (name: string): boolean =>
    name === said.folded || name.endsWith(`/${said.folded}`);
  return endsWith(folded) || endsWith(folded.replace(/\.[a-z0-9]{1,5}$/u, ""));
}
