import { foldedName } from "../../../basics/folded-name";
import { type FormColumn, type UnitWords } from "../../look/sheet-words";
import { type CellPlan } from "../../plan/sheet-plan";
import { type FormContent } from "../form/form-content";
import { CODE_ROWS, FORM_COLUMNS, FORM_ROWS, formColumn } from "../form/form-layout";
import { writeForm } from "../form/form-sheet";

/** What the form says by itself, before anybody fills it in, in every known language. */
export interface FormLabels {
  /** The titles that may stand in the row with this id, folded. */
  readonly titlesOf: (id: string) => readonly string[];
  /** True for a title of the row with this id, in whatever letters. */
  readonly isTitle: (id: string, text: string) => boolean;
  /** True for a text that the form itself shows in this column, in a row that belongs to no criterion, or as a state. */
  readonly isOwn: (key: FormColumn, text: string) => boolean;
  /** Ids of the rows whose points are a formula. */
  readonly scored: ReadonlySet<string>;
}

/** One language's labels, exactly as they are written. */
interface Written {
  readonly titles: Map<string, string>;
  readonly scored: Set<string>;
  readonly texts: Map<FormColumn, Set<string>>;
}

type Row = ReadonlyMap<number, CellPlan>;

function cellsByRow(cells: readonly CellPlan[]): ReadonlyMap<number, Row> {
  const rows = new Map<number, Map<number, CellPlan>>();
  for (const cell of cells) {
    const row = rows.get(cell.row) ?? new Map<number, CellPlan>();
    rows.set(cell.row, row.set(cell.column, cell));
  }
  return rows;
}

function textIn(row: Row, key: FormColumn): string {
  const value = row.get(formColumn(key))?.value;
  return typeof value === "string" ? value : "";
}

function gatherRow(row: Row, { titles, scored, texts }: Written): void {
  const id = textIn(row, "id");
  if (id === "" || id === CODE_ROWS.check || id === CODE_ROWS.seal) {
    for (const key of FORM_COLUMNS) texts.get(key)?.add(textIn(row, key));
    return;
  }
  titles.set(id, textIn(row, "title"));
  texts.get("state")?.add(textIn(row, "state"));
  if (row.get(formColumn("points"))?.formula !== undefined) scored.add(id);
}

function writtenIn(words: UnitWords, content: LabelContent): Written {
  const texts = new Map(FORM_COLUMNS.map((key) => [key, new Set<string>()]));
  const written: Written = { titles: new Map(), scored: new Set(), texts };
  const blank = writeForm({ ...content, entries: new Map(), choices: new Map() }, words);
  for (const [row, cells] of cellsByRow(blank.cells))
    if (row !== FORM_ROWS.keys) gatherRow(cells, written);
  for (const state of Object.values({ ...words.form.states })) texts.get("state")?.add(state);
  return written;
}

/** The line for place and date, filled in or not: what is dotted may be anything. */
function datePattern({ head }: UnitWords): RegExp {
  const pieces = foldedName(head.placeAndDate).split(/…+/u);
  const fixed = pieces.map((piece) => piece.trim().replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${fixed.join(".*")}$`, "su");
}

/** What a form is made from, but for what is answered in it. */
export type LabelContent = Omit<FormContent, "entries" | "choices">;

/** A value that is made when it is first asked for. */
function later<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

function folded(texts: Iterable<string>): ReadonlySet<string> {
  return new Set([...texts].map(foldedName));
}

/**
 * Gathers the labels from a blank form in the form's own language; other languages and folded texts are gathered only
 * for what is not found there word for word.
 */
export function formLabels(
  content: LabelContent,
  words: UnitWords,
  known: readonly UnitWords[],
): FormLabels {
  const own = writtenIn(words, content);
  const others = known.filter((each) => each !== words);
  const all = later(() => [own, ...others.map((each) => writtenIn(each, content))]);
  const foldedTexts = later(
    () =>
      new Map(
        FORM_COLUMNS.map((key) => [
          key,
          folded(all().flatMap(({ texts }) => [...(texts.get(key) ?? [])])),
        ]),
      ),
  );
  const dates = later(() => known.map(datePattern));
  const titlesOf = (id: string): readonly string[] =>
    all().flatMap(({ titles }) => foldedName(titles.get(id) ?? ""));
  return {
    scored: own.scored,
    titlesOf,
    isTitle: (id, text) => own.titles.get(id) === text || titlesOf(id).includes(foldedName(text)),
    isOwn: (key, text) =>
      own.texts.get(key)?.has(text) === true ||
      foldedTexts().get(key)?.has(foldedName(text)) === true ||
      (key === "target" && dates().some((date) => date.test(foldedName(text)))),
  };
}
