import { type ReactElement } from "react";
import { shownDay } from "../../../../i18n/pane/shown-day";
import { type ItemWords } from "../../../../i18n/pane/verification/verification-words";
import { type EvidenceEntry } from "../../../../scoring/import/received";
import { NoteList } from "../../../frame/note-list";
import { type CitedEvidence } from "./cited-evidence";

export interface EvidenceLinesProps {
  readonly evidence: readonly CitedEvidence[];
  readonly words: ItemWords;
}

/** A document as it is cited: kind, symbol, day, issuer, subject, where in it, and how far it is. */
function entryLine({ code, ...entry }: EvidenceEntry): string {
  const day = /^\d{4}-\d\d-\d\d$/u.test(entry.date) ? shownDay(entry.date) : entry.date;
  const { type, symbol, issuer, subject, passage, file, status } = entry;
  const pieces = [type, symbol, day, issuer, subject, passage, file, status];
  return `${code}: ${pieces.filter((piece) => piece !== "").join(" · ")}`;
}

/** The evidence that a unit cites for an item. */
export function EvidenceLines({ evidence, words }: EvidenceLinesProps): ReactElement {
  const lines = evidence.map(({ code, entry }) =>
    entry === undefined ? words.notRegistered(code) : entryLine(entry),
  );
  return <NoteList heading={words.evidence} lines={lines} none={words.noEvidence} />;
}
