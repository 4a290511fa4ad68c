import { type CellPlan, type CellValue, type SheetPlan } from "../../plan/sheet-plan";

/** One cell of a planned table that is to be compared. */
export interface Figure {
  /** The hidden id of its row, and the hidden key of its column. */
  readonly id: string;
  readonly key: string;
  readonly kind: "formula" | "fixed";
  /** "" for a blank. */
  readonly value: CellValue;
}

/** A sheet of the workbook as it is planned, as a table with hidden keys. */
export interface PlannedTable {
  readonly name: string;
  /** The text in the first cell, by which the sheet is found. */
  readonly marker: string;
  /** The title over the table: it tells sheets apart that share a marker. */
  readonly title: string;
  /** Figures in the order of the sheet. */
  readonly figures: readonly Figure[];
  /** Ids of rows, and keys of columns with figures, each with what people call it. */
  readonly rows: ReadonlyMap<string, string>;
  readonly columns: ReadonlyMap<string, string>;
  /** What is planned in the row of an id and the column of a key; "" for a blank. */
  readonly at: (id: string, key: string) => CellValue;
}

/** Columns that say whose row it is, in the order in which a label names them. */
const LABELS = ["unitName", "name", "code", "title"];

const NUMBERING = /^\(\d/;

function textsIn(cells: readonly CellPlan[]): readonly string[] {
  return cells.flatMap(({ value }) => (typeof value === "string" && value !== "" ? value : []));
}

/** What a column is called, by its cells above the rows: the last text that is no column number. */
function headOf(above: readonly CellPlan[]): string {
  const texts = textsIn(above).filter((text) => !NUMBERING.test(text));
  return texts.at(-1) ?? "";
}

/** Zero-based rows with the ids in the first column. */
function idsOf(cells: readonly CellPlan[]): ReadonlyMap<number, string> {
  const filled = cells.filter(({ row, column, value }) => {
    return row > 0 && column === 0 && value !== undefined;
  });
  return new Map(filled.map(({ row, value }) => [row, String(value)]));
}

function kindOf({ formula }: CellPlan, key: string, fixed: RegExp): Figure["kind"] | undefined {
  if (formula !== undefined) return "formula";
  return fixed.test(key) ? "fixed" : undefined;
}

/**
 * Reads a planned sheet as a table: keys in its first row, ids in its first column.
 *
 * @param fixed the keys of columns whose values are compared as well as formulas are.
 */
export function plannedTable({ name, cells }: SheetPlan, fixed: RegExp): PlannedTable {
  const keys = new Map(
    cells.filter(({ row }) => row === 0).map(({ column, value }) => [column, String(value)]),
  );
  const ids = idsOf(cells);
  const values = new Map([...ids.values()].map((id) => [id, new Map<string, CellValue>()]));
  const figures: Figure[] = [];
  for (const cell of cells) {
    const [id, key] = [ids.get(cell.row), keys.get(cell.column)];
    if (id === undefined || key === undefined || cell.column === 0) continue;
    const { value = "" } = cell;
    values.get(id)?.set(key, value);
    const kind = kindOf(cell, key, fixed);
    if (kind !== undefined) figures.push({ id, key, kind, value });
  }
  const at = (id: string, key: string): CellValue => values.get(id)?.get(key) ?? "";
  const label = (id: string): string =>
    LABELS.map((key) => String(at(id, key)))
      .filter((text) => text !== "")
      .join(" · ");
  const used = new Set(figures.map(({ key }) => key));
  const first = Math.min(...ids.keys());
  const above = cells.filter(({ row }) => row > 0 && row < first);
  return {
    name,
    marker: keys.get(0) ?? "",
    title: textsIn(above)[0] ?? "",
    figures,
    rows: new Map([...values.keys()].map((id) => [id, label(id)])),
    columns: new Map(
      [...keys]
        .filter(([, key]) => used.has(key))
        .map(([column, key]) => [key, headOf(above.filter((cell) => cell.column === column))]),
    ),
    at,
  };
}
