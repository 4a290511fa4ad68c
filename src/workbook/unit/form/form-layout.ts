import { type Option } from "../../../scoring/rules/rule";
import { type Criterion, type Group, type Leaf } from "../../../scoring/template/criterion";
import { type FormColumn } from "../../look/sheet-words";

/** The text in the first cell of the hidden key row of the self-assessment sheet. */
export const FORM_MARKER = "#ktd-tu-cham";

/** The columns of the self-assessment sheet in order; each key stands in the hidden key row. */
export const FORM_COLUMNS: readonly FormColumn[] = [
  "id",
  "code",
  "title",
  "max",
  "target",
  "result",
  "share",
  "na",
  "points",
  "evidence",
  "explanation",
  "state",
  "check",
];

/** Zero-based rows above the table. */
export const FORM_ROWS = {
  keys: 0,
  head: 1,
  title: 4,
  subtitle: 5,
  dataUntil: 6,
  header: 7,
  numbering: 8,
  first: 9,
} as const;

/** One row of the table. `row` counts from 0. */
export type FormRow =
  | { readonly kind: "group"; readonly row: number; readonly criterion: Group }
  | { readonly kind: "leaf"; readonly row: number; readonly criterion: Leaf }
  /** How the criterion above is scored. */
  | { readonly kind: "how"; readonly row: number; readonly criterion: Leaf }
  /** One item of the checklist above. */
  | {
      readonly kind: "item";
      readonly row: number;
      readonly criterion: Leaf;
      readonly item: Option;
    };

/** The zero-based column of a key. */
export function formColumn(key: FormColumn): number {
  return FORM_COLUMNS.indexOf(key);
}

/** What stands in the hidden id column of a row; a `how` row has none. */
export function rowId(row: FormRow): string | undefined {
  if (row.kind === "how") return undefined;
  return row.kind === "item" ? itemId(row.criterion.id, row.item.key) : row.criterion.id;
}

/** The id of one item's row. */
export function itemId(criterion: string, item: string): string {
  return `${criterion}#${item}`;
}

/** The items of a leaf whose rule asks for ticks; none otherwise. */
function itemsOf({ rule }: Leaf): readonly Option[] {
  return rule.fields.flatMap((field) => (field.shape === "ticks" ? field.options : []));
}

/** The table's rows in printing order: each leaf is followed by how it is scored, or by its items. */
export function formRows(criteria: readonly Criterion[]): readonly FormRow[] {
  const rows: FormRow[] = [];
  const next = (): number => FORM_ROWS.first + rows.length;
  for (const criterion of criteria) {
    if (criterion.kind === "group") {
      rows.push({ kind: "group", row: next(), criterion });
      continue;
    }
    rows.push({ kind: "leaf", row: next(), criterion });
    const items = itemsOf(criterion);
    for (const item of items) rows.push({ kind: "item", row: next(), criterion, item });
    if (items.length === 0 && criterion.section !== "condition")
      rows.push({ kind: "how", row: next(), criterion });
  }
  return rows;
}

/** What stands in the hidden id column of the two rows that show the form's codes. */
export const CODE_ROWS = { check: "#ktd-check", seal: "#ktd-seal" } as const;

/** Where each leaf and its items stand, by criterion id. */
export interface LeafPlace {
  readonly row: number;
  /** Item key → row. */
  readonly items: ReadonlyMap<string, number>;
}

/** The places of all leaves, by criterion id. */
export function leafPlaces(rows: readonly FormRow[]): ReadonlyMap<string, LeafPlace> {
  const places = new Map<string, { row: number; items: Map<string, number> }>();
  for (const row of rows) {
    if (row.kind === "leaf") places.set(row.criterion.id, { row: row.row, items: new Map() });
    if (row.kind === "item") places.get(row.criterion.id)?.items.set(row.item.key, row.row);
  }
  return places;
}
