import { parsedJson } from "../../../basics/untrusted-text";
import { type BallotRecord } from "../../../scoring/import/bloc";
import { type FileRecord } from "../../../scoring/import/bloc-record";
import { readBallots } from "../../../scoring/import/read-meeting";
import { type AfterMigration } from "../../../scoring/import/received";
import { isRecord, isTextList, type JsonObject } from "../../../scoring/points/json-object";
import { type SlipBook } from "../../../scoring/import/slips/slip-book";
import { type Precision } from "../../../scoring/points/points";
import { type Grid, type WorkbookGrids } from "../../plan/grid";
import { cellAt, cellText, findText } from "../../plan/grid-cells";
import { type RecordKind } from "./record-lines";
import { type GatheredSlips, READ_SLIPS } from "./read-slips";
import { RECORD_MARKER } from "./record-sheet";

/** What the record says, apart from what stands on other sheets. */
export interface RecordContent extends SlipBook {
  readonly issued: string;
  readonly files: readonly FileRecord[];
  readonly migrated: ReadonlyMap<string, AfterMigration>;
  readonly tieDecisions: ReadonlyMap<string, readonly string[]>;
  readonly ballots: readonly BallotRecord[];
}

/** A line that cannot be read, and its zero-based row. */
export interface DamagedLine {
  readonly row: number;
  readonly given: string;
}

/** The record with the place of its marker and the lines that were damaged. */
export interface RecordReading {
  readonly place:
    { readonly grid: Grid; readonly row: number; readonly column: number } | undefined;
  readonly content: RecordContent;
  readonly damaged: readonly DamagedLine[];
}

type Fields = Readonly<Record<string, unknown>>;

interface Gathered extends GatheredSlips {
  issued: string;
  readonly files: FileRecord[];
  readonly migrated: Map<string, AfterMigration>;
  readonly tieDecisions: Map<string, readonly string[]>;
  readonly ballots: BallotRecord[];
}

function text(fields: Fields, name: string): string | undefined {
  const value = fields[name];
  return typeof value === "string" ? value : undefined;
}

function texts(fields: Fields, name: string): readonly string[] | undefined {
  const value = fields[name];
  return isTextList(value) ? value : undefined;
}

function isOutcome(outcome: unknown): outcome is FileRecord["outcome"] {
  return outcome === "taken" || outcome === "replaced" || outcome === "refused";
}

function readFile(fields: Fields): FileRecord | undefined {
  const { outcome } = fields;
  const refusals = texts(fields, "refusals");
  if (!isOutcome(outcome) || refusals === undefined) return undefined;
  const said = (name: string): string => text(fields, name) ?? "";
  return {
    unit: said("unit"),
    file: said("file"),
    at: said("at"),
    fingerprint: said("fingerprint"),
    checkCode: said("checkCode"),
    seal: said("seal"),
    outcome,
    refusals,
  };
}

/** Puts what a line says to the rest; false where it says nothing that is understood. */
type ReadLine = (fields: Fields, into: Gathered, precision: Precision) => boolean;

const READ: Readonly<Record<RecordKind, ReadLine>> = {
  ...READ_SLIPS,
  issued: (fields, into) => {
    into.issued = text(fields, "at") ?? "";
    return into.issued !== "";
  },
  file: (fields, into) => {
    const file = readFile(fields);
    if (file !== undefined) into.files.push(file);
    return file !== undefined;
  },
  migrated: (fields, into) => {
    const [unit, from] = [text(fields, "unit"), text(fields, "from")];
    const [toConfirm, toAnswer] = [texts(fields, "toConfirm"), texts(fields, "toAnswer")];
    if (unit === undefined || from === undefined || !toConfirm || !toAnswer) return false;
    into.migrated.set(unit, { from, toConfirm, toAnswer });
    return true;
  },
  decision: (fields, into) => {
    const [award, units] = [text(fields, "award"), texts(fields, "units")];
    if (award === undefined || units === undefined) return false;
    into.tieDecisions.set(award, units);
    return true;
  },
  ballot: (fields, into, precision) => {
    const json: JsonObject = { json: { ballots: [fields] }, precision, faults: [], path: "" };
    const ballots = readBallots(json);
    if (json.faults.length === 0) into.ballots.push(...ballots);
    return json.faults.length === 0;
  },
};

function readLine(line: string, into: Gathered, precision: Precision): boolean {
  const fields = parsedJson(line);
  if (!isRecord(fields)) return false;
  const kinds: readonly string[] = Object.keys(READ);
  const { record } = fields;
  if (typeof record !== "string" || !kinds.includes(record)) return false;
  return READ[record as RecordKind](fields, into, precision);
}

/** Reads the record, whatever its sheet is called; empty where it is gone. Lines that are not understood are named. */
export function readRecord({ sheets }: WorkbookGrids, precision: Precision): RecordReading {
  const content: Gathered = {
    issued: "",
    files: [],
    migrated: new Map(),
    tieDecisions: new Map(),
    ballots: [],
    verdicts: [],
    slips: [],
    replies: [],
  };
  const damaged: DamagedLine[] = [];
  const grid = sheets.find((each) => findText(each, RECORD_MARKER) !== undefined);
  const marker = grid && findText(grid, RECORD_MARKER);
  if (grid === undefined || marker === undefined) return { place: undefined, content, damaged };
  const { row: first, column } = marker;
  for (const row of grid.rows.keys()) {
    const given = cellText(cellAt(grid, row, column));
    if (row > first && given !== "" && !readLine(given, content, precision))
      damaged.push({ row, given });
  }
  return { place: { grid, row: first, column }, content, damaged };
}
