import { foldedName } from "../../../basics/folded-name";
import { type TableEntry } from "../rows/table-entries";
import { namedSections } from "../rows/row-words";
import { type CriterionNode, plainPoints, sumOfPlain } from "./criterion-node";

/** What an entry without a code is. */
export type Uncoded = "heading" | "criterion" | "detail";

function isCapitals(title: string): boolean {
  return title.length > 3 && title === title.toUpperCase() && title !== foldedName(title);
}

/** True where the entries that follow begin a list: with a code that comes first, or with no codes in the whole table. */
function opensList(next: TableEntry | undefined, anyCodes: boolean): boolean {
  if (next === undefined) return false;
  if (next.codes.length === 0) return !anyCodes && next.points.kind !== "blank";
  return next.codes.some(({ ordinal, style }) => ordinal === 1 && style !== "bullet");
}

/** Takes an entry without a code for a group, a criterion, or a line on how the criterion above is scored. */
export function uncodedKind(
  entry: TableEntry,
  next: TableEntry | undefined,
  anyCodes: boolean,
): Uncoded {
  const named = namedSections(entry.title);
  if (entry.isGroup || (named.certain && next !== undefined)) return "heading";
  if (entry.points.kind !== "blank") return "criterion";
  return isCapitals(entry.title) || opensList(next, anyCodes) ? "heading" : "detail";
}

/** True where points of the entries that follow without codes add up to the figure, or none is more and one is as much. */
function coversRun(figure: number, run: readonly TableEntry[]): boolean {
  const points = run.map((each) => plainPoints(each) ?? 0);
  let sum = 0;
  const addsUp = points.some((each, index) => (sum += each) === figure && index > 0);
  return addsUp || (points.length > 1 && Math.max(...points) === figure);
}

function runFrom(entries: readonly TableEntry[], index: number): readonly TableEntry[] {
  const end = entries.findIndex((each, at) => at > index && each.codes.length > 0);
  return entries.slice(index, end < 0 ? undefined : end);
}

function isFull({ entry, children }: CriterionNode): boolean {
  const own = plainPoints(entry);
  return own !== undefined && children.length > 0 && sumOfPlain(children) === own;
}

/** True where the rows that follow are parts or levels of the criterion before, by its points and theirs. */
function opensRun(
  { entry, style }: CriterionNode,
  entries: readonly TableEntry[],
  index: number,
): boolean {
  const own = plainPoints(entry);
  return own === undefined ? style !== "none" : coversRun(own, runFrom(entries, index));
}

/** The group of a criterion without a code: the criterion before where its points are theirs, else that one's group. */
export function parentOfUncoded(
  before: CriterionNode | undefined,
  entries: readonly TableEntry[],
  index: number,
): CriterionNode | undefined {
  if (before === undefined || before.style === "heading") return before;
  const { parent, style } = before;
  if (style !== "none") return opensRun(before, entries, index) ? before : parent;
  if (parent === undefined) return opensRun(before, entries, index) ? before : undefined;
  return parent.style === "none" && isFull(parent) ? parent.parent : parent;
}
