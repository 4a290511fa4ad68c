import { foldedName } from "../../../basics/folded-name";
import { type FormColumn, type SheetWords } from "../../look/sheet-words";
import { type CellPlan } from "../../plan/sheet-plan";
import { type FormContent } from "../form/form-content";
import { FORM_COLUMNS, FORM_ROWS, formColumn } from "../form/form-layout";
import { writeForm } from "../form/form-sheet";

/** What the form says by itself, before anybody fills it in, in every known language. Texts are folded. */
export interface FormLabels {
  /** Row id → the titles that may stand in that row. */
  readonly titles: ReadonlyMap<string, ReadonlySet<string>>;
  /** Ids of the rows whose points are a formula. */
  readonly scored: ReadonlySet<string>;
  /** The labels of the row with the unit's total. */
  readonly totals: ReadonlySet<string>;
  /** The labels of rows with a figure that belongs to no criterion. */
  readonly figures: ReadonlySet<string>;
  /** True for a text that the form itself shows in this column, in a row that belongs to no criterion, or as a state. */
  readonly isOwn: (key: FormColumn, text: string) => boolean;
}

interface Gathered {
  readonly titles: Map<string, Set<string>>;
  readonly scored: Set<string>;
  readonly texts: Map<FormColumn, Set<string>>;
}

function cellsByRow(
  cells: readonly CellPlan[],
): ReadonlyMap<number, ReadonlyMap<number, CellPlan>> {
  const rows = new Map<number, Map<number, CellPlan>>();
  for (const cell of cells) {
    const row = rows.get(cell.row) ?? new Map<number, CellPlan>();
    rows.set(cell.row, row.set(cell.column, cell));
  }
  return rows;
}

function textIn(row: ReadonlyMap<number, CellPlan>, key: FormColumn): string {
  const value = row.get(formColumn(key))?.value;
  return typeof value === "string" ? value : "";
}

function add<Key>(sets: Map<Key, Set<string>>, key: Key, text: string): void {
  if (text !== "") sets.set(key, (sets.get(key) ?? new Set<string>()).add(foldedName(text)));
}

function gatherRow(row: ReadonlyMap<number, CellPlan>, gathered: Gathered): void {
  const id = textIn(row, "id");
  if (id === "") {
    for (const key of FORM_COLUMNS) add(gathered.texts, key, textIn(row, key));
    return;
  }
  add(gathered.titles, id, textIn(row, "title"));
  add(gathered.texts, "state", textIn(row, "state"));
  if (row.get(formColumn("points"))?.formula !== undefined) gathered.scored.add(id);
}

/** The line for place and date, filled in or not: what is dotted may be anything. */
function datePattern({ head }: SheetWords): RegExp {
  const pieces = foldedName(head.placeAndDate).split(/…+/u);
  const fixed = pieces.map((piece) => piece.trim().replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${fixed.join(".*")}$`, "su");
}

/** Gathers the labels from blank forms in each language that is understood. */
export function formLabels(
  content: Omit<FormContent, "entries" | "choices">,
  known: readonly SheetWords[],
): FormLabels {
  const gathered: Gathered = { titles: new Map(), scored: new Set(), texts: new Map() };
  for (const words of known) {
    const blank = writeForm({ ...content, entries: new Map(), choices: new Map() }, words);
    for (const [row, cells] of cellsByRow(blank.cells))
      if (row !== FORM_ROWS.keys) gatherRow(cells, gathered);
    for (const state of Object.values({ ...words.form.states })) add(gathered.texts, "state", state);
  }
  const dates = known.map(datePattern);
  const { titles, scored, texts } = gathered;
  return {
    titles,
    scored,
    totals: new Set(known.map(({ form }) => foldedName(form.total))),
    figures: new Set(known.flatMap(({ form }) => [form.total, form.missingCount].map(foldedName))),
    isOwn: (key, text) => {
      const folded = foldedName(text);
      return (
        texts.get(key)?.has(folded) === true ||
        (key === "target" && dates.some((date) => date.test(folded)))
      );
    },
  };
}
