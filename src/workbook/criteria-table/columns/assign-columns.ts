import { columnName } from "../../plan/cell-address";
import { type TableCells } from "../cells/table-cells";
import { type ColumnRole, type TableColumn } from "../criteria-table";
import { type SoughtRole, type TableNotes } from "../table-note";
import { columnContents, type ColumnContents, filledTogether } from "./column-contents";
import { type Headings } from "./find-headings";
import { knownHeading, type KnownHeading } from "./heading-words";

interface Columns {
  readonly cells: TableCells;
  readonly headings: Headings;
  readonly notes: TableNotes;
  /** The rows below the headings. */
  readonly rows: readonly number[];
  readonly contents: readonly ColumnContents[];
  readonly roles: Map<number, ColumnRole>;
}

type NamedColumns = ReadonlyMap<number, KnownHeading | undefined>;

/** What the headings say, and how well they say it. */
function namedColumns({ readings }: Headings): NamedColumns {
  return new Map(
    [...readings].map(([column, texts]) => {
      const known = texts.flatMap((text) => knownHeading(text) ?? []);
      return [column, [...known].sort((a, b) => b.strength - a.strength)[0]];
    }),
  );
}

function withRole({ roles }: Columns, role: ColumnRole): readonly number[] {
  return [...roles].flatMap(([column, own]) => (own === role ? [column] : []));
}

function spell(columns: readonly number[]): string {
  return columns.map(columnName).join("+");
}

/** Asks which of the options the role is, and gives it to the column that was chosen. */
function askFor(known: Columns, role: SoughtRole, options: readonly (readonly number[])[]): void {
  const [proposed] = options;
  if (proposed === undefined) return;
  const { cells, notes, roles, headings, rows } = known;
  const place = cells.place(headings.rows[0] ?? rows[0] ?? 0, proposed[0] ?? 0);
  const chosen = notes.ask(
    { ...place, code: "columnFor", role },
    options.map(spell),
    spell(proposed),
  );
  for (const column of withRole(known, role)) roles.set(column, "other");
  for (const column of options.find((each) => spell(each) === chosen) ?? [])
    roles.set(column, role);
}

/** The columns that nothing is known of, those that hold most of what is looked for first. */
function byContent(
  { contents, roles }: Columns,
  amount: (contents: ColumnContents) => number,
): readonly (readonly number[])[] {
  return contents
    .filter((each) => (roles.get(each.column) ?? "other") === "other" && amount(each) > 0)
    .sort((a, b) => amount(b) - amount(a))
    .map(({ column }) => [column]);
}

/** Several columns of one role stand for one where each row fills only one of them; else the leader says. */
function settleSeveral(known: Columns, role: "title" | "points"): void {
  const { cells, rows } = known;
  const columns = withRole(known, role);
  if (columns.length < 2) return;
  const together = filledTogether(cells, rows, columns);
  const filled = columns.map((column) => filledTogether(cells, rows, [column]));
  const nests = role === "title" && together < Math.max(...filled);
  if (together === 0 || nests) return;
  askFor(known, role, [
    ...columns.map((column) => [column]),
    ...(role === "title" ? [columns] : []),
  ]);
}

/** A column without a heading to the right of the titles goes on with them when it holds texts. */
function continueTitles({ contents, roles, headings }: Columns): void {
  for (const { column, letters, filled, figures } of contents) {
    const unnamed = (headings.readings.get(column) ?? []).length === 0;
    const isText = letters > filled * 4 && figures < filled / 2;
    if (unnamed && isText && roles.get(column - 1) === "title") roles.set(column, "title");
  }
}

const CODE_SHARE = 0.6;

function findByContent(known: Columns): void {
  const has = (role: ColumnRole): boolean => withRole(known, role).length > 0;
  const isCode = ({ codes, filled, letters }: ColumnContents): number =>
    codes >= filled * CODE_SHARE && letters <= filled * 4 ? codes : 0;
  const first = (options: readonly (readonly number[])[]): readonly (readonly number[])[] =>
    [...options].sort(([a = 0], [b = 0]) => a - b);
  if (!has("title"))
    askFor(
      known,
      "title",
      byContent(known, ({ letters, filled }) => (letters > filled * 4 ? letters : 0)),
    );
  const [title = Infinity] = withRole(known, "title");
  if (!has("code")) {
    const left = first(byContent(known, isCode)).filter(([column = 0]) => column < title);
    askFor(known, "code", left);
  }
  if (!has("points"))
    askFor(
      known,
      "points",
      byContent(known, ({ figures, filled }) => (figures * 2 > filled ? figures : 0)),
    );
}

const SEVERAL: readonly ColumnRole[] = ["title", "points", "scores", "other"];

/** Of several columns with a role that only one can have, the one that says it best keeps it. */
function keepBest(roles: Map<number, ColumnRole>, named: NamedColumns): void {
  const strength = (column: number): number => named.get(column)?.strength ?? 0;
  const best = new Map<ColumnRole, number>();
  for (const [column, role] of roles) {
    const before = best.get(role);
    if (before === undefined || strength(column) > strength(before)) best.set(role, column);
  }
  for (const [column, role] of roles)
    if (!SEVERAL.includes(role) && best.get(role) !== column) roles.set(column, "other");
}

/**
 * Says what each column holds: by its heading, or, where none tells, by what stands below it, which is then a question.
 */
export function assignColumns(
  cells: TableCells,
  headings: Headings,
  notes: TableNotes,
): readonly TableColumn[] {
  const rows = cells.rows.filter((row) => row > (headings.rows.at(-1) ?? -1));
  const named = namedColumns(headings);
  const roles = new Map<number, ColumnRole>(
    cells.columns.map((column) => [column, named.get(column)?.role ?? "other"]),
  );
  keepBest(roles, named);
  const contents = cells.columns.map((column) => columnContents(cells, rows, column));
  const known: Columns = { cells, headings, notes, rows, contents, roles };
  continueTitles(known);
  settleSeveral(known, "title");
  settleSeveral(known, "points");
  findByContent(known);
  return cells.columns.map((column) => ({
    column,
    role: roles.get(column) ?? "other",
    heading: headings.readings.get(column)?.[1] ?? headings.readings.get(column)?.[0] ?? "",
    by: named.get(column)?.role === roles.get(column) ? "heading" : "content",
  }));
}
