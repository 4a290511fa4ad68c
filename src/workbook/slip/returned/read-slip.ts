import { failure, type Result, success } from "../../../basics/result";
import { foldedName } from "../../../basics/folded-name";
import { present } from "../../../basics/assert";
import { type Agreement, type SlipAnswer } from "../../../scoring/import/slips/slip";
import { type Identity } from "../../identity/identity";
import { identityLines, identitySheet } from "../../identity/identity-copies";
import { SEAL_KEY } from "../../identity/identity-sheet";
import { readFacts } from "../../identity/read-facts";
import { type IdentityProblem, readIdentity } from "../../identity/read-identity";
import { type SheetWords } from "../../look/sheet-words";
import { type SlipColumn } from "../../look/slip-words";
import { cellName } from "../../plan/cell-address";
import { type Grid, type GridCell, type WorkbookGrids } from "../../plan/grid";
import { cellAt, cellText } from "../../plan/grid-cells";
import { chooseTable, type SheetNames } from "../../tables/choose-table";
import { findTables, type TableSheet } from "../../tables/table-sheet";
import { type CellPlace } from "../../unit/form-note";
import { type AnswerColumn, LONGEST_ANSWER, SLIP_KEYS } from "../slip-layout";
import { type SlipFinding, type SlipProblem, type SlipRefusal } from "../slip-note";
import { type SlipStatement } from "../slip-text";

/** One line of a slip that was read; row and columns count from 0. */
export interface ReturnedLine {
  /** The criterion's id and code. */
  readonly criterion: string;
  readonly code: string;
  readonly row: number;
  readonly cell: (key: SlipColumn) => GridCell | undefined;
  readonly place: (key: SlipColumn) => CellPlace;
  readonly answer: SlipAnswer;
}

/** A slip as a file or the open workbook has it. */
export interface ReturnedSlip {
  readonly identity: Identity;
  readonly facts: SlipStatement;
  /** As the slip states it; "" where it is gone. */
  readonly seal: string;
  readonly sheet: TableSheet<SlipColumn>;
  /** The language of the slip. */
  readonly words: SheetWords;
  /** In the order of the sheet. */
  readonly lines: readonly ReturnedLine[];
  readonly problems: readonly SlipProblem[];
  readonly findings: readonly SlipFinding[];
}

function identityRefusal(problem: IdentityProblem): SlipRefusal {
  switch (problem.code) {
    case "layoutUnknown":
      return { code: "slipLayoutUnknown", layout: problem.layout };
    case "identityDamaged":
      return { code: "slipIdentityDamaged" };
    case "identityMissing":
      return { code: "slipNotSlip" };
  }
}

/** Which of the words a cell says, in any language, however it is capitalised; undefined where it says none. */
function agreementIn(text: string, known: readonly SheetWords[]): Agreement | undefined {
  if (text === "") return "";
  const folded = foldedName(text);
  return (["agrees", "disagrees"] as const).find((each) =>
    known.some(({ slip }) => foldedName(slip.agreements[each]) === folded),
  );
}

/** An answer's text as it was typed; white space at either end is left off. */
function typedText(cell: GridCell | undefined): string {
  return cellText(cell).normalize("NFC").replace(/\r\n?/gu, "\n");
}

interface Reading {
  readonly sheet: TableSheet<SlipColumn>;
  readonly known: readonly SheetWords[];
  readonly problems: SlipProblem[];
}

function answerAt(line: Omit<ReturnedLine, "answer">, { known, problems }: Reading): SlipAnswer {
  const text = (key: AnswerColumn): string => {
    const cell = line.cell(key);
    const given = typedText(cell);
    if (cell?.computed === true)
      problems.push({ ...line.place(key), code: "answerIsFormula", given });
    const { length } = given;
    const limit = LONGEST_ANSWER;
    if (length > limit) problems.push({ ...line.place(key), code: "answerTooLong", length, limit });
    return given;
  };
  const said = text("agreement");
  const agreement = agreementIn(said, known);
  if (agreement === undefined)
    problems.push({ ...line.place("agreement"), code: "agreementUnreadable", given: said });
  return {
    criterion: line.criterion,
    agreement: agreement ?? "",
    explanation: text("explanation"),
    evidence: text("more"),
  };
}

