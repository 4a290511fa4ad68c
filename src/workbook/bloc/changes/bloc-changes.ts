import { failure, type Result, success } from "../../../basics/result";
import { type BlocSetup } from "../../../scoring/distribution/bloc-setup";
import { type Received } from "../../../scoring/import/received";
import { type SlipBook } from "../../../scoring/import/slips/slip-book";
import { isSame } from "../../../scoring/verification/reverted";
import { writeTemplate } from "../../../scoring/template/write-template";
import { type CellChange, type SheetChange } from "../../plan/open-workbook";
import { type SheetPlan } from "../../plan/sheet-plan";
import { writeEvidenceList } from "../evidence-list-sheet";
import { writeRecord } from "../record/record-sheet";
import { writeSlipList } from "../slips/slip-list-sheet";
import { type BlocBook } from "../returned/bloc-book";
import { type ChangedContent } from "./changed-content";
import { entryChanges } from "./entry-changes";
import { proposalChanges } from "./proposal-changes";
import { recordChanges, sameRecord } from "./record-changes";
import { type RedrawReason } from "./redraw-reason";
import { submissionChanges } from "./submission-changes";
import { emptyChanges } from "./wanted-cells";

/** All that has to be done to the open workbook. Both lists are empty where it says what it should. */
export interface BlocChanges {
  readonly changes: readonly SheetChange[];
  /** Sheets to which no formula refers and whose rows grow: drawn anew, under the names that they have now. */
  readonly redrawn: readonly SheetPlan[];
}

function factsOf({ units, ...facts }: BlocSetup): readonly unknown[] {
  const { id, name, year, period, template, leader, deputy } = facts;
  const { deadline, evidenceFrom, evidenceTo } = facts;
  const members = units.map((unit) => [unit.id, unit.name]);
  const dates = [deadline, evidenceFrom, evidenceTo];
  return [id, name, year, period, template, leader, deputy, ...dates, members];
}

function sameJson(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** What no change of cells can express: another template, other facts or other members. */
function reasonsAtOnce(book: BlocBook, after: ChangedContent): readonly RedrawReason[] {
  const isTemplate =
    book.template === after.template ||
    sameJson(writeTemplate(book.template), writeTemplate(after.template));
  return [
    ...(isTemplate ? [] : [{ code: "templateChanged" } as const]),
    ...(sameJson(factsOf(book.bloc), factsOf(after.bloc))
      ? []
      : [{ code: "setupChanged" } as const]),
  ];
}

function sameEvidence({ bloc, received }: BlocBook, after: ChangedContent): boolean {
  const listed = (of: ReadonlyMap<string, Received>): unknown =>
    bloc.units.map(({ id }) => of.get(id)?.evidence ?? []);
  return sameJson(listed(received), listed(after.received));
}

function sameSlips({ record }: BlocBook, after: ChangedContent): boolean {
  const listed = ({ slips, replies }: SlipBook): unknown => [slips, replies];
  return isSame(listed(record), listed(after.record));
}

/** What somebody typed over the list of explanations and would be lost with it. */
function typedOver({ places: { slips }, notes }: BlocBook): readonly RedrawReason[] {
  const sheet = slips?.name ?? "";
  const cells = notes.findings.filter((each) => each.code === "notTaken" && each.sheet === sheet);
  return cells.length === 0 ? [] : [{ code: "foreignCells", sheet, count: cells.length }];
}

/** Rows of nobody that would be lost with the list of evidence. */
function foreignRows({ places: { evidence }, notes }: BlocBook): readonly RedrawReason[] {
  const sheet = evidence?.grid.name ?? "";
  const rows = notes.findings.filter((each) => each.code === "rowUnknown" && each.sheet === sheet);
  return rows.length === 0 ? [] : [{ code: "foreignRows", sheet, count: rows.length }];
}

/** What is somebody's own on the lists that are to be drawn anew. */
function lostCells(book: BlocBook, after: ChangedContent): readonly RedrawReason[] {
  return [
    ...(sameEvidence(book, after) ? [] : foreignRows(book)),
    ...(sameSlips(book, after) ? [] : typedOver(book)),
  ];
}

/** The sheets whose lists have changed and that are drawn anew. */
function redrawnSheets(book: BlocBook, after: ChangedContent): readonly SheetPlan[] {
  const { evidence, record } = book.places;
  const list = writeEvidenceList(after, book.words);
  const slips = writeSlipList(after, book.words);
  return [
    ...(sameEvidence(book, after) ? [] : [{ ...list, name: evidence?.grid.name ?? list.name }]),
    ...(sameSlips(book, after) ? [] : [{ ...slips, name: book.places.slips?.name ?? slips.name }]),
    ...(record !== undefined || sameRecord(book, after) ? [] : [writeRecord(after)]),
  ];
}

function onSheets(
  changes: readonly (readonly [string, readonly CellChange[]])[],
): readonly SheetChange[] {
  return changes
    .filter(([, cells]) => cells.length > 0)
    .map(([sheet, cells]) => ({ sheet, cells }));
}

/**
 * The fewest changes that make the open workbook say what `after` says, by the rows and columns where things stand now.
 * Formulas are never written. Content that does not fit into the cells that there are is refused with every reason:
 * the workbook has to be drawn anew then.
 */
export function blocChanges(
  book: BlocBook,
  after: ChangedContent,
): Result<BlocChanges, RedrawReason> {
  const atOnce = reasonsAtOnce(book, after);
  if (atOnce.length > 0) return failure(atOnce);
  const { scores, submissions, summary, record } = book.places;
  const [entries, states, proposals] = [emptyChanges(), emptyChanges(), emptyChanges()];
  entryChanges(book, after, entries);
  submissionChanges(book, after, states);
  proposalChanges(book, after, proposals);
  const lost = lostCells(book, after);
  const reasons = [...entries.reasons, ...states.reasons, ...proposals.reasons, ...lost];
  if (reasons.length > 0) return failure(reasons);
  const kept = record === undefined || sameRecord(book, after) ? [] : recordChanges(record, after);
  const changes = onSheets([
    [scores.grid.name, entries.cells],
    [submissions.grid.name, states.cells],
    [summary?.grid.name ?? "", proposals.cells],
    [record?.grid.name ?? "", kept],
  ]);
  return success({ changes, redrawn: redrawnSheets(book, after) });
}
