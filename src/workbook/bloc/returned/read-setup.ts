import { type BlocSetup, type Unit } from "../../../scoring/distribution/bloc-setup";
import { type Template } from "../../../scoring/template/template";
import { type Identity } from "../../identity/identity";
import { identityLines, identitySheet } from "../../identity/identity-copies";
import { readFacts } from "../../identity/read-facts";
import { type BlocFact } from "../../look/bloc-words";
import { type SheetWords } from "../../look/sheet-words";
import { type GridCell, type WorkbookGrids } from "../../plan/grid";
import { cellAt, cellText } from "../../plan/grid-cells";
import { type TableSheet } from "../../tables/table-sheet";
import { BLOC_FACTS, factValues } from "../bloc-sheet";
import { type BlocBookRefusal } from "./bloc-book-refusal";
import { type BookNotes, onSheet } from "./book-note";
import { tableCell, tableCellName } from "./book-places";
import { type MembersColumn } from "./book-tables";

/** A member as the list names it; its state stands elsewhere. */
export type Member = Pick<Unit, "id" | "name">;

/** The members in the order of their sheet. The rows of the facts have no id for people. */
export function readMembers(
  table: TableSheet<MembersColumn>,
  refusals: BlocBookRefusal[],
): readonly Member[] {
  const members: Member[] = [];
  const { grid, keyRow } = table;
  for (const row of grid.rows.keys()) {
    const id = cellText(tableCell(table, row, "unit"));
    if (row === keyRow || id === "" || cellText(tableCell(table, row, "id")) === "") continue;
    if (members.some((member) => member.id === id))
      refusals.push({ code: "bookMemberRepeated", sheet: grid.name, unit: id });
    else members.push({ id, name: cellText(tableCell(table, row, "name")) });
  }
  if (members.length === 0) refusals.push({ code: "bookMembersMissing", sheet: grid.name });
  return members;
}

/** The id of the member whose role is called so; "" where there is none. */
function withRole(
  table: TableSheet<MembersColumn>,
  roleOf: (words: SheetWords) => string,
  known: readonly SheetWords[],
): string {
  const roles = known.map(roleOf);
  const rows = [...table.grid.rows.keys()];
  const row = rows.find((each) => roles.includes(cellText(tableCell(table, each, "role"))));
  return cellText(tableCell(table, row, "unit"));
}

/** What identifies the bloc, and the languages that are known. */
export interface SetupSources {
  readonly grids: WorkbookGrids;
  readonly identity: Identity;
  readonly known: readonly SheetWords[];
}

/** The bloc's facts from the hidden sheet; its leader and deputy by their roles where that does not name them. */
export function readSetup(
  table: TableSheet<MembersColumn>,
  { grids, identity, known }: SetupSources,
): Omit<BlocSetup, "units"> {
  const { blocName, deadline, evidenceFrom, evidenceTo, period } = readFacts(grids);
  const sheet = identitySheet(grids);
  const lines = sheet === undefined ? undefined : identityLines(sheet);
  const leader =
    lines?.get("leader")?.value ?? withRole(table, ({ bloc }) => bloc.bloc.leader, known);
  const deputy =
    lines?.get("deputy")?.value ?? withRole(table, ({ bloc }) => bloc.bloc.deputy, known);
  return {
    id: identity.bloc,
    name: blocName,
    year: Number(identity.year),
    period,
    template: identity.template,
    leader,
    deputy,
    deadline,
    evidenceFrom,
    evidenceTo,
  };
}

function sameValue(cell: GridCell | undefined, value: string | number): boolean {
  if (cell?.value.kind === "date") return cell.value.number === value;
  return cellText(cell) === String(value).trim();
}

/** Notes the facts on the sheet of the bloc that are not those of the hidden sheet, which count. */
export function checkFacts(
  table: TableSheet<MembersColumn>,
  setup: BlocSetup,
  template: Template,
  notes: BookNotes,
): void {
  const { grid, columns } = table;
  const [keys, values] = [columns.get("unit"), columns.get("name")];
  if (keys === undefined || values === undefined) return;
  const expected = factValues(setup, template);
  for (const row of grid.rows.keys()) {
    const fact = BLOC_FACTS.find((each: BlocFact) => each === cellText(cellAt(grid, row, keys)));
    if (fact === undefined || cellText(tableCell(table, row, "id")) !== "") continue;
    const cell = cellAt(grid, row, values);
    if (sameValue(cell, expected[fact])) continue;
    const place = onSheet(grid.name, tableCellName(table, row, "name"));
    const kept = String(expected[fact]);
    notes.findings.push({ ...place, code: "factDiffers", fact, given: cellText(cell), kept });
  }
}