/** The rows below the key row that name a criterion in the hidden column. */
function lineRows({ grid, keyRow, columns }: TableSheet<SlipColumn>): readonly number[] {
  const ids = columns.get("id");
  if (ids === undefined) return [];
  return [...grid.rows.keys()].filter(
    (row) => row > keyRow && cellText(cellAt(grid, row, ids)) !== "",
  );
}

function readLines(reading: Reading): readonly ReturnedLine[] {
  const { grid, columns } = reading.sheet;
  return lineRows(reading.sheet).map((row) => {
    const cell = (key: SlipColumn): GridCell | undefined => {
      const column = columns.get(key);
      return column === undefined ? undefined : cellAt(grid, row, column);
    };
    const code = cellText(cell("code"));
    const place = (key: SlipColumn): CellPlace => {
      const name = cellName(row, columns.get(key) ?? 0);
      return { sheet: grid.name, cell: name, criterion: code };
    };
    const line = { criterion: cellText(cell("id")), code, row, cell, place };
    return { ...line, answer: answerAt(line, reading) };
  });
}

/** What is still to be answered. */
function reminders(lines: readonly ReturnedLine[]): readonly SlipFinding[] {
  return lines.flatMap(({ answer, place }): readonly SlipFinding[] => {
    if (answer.agreement === "") return [{ ...place("agreement"), code: "lineUnanswered" }];
    return answer.agreement === "disagrees" && answer.explanation === ""
      ? [{ ...place("explanation"), code: "explanationMissing" }]
      : [];
  });
}

/** What the hidden sheet says under a key; "" where it is gone. */
function hiddenText(sheet: Grid | undefined, key: string): string {
  return (sheet === undefined ? undefined : identityLines(sheet).get(key)?.value) ?? "";
}

/**
 * Reads a slip: whose it is, its lines as they stand there, and the answers with all that is doubtful about them. Or
 * lists every reason why it is none. Whether it is still the slip that was sent out is for `judgeSlip` to say.
 *
 * @param known the languages in which a slip's own words are recognised, at least one.
 */
export function readSlip(
  grids: WorkbookGrids,
  known: readonly SheetWords[],
): Result<ReturnedSlip, SlipRefusal> {
  const read = readIdentity(grids);
  if (!read.ok) return failure(read.problems.map(identityRefusal));
  const { identity } = read.value;
  if (identity.kind !== "slip")
    return failure([{ code: identity.kind === "unit" ? "slipIsForm" : "slipIsBook" }]);
  const hidden = identitySheet(grids);
  const language = hiddenText(hidden, "language");
  const words = known.find((each) => each.language === language) ?? known[0];
  const own = present(words, "a language to read slips in");
  const names: SheetNames = [own.slip.sheet, ...known.map(({ slip }) => slip.sheet)];
  const { table: sheet, findings } = chooseTable(findTables(grids, SLIP_KEYS), SLIP_KEYS, names);
  if (sheet === undefined) return failure([{ code: "slipSheetMissing", sheet: names[0] }]);
  const gone = SLIP_KEYS.keys.filter((key) => !sheet.columns.has(key));
  if (gone.length > 0)
    return failure(
      gone.map((column) => ({ code: "slipColumnMissing", sheet: sheet.grid.name, column })),
    );
  const problems: SlipProblem[] = [];
  const lines = readLines({ sheet, known, problems });
  const { deadline: due, unitName, blocName } = readFacts(grids);
  const [made, form] = [hiddenText(hidden, "made"), hiddenText(hidden, "form")];
  return success({
    identity,
    facts: { made, due, form, language, unitName, blocName },
    seal: hiddenText(hidden, SEAL_KEY),
    sheet,
    words: own,
    lines,
    problems,
    findings: [...findings.map((each) => ({ ...each, criterion: "" })), ...reminders(lines)],
  });
}
