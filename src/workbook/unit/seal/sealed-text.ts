import { type Identity, IDENTITY_KEYS } from "../../identity/identity";
import { identityLines, identitySheet } from "../../identity/identity-copies";
import { SEAL_KEY } from "../../identity/identity-sheet";
import { templateSheet, templateTexts } from "../../identity/read-template-sheet";
import { TEMPLATE_MARKER } from "../../identity/template-sheet";
import { type AwardColumn } from "../../look/award-words";
import { type EvidenceColumn, type FormColumn } from "../../look/sheet-words";
import { type Grid, type GridCell, type WorkbookGrids } from "../../plan/grid";
import { cellAt, cellText } from "../../plan/grid-cells";
import { AWARD_COLUMNS, AWARD_LEVELS, AWARD_MARKER, AWARD_TOTAL } from "../awards/award-layout";
import { CHOICES_SHEET } from "../choices-sheet";
import { EVIDENCE_COLUMNS, EVIDENCE_MARKER } from "../evidence-sheet";
import { FORM_COLUMNS, FORM_MARKER } from "../form/form-layout";
import { type TableSheet } from "../../tables/table-sheet";
import { sealedLine, sealedValue } from "./sealed-line";

/** The first line of every sealed text: which definition it follows. */
const HEAD = ["#ktd-seal", "1"];

/** Columns in which the form computes: a formula's result there follows from the rest and is not sealed. */
const COMPUTED: ReadonlySet<string> = new Set<FormColumn>(["share", "points", "state", "check"]);

/** The same of the award statistics, and the ids of the rows in which every figure is computed. */
const COMPUTED_AWARDS: ReadonlySet<string> = new Set<AwardColumn>([
  "total",
  "directTotal",
  "share",
  "check",
]);
const SUM_ROWS: ReadonlySet<string> = new Set([...AWARD_LEVELS, AWARD_TOTAL]);

/** The parts of a workbook that a seal covers. */
export interface SealedParts {
  readonly grids: WorkbookGrids;
  /** As it was read, from whichever copy counts. */
  readonly identity: Identity;
  readonly form: TableSheet<FormColumn>;
  /** Undefined where the register is gone. */
  readonly register: TableSheet<EvidenceColumn> | undefined;
  /** Undefined in a form without award statistics, as older ones are. */
  readonly awards: TableSheet<AwardColumn> | undefined;
  /** The zero-based row of the form in which the seal itself stands. */
  readonly sealRow: number | undefined;
}

function sealedCell(cell: GridCell | undefined): string {
  return cell === undefined ? "" : sealedValue(cell.value);
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
    return fields.every((field) => field === "") ? [] : [sealedLine(fields)];
  });
}

/** Every row of a sheet without keys: its cells with something in them, from left to right. */
function plainLines({ rows }: Grid): readonly string[] {
  return [...rows.values()].map((row) => sealedLine([...row.values()].map(sealedCell)));
}

function hiddenLines({ grids, identity }: SealedParts): readonly string[] {
  const [own, template] = [identitySheet(grids), templateSheet(grids)];
  const choices = grids.sheets.find(({ name }) => name === CHOICES_SHEET);
  const lines = own === undefined ? [] : [...identityLines(own)];
  return [
    ...IDENTITY_KEYS.map((key) => sealedLine([key, identity[key].normalize("NFC")])),
    ...lines.map(([key, { value }]) =>
      sealedLine([key.normalize("NFC"), key === SEAL_KEY ? "" : value.normalize("NFC")]),
    ),
    sealedLine([TEMPLATE_MARKER]),
    ...(template === undefined ? [] : templateTexts(template)).map((text) =>
      sealedLine([text.normalize("NFC")]),
    ),
    sealedLine([CHOICES_SHEET]),
    ...(choices === undefined ? [] : plainLines(choices)),
  ];
}

/** The award statistics without what formulas add up; nothing at all in a form that has none. */
function awardLines(table: TableSheet<AwardColumn> | undefined): readonly string[] {
  if (table === undefined) return [];
  const ids = table.columns.get("id");
  const isSum = (row: number): boolean =>
    ids !== undefined && SUM_ROWS.has(cellText(cellAt(table.grid, row, ids)));
  const typed = (key: AwardColumn, { row, computed }: GridCell): boolean =>
    !(computed && (COMPUTED_AWARDS.has(key) || isSum(row)));
  return [sealedLine([AWARD_MARKER]), ...tableLines(table, AWARD_COLUMNS, typed)];
}

/**
 * The content of a member's workbook as one text, from which its seal is made: whose it is, the hidden sheets, and
 * everything on the sheets that people fill in, apart from what formulas compute. Opening and saving a workbook
 * changes nothing of it, whatever the program; `docs/workbook-layout.md` states it for other programs.
 */
export function sealedText(parts: SealedParts): string {
  const { form, register, awards, sealRow } = parts;
  const inForm = (key: FormColumn, { row, computed }: GridCell): boolean =>
    !(COMPUTED.has(key) && (computed || row === sealRow));
  return [
    sealedLine(HEAD),
    ...hiddenLines(parts),
    sealedLine([FORM_MARKER]),
    ...tableLines(form, FORM_COLUMNS, inForm),
    sealedLine([EVIDENCE_MARKER]),
    ...(register === undefined ? [] : tableLines(register, EVIDENCE_COLUMNS, () => true)),
    ...awardLines(awards),
  ].join("\n");
}
