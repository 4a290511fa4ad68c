import { type EvidenceEntry } from "../../../scoring/import/received";
import { isLinkAddress } from "../../plan/link-address";
import { citedCodes, codeNumber } from "../register/evidence-codes";
import { type FileName, fileName, isNamed } from "./file-names";
import { numberIn, numberWords } from "./number-in-name";

/** A file of a document, and by what it was recognised. */
export interface FileMatch {
  readonly evidence: string;
  readonly file: string;
  readonly by: "name" | "code" | "number";
}

/** Files of which each may be a document's; somebody has to say which. */
export interface FileQuestion {
  readonly evidence: string;
  readonly files: readonly string[];
}

/** Which documents of a register have their files. Codes of the register, names of files. */
export interface EvidenceFiles {
  readonly matches: readonly FileMatch[];
  readonly questions: readonly FileQuestion[];
  /** Documents without a file. */
  readonly missing: readonly string[];
  /** Documents that stand on a page of the web. */
  readonly links: readonly string[];
  /** Files that belong to no document. */
  readonly unused: readonly string[];
}

/** What each document's files may be, on one ground. */
type Found = ReadonlyMap<string, readonly FileName[]>;

/** The files that the register names for a document, each on its own line or parted by semicolons. */
function namedFiles({ file }: EvidenceEntry, files: readonly FileName[]): readonly FileName[][] {
  return file
    .split(/[;\n]/u)
    .filter((name) => name.trim() !== "" && !isLinkAddress(name.trim()))
    .map((name) => files.filter((each) => isNamed(each, fileName(name))));
}

function hasCode({ stem }: FileName, { code }: EvidenceEntry): boolean {
  const number = codeNumber(code);
  const alone = stem.replace(/\p{L}MC\s*\d+/giu, " ");
  return number !== undefined && citedCodes(alone).some((each) => each.number === number);
}

function foundBy(
  entries: readonly EvidenceEntry[],
  files: readonly FileName[],
  belongs: (file: FileName, entry: EvidenceEntry) => boolean,
): Found {
  return new Map(
    entries.flatMap((entry) => {
      const own = files.filter((file) => belongs(file, entry));
      return own.length === 0 ? [] : [[entry.code, own] as const];
    }),
  );
}

/** Of what was found, what can only be meant so: one file for a document, which no other document may have. */
function certain(found: Found): ReadonlyMap<string, FileName> {
  const all = [...found.values()].flat();
  return new Map(
    [...found].flatMap(([code, files]) => {
      const [only, ...others] = files;
      const isShared = all.filter((each) => each === only).length > 1;
      return only === undefined || others.length > 0 || isShared ? [] : [[code, only] as const];
    }),
  );
}

function asMatches(
  found: readonly (readonly [string, FileName])[],
  by: FileMatch["by"],
): readonly FileMatch[] {
  return found.map(([evidence, { path }]) => ({ evidence, file: path, by }));
}

function byName(
  entries: readonly EvidenceEntry[],
  files: readonly FileName[],
): { readonly sure: readonly FileMatch[]; readonly open: Found } {
  const named = entries.map((entry) => [entry.code, namedFiles(entry, files)] as const);
  const sure = named.flatMap(([code, groups]) =>
    groups.flatMap((group) =>
      group.length === 1 ? group.map((file) => [code, file] as const) : [],
    ),
  );
  const open = named.flatMap(([code, groups]) => {
    const several = groups.filter((group) => group.length > 1).flat();
    return several.length === 0 ? [] : [[code, several] as const];
  });
  return { sure: asMatches(sure, "name"), open: new Map(open) };
}

function unsettled(
  entries: readonly EvidenceEntry[],
  files: readonly FileName[],
  matches: readonly FileMatch[],
): readonly [readonly EvidenceEntry[], readonly FileName[]] {
  return [
    entries.filter(({ code }) => !matches.some(({ evidence }) => evidence === code)),
    files.filter(({ path }) => !matches.some(({ file }) => file === path)),
  ];
}

/** Files by their codes: several of one document are all its own. */
function byCode(
  entries: readonly EvidenceEntry[],
  files: readonly FileName[],
): readonly FileMatch[] {
  const found = foundBy(entries, files, hasCode);
  const pairs = [...found].flatMap(([code, own]) => own.map((file) => [code, file] as const));
  return asMatches(pairs, "code");
}

/**
 * Says which documents of a register have their files, by names alone: first by the column of file names, then by a code
 * of the register in a file's name (`MC03 quyet dinh.pdf`), then by number and symbol (`QĐ 123-UBND.pdf`). What may be
 * meant in two ways, or stands there only in part, is asked and not guessed.
 *
 * @param paths names of files, with their folders where they have them.
 */
export function matchFiles(
  entries: readonly EvidenceEntry[],
  paths: readonly string[],
): EvidenceFiles {
  const files = paths.map(fileName);
  const named = byName(entries, files);
  const [uncoded, others] = unsettled(entries, files, named.sure);
  const coded = byCode(
    uncoded.filter(({ code }) => !named.open.has(code)),
    others,
  );
  const known = [...named.sure, ...coded];
  const [open, free] = unsettled(entries, files, known);
  const numbered = open.filter(({ code }) => !named.open.has(code));
  const numbers = new Map(numbered.map((entry) => [entry.code, numberWords(entry)]));
  const shown = (file: FileName, { code }: EvidenceEntry): "all" | "some" | "none" => {
    const number = numbers.get(code);
    return number === undefined ? "none" : numberIn(file, number);
  };
  const whole = foundBy(numbered, free, (file, entry) => shown(file, entry) === "all");
  const sure = certain(whole);
  const matches = [...known, ...asMatches([...sure], "number")];
  const [left, unclaimed] = unsettled(numbered, free, matches);
  const some = foundBy(left, unclaimed, (file, entry) => shown(file, entry) !== "none");
  const asked = new Map([...some, ...named.open]);
  return summed(entries, files, matches, asked);
}

function summed(
  entries: readonly EvidenceEntry[],
  files: readonly FileName[],
  matches: readonly FileMatch[],
  asked: Found,
): EvidenceFiles {
  const [without, free] = unsettled(entries, files, matches);
  const inQuestion = new Set([...asked.values()].flat());
  const isLink = ({ file }: EvidenceEntry): boolean =>
    file.split(/[;\n]/u).some((each) => isLinkAddress(each.trim()));
  const bare = without.filter(({ code }) => !asked.has(code));
  const order = entries.map(({ code }) => code);
  return {
    matches: [...matches].sort((a, b) => order.indexOf(a.evidence) - order.indexOf(b.evidence)),
    questions: entries.flatMap(({ code }) => {
      const own = asked.get(code);
      return own === undefined ? [] : [{ evidence: code, files: own.map(({ path }) => path) }];
    }),
    missing: bare.filter((entry) => !isLink(entry)).map(({ code }) => code),
    links: bare.filter(isLink).map(({ code }) => code),
    unused: free.filter((file) => !inQuestion.has(file)).map(({ path }) => path),
  };
}
