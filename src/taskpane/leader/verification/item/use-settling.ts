import { useState } from "react";
import { failure, type Result } from "../../../../basics/result";
import { type Entry, type Stage } from "../../../../scoring/self-assessment/entry";
import { acceptedEntry } from "../../../../scoring/verification/earlier-entry";
import { entryScore, type LeafScore } from "../../../../scoring/verification/leaf-score";
import { type EntryChangeError, withEntry } from "../../../../scoring/verification/with-entry";
import { type Bloc } from "../../../../scoring/import/bloc";
import { type BlocBook } from "../../../../workbook/bloc/returned/bloc-book";
import { type Item } from "../items";
import { draftedEntry, type DraftProblem, type EntryDraft, firstDraft } from "./entry-draft";
import { figuresOf, type Weighed, weighed } from "./weighed";

/** What is being typed about an item, and what it comes to. */
export interface Settling {
  readonly draft: EntryDraft;
  readonly setDraft: (draft: EntryDraft) => void;
  /** What accepting gives; undefined where nothing was said before the stage. */
  readonly acceptable: LeafScore | undefined;
  readonly entry: Result<Entry, DraftProblem>;
  /** The bloc with the entry, or why it may not stand there. */
  readonly after: Result<Bloc, DraftProblem | EntryChangeError>;
  readonly weighed: Weighed;
}

/** Keeps what is typed about one item; a screen begins a new one for each item and stage. */
export function useSettling(item: Item, stage: Stage, book: BlocBook): Settling {
  const { unit, leaf, entries } = item;
  const { precision } = book.template;
  const accepted = acceptedEntry(entries, stage, leaf, precision);
  const [draft, setDraft] = useState(() => firstDraft(entries[stage], accepted));
  const entry = draftedEntry(draft, leaf, accepted);
  const place = { unit: unit.id, criterion: leaf.code, stage };
  const put = (value: Entry): Result<Bloc, EntryChangeError> =>
    withEntry(book.bloc, place, value, book.template);
  const after = entry.ok ? put(entry.value) : failure(entry.problems);
  // Points are shown before there is a reason for them.
  const reasoned = entry.ok ? put({ ...entry.value, reason: entry.value.reason || "…" }) : after;
  const key = { unit: unit.id, code: leaf.code };
  const nothing = { precision, score: undefined, before: undefined, after: undefined };
  return {
    draft,
    setDraft,
    acceptable: accepted && entryScore(accepted, leaf, figuresOf(book, leaf.code), precision),
    entry,
    after,
    weighed: reasoned.ok ? weighed(book, reasoned.value, key) : nothing,
  };
}
