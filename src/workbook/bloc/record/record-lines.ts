import { type Bloc, type BallotRecord } from "../../../scoring/import/bloc";
import { type BlocRecord, EMPTY_RECORD } from "../../../scoring/import/bloc-record";
import { type Received } from "../../../scoring/import/received";
import { type SlipBook } from "../../../scoring/import/slips/slip-book";
import { type BlocContent } from "../bloc-content";

/** What one line of the record is about: the value of its first field. */
export type RecordKind = "issued" | "file" | "migrated" | "decision" | "ballot" | SlipKind;

/** A slip and a file of answers each take a line, and one for every line and answer on them: a cell holds 32,767 characters. */
export type SlipKind = "verdict" | "slip" | "slipLine" | "slipReply" | "slipAnswer";

function line(record: RecordKind, fields: object): string {
  return JSON.stringify({ record, ...fields });
}

function ballotFields({ yes, ...ballot }: BallotRecord): object {
  return { ...ballot, yes: Object.fromEntries(yes) };
}

function migratedLines(received: ReadonlyMap<string, Received>): readonly string[] {
  return [...received].flatMap(([unit, { migrated }]) => {
    if (migrated === undefined) return [];
    const { from, toConfirm, toAnswer } = migrated;
    return [line("migrated", { unit, from, toConfirm, toAnswer })];
  });
}

function decisionLines({ tieDecisions, ballots }: Bloc): readonly string[] {
  return [
    ...[...tieDecisions].map(([award, units]) => line("decision", { award, units })),
    ...ballots.map((ballot) => line("ballot", ballotFields(ballot))),
  ];
}

function fileLines({ issued, files }: BlocRecord): readonly string[] {
  return [
    ...(issued === "" ? [] : [line("issued", { at: issued })]),
    ...files.map((file) => line("file", file)),
  ];
}

/** The same text for the same fields, in whatever order they were put together. */
function ordered(fields: object): object {
  return Object.fromEntries(Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function slipLines({ verdicts, slips, replies }: SlipBook): readonly string[] {
  return [
    ...verdicts.map((verdict) => line("verdict", ordered(verdict))),
    ...slips.flatMap(({ lines, ...slip }) => [
      line("slip", ordered(slip)),
      ...lines.map((each) => line("slipLine", { slip: slip.seal, ...ordered(each) })),
    ]),
    ...replies.flatMap(({ answers, ...reply }) => [
      line("slipReply", ordered(reply)),
      ...answers.map((each) =>
        line("slipAnswer", { fingerprint: reply.fingerprint, ...ordered(each) }),
      ),
    ]),
  ];
}

/** What of a bloc has no cell elsewhere. */
export type RecordContent = Pick<BlocContent, "bloc" | "received" | "record">;

/** Everything of a bloc for which no other sheet has a cell: a line of JSON each, in a fixed order. */
export function recordLines({
  bloc,
  received,
  record = EMPTY_RECORD,
}: RecordContent): readonly string[] {
  return [
    ...fileLines(record),
    ...migratedLines(received),
    ...decisionLines(bloc),
    ...slipLines(record),
  ];
}
