import { plainDecimal } from "../../../basics/number-text";
import { type Identity, IDENTITY_KEYS } from "../../identity/identity";
import { identityLines, identitySheet } from "../../identity/identity-copies";
import { SEAL_KEY } from "../../identity/identity-sheet";
import { templateSheet, templateTexts } from "../../identity/read-template-sheet";
import { TEMPLATE_MARKER } from "../../identity/template-sheet";
import { type EvidenceColumn, type FormColumn } from "../../look/sheet-words";
import { type Grid, type GridCell, type GridValue, type WorkbookGrids } from "../../plan/grid";
import { cellAt } from "../../plan/grid-cells";
import { CHOICES_SHEET } from "../choices-sheet";
import { EVIDENCE_COLUMNS, EVIDENCE_MARKER } from "../evidence-sheet";
import { FORM_COLUMNS, FORM_MARKER } from "../form/form-layout";
import { type TableSheet } from "../../tables/table-sheet";

/** The first line of every sealed text: which definition it follows. */
const HEAD = ["#ktd-seal", "1"];

/** Columns in which the form computes: a formula's result there follows from the rest and is not sealed. */
const COMPUTED: ReadonlySet<string> = new Set<FormColumn>(["share", "points", "state", "check"]);

/** The parts of a workbook that a seal covers. */
export interface SealedParts {
  readonly grids: WorkbookGrids;
  /** As it was read, from whichever copy counts. */
  readonly identity: Identity;
  readonly form: TableSheet<FormColumn>;
  /** Undefined where the register is gone. */
  readonly register: TableSheet<EvidenceColumn> | undefined;
  /** The zero-based row of the form in which the seal itself stands. */
  readonly sealRow: number | undefined;
}

function valueText(value: GridValue): string {
  switch (value.kind) {
    case "text":
      return value.text.normalize("NFC").replace(/\r\n?/g, "\n").trim();
    case "number":
      return plainDecimal(value.number);
    case "date":
      return value.date;
    case "yesNo":
      return value.yes ? "TRUE" : "FALSE";
    case "error":
      return value.error;
    case "uncalculated":
      return "?";
  }
}

function sealedCell(cell: GridCell | undefined): string {
  return cell === undefined ? "" : valueText(cell.value);
}

/** Fields parted by tabs; what would be taken for the end of a field or line is written `\t`, `\n` and `\\`. */
function line(fields: readonly string[]): string {
  const escapes: Readonly<Record<string, string>> = { "\\": "\\\\", "\t": "\\t", "\n": "\\n" };
  const escaped = fields.map((field) => field.replace(/[\\\t\n]/g, (each) => escapes[each] ?? ""));
  return escaped.join("\t");
}

/** A table's rows from top to bottom, each in the order of the keys; blank rows do not count. */
function tableLines<Key extends string>(
  { grid, columns }: TableSheet<Key>,
  keys: readonly Key[],
  sealed: (key: Key, cell: GridCell) => boolean,
): readonly string[] {
  return [...grid.rows.keys()].flatMap((row) => {
    const fields = keys.map((key) => {
      const column = columns.get(key);
      const cell = column === undefined ? undefined : cellAt(grid, row, column);
      return cell !== undefined && sealed(key, cell) ? sealedCell(cell) : "";
    });
    return fields.every((field) => field === "") ? [] : [line(fields)];
  });
}

/** Every row of a sheet without keys: its cells with something in them, from left to right. */
function plainLines({ rows }: Grid): readonly string[] {
  return [...rows.values()].map((row) => line([...row.values()].map(sealedCell)));
}

function hiddenLines({ grids, identity }: SealedParts): readonly string[] {
  const [own, template] = [identitySheet(grids), templateSheet(grids)];
  const choices = grids.sheets.find(({ name }) => name === CHOICES_SHEET);
  const lines = own === undefined ? [] : [...identityLines(own)];
  return [
    ...IDENTITY_KEYS.map((key) => line([key, identity[key].normalize("NFC")])),
    ...lines.map(([key, { value }]) =>
      line([key.normalize("NFC"), key === SEAL_KEY ? "" : value.normalize("NFC")]),
    ),
    line([TEMPLATE_MARKER]),
    ...(template === undefined ? [] : templateTexts(template)).map((text) =>
      line([text.normalize("NFC")]),
    ),
    line([CHOICES_SHEET]),
    ...(choices === undefined ? [] : plainLines(choices)),
  ];
}

/**
 * The content of a member's workbook as one text, from which its seal is made: whose it is, the hidden sheets, and
 * everything on the two sheets that people fill in, apart from what formulas compute. Opening and saving a workbook
 * changes nothing of it, whatever the program; `docs/workbook-layout.md` states it for other programs.
 */
export function sealedText(parts: SealedParts): string {
  const { form, register, sealRow } = parts;
  const inForm = (key: FormColumn, { row, computed }: GridCell): boolean =>
    !(COMPUTED.has(key) && (computed || row === sealRow));
  return [
    line(HEAD),
    ...hiddenLines(parts),
    line([FORM_MARKER]),
    ...tableLines(form, FORM_COLUMNS, inForm),
    line([EVIDENCE_MARKER]),
    ...(register === undefined ? [] : tableLines(register, EVIDENCE_COLUMNS, () => true)),
  ].join("\n");
}
