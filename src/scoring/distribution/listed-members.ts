import { foldedName } from "../../basics/folded-name";
import { tidied } from "./text-rows";
import { bareLetters } from "./unit-id";

/** What a member does for its bloc. */
export type Role = "leader" | "deputy";

/** A member as a list names it; `id` and `role` only where the list says them. */
export interface ListedMember {
  readonly name: string;
  readonly id?: string;
  readonly role?: Role;
}

/** What was made of a list of members. */
export interface ListedMembers {
  readonly members: readonly ListedMember[];
  /** Names that stand in the list, or in the bloc, already; they are taken once. */
  readonly repeated: readonly string[];
  /** Names in letters that no Vietnamese word has: text in an old font such as .VnTime or VNI. */
  readonly garbled: readonly string[];
}

const NUMBERING =
  /^(?:\(?\d{1,3}\s*[.)\-:]+\s*|\d{1,3}\s+(?=\p{Lu})|[IVXLC]{1,6}\s*[.)]\s*|\p{Ll}\s*\)\s*|[-–—•*+·▪]\s*)/u;
const ENDING = /[\s;,.:]+$/u;
const BRACKETED_ID = /\s*\(([\p{Lu}\d&-]{2,12})\)$/u;
const ID = /^(?=.*\p{Lu})[\p{Lu}\d&._-]{2,12}$/u;
const GARBLED = /[\u00a1-\u00b6\u00b8-\u00bfÄÅÆÇËÎÏÑÖ×ØÛÜäåæçëîïñö÷øûü]/u;

const ROLES: readonly (readonly [Role, RegExp])[] = [
  ["deputy", /[\s(,–-]*\b(?:pho truong khoi|pho khoi truong|khoi pho|deputy leader)\)?$/u],
  ["leader", /[\s(,–-]*\b(?:truong khoi|khoi truong|bloc leader)\)?$/u],
];

const HEADINGS = new Set(
  [
    ["tt", "stt", "số tt", "số thứ tự", "mã", "mã đơn vị", "tên", "tên đơn vị", "đơn vị"],
    ["tên cơ quan", "cơ quan", "cơ quan, đơn vị", "đơn vị thành viên", "danh sách đơn vị"],
    ["tên cơ quan, đơn vị", "tên sở, ngành", "sở, ngành", "vai trò", "chức vụ", "ghi chú"],
    ["no", "id", "code", "name", "unit", "department", "member", "role", "note"],
  ]
    .flat()
    .map(foldedName),
);
const TOTAL = /^(?:tong|tong cong|tong so|cong|total)(?:\s*[:\d(].*)?$/u;

function isHeading(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== "").map((cell) => foldedName(cell));
  return (
    filled.every((cell) => HEADINGS.has(cell.replace(/[.:]+$/u, ""))) ||
    cells.some((cell) => TOTAL.test(bareLetters(cell).toLowerCase()))
  );
}

function roleIn(text: string): readonly [Role, number] | undefined {
  const bare = bareLetters(text).toLowerCase();
  for (const [role, pattern] of ROLES) {
    const at = bare.search(pattern);
    if (at >= 0) return [role, at];
  }
  return undefined;
}

/** `2. Sở Công Thương (SCT) - Trưởng khối;` in its pieces. */
function memberOf(text: string): ListedMember {
  let name = text.replace(NUMBERING, "").replace(ENDING, "");
  const found = roleIn(name);
  if (found !== undefined) name = name.slice(0, found[1]).replace(ENDING, "");
  const [bracket, id] = BRACKETED_ID.exec(name) ?? [];
  if (bracket !== undefined) name = name.slice(0, -bracket.length);
  return {
    name: tidied(name),
    ...(id === undefined ? {} : { id }),
    ...(found === undefined ? {} : { role: found[0] }),
  };
}

function lettersIn(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => sum + (cell.match(/\p{L}/gu)?.length ?? 0), 0);
}

/** The column with the most letters holds the names. */
function nameColumn(rows: readonly (readonly string[])[]): number {
  const width = Math.max(0, ...rows.map(({ length }) => length));
  const letters = Array.from({ length: width }, (_, at) => lettersIn(rows.map((r) => r[at] ?? "")));
  return letters.indexOf(Math.max(...letters));
}

/** The column, other than that of the names, in which every row has a short word in capitals. */
function idColumn(rows: readonly (readonly string[])[], names: number): number | undefined {
  const width = Math.max(0, ...rows.map(({ length }) => length));
  return Array.from({ length: width }, (_, at) => at).find(
    (at) => at !== names && rows.every((row) => ID.test(row[at] ?? "")),
  );
}

/** The cell in the column of names, or where that is blank, as after a stray tab, the longest one. */
function nameCell(row: readonly string[], names: number): string {
  const cell = row[names] ?? "";
  return cell === "" ? row.reduce((a, b) => (b.length > a.length ? b : a), "") : cell;
}

function readRow(
  row: readonly string[],
  names: number,
  ids: number | undefined,
): ListedMember | undefined {
  const member = memberOf(nameCell(row, names));
  if (!/\p{L}/u.test(member.name)) return undefined;
  const id = ids === undefined ? member.id : row[ids];
  const role = member.role ?? row.map((cell) => roleIn(cell)).find((each) => each?.[1] === 0)?.[0];
  return {
    name: member.name,
    ...(id === undefined ? {} : { id }),
    ...(role === undefined ? {} : { role }),
  };
}

/**
 * Reads a list of departments as people have it: one a line or a table, with or without numbering, headings, totals,
 * ids in a column or in brackets, roles in a column or behind the name. What is not a name is left out.
 *
 * @param known names that are members already.
 */
export function listedMembers(
  rows: readonly (readonly string[])[],
  known: readonly string[],
): ListedMembers {
  const table = rows.filter((cells) => !isHeading(cells));
  const names = nameColumn(table);
  const ids = idColumn(table, names);
  const seen = new Set(known.map(foldedName));
  const members: ListedMember[] = [];
  const repeated: string[] = [];
  for (const row of table) {
    const member = readRow(row, names, ids);
    if (member === undefined) continue;
    const key = foldedName(member.name);
    if (seen.has(key)) repeated.push(member.name);
    else members.push(member);
    seen.add(key);
  }
  const garbled = members.map(({ name }) => name).filter((name) => GARBLED.test(name));
  return { members, repeated, garbled };
}
