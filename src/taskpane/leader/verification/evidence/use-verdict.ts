import { useState } from "react";
import { judgeEvidence } from "../../../../actions/slip/judge-evidence";
import { verdictOn } from "../../../../scoring/import/slips/slip-book";
import { type BlocBook } from "../../../../workbook/bloc/returned/bloc-book";
import { type Item } from "../items";

export const VERDICTS = ["none", "enough", "short"] as const;

/** What is being said about the evidence of an item. */
export interface VerdictDraft {
  readonly verdict: (typeof VERDICTS)[number];
  readonly remark: string;
}

/** What is being said about evidence, until it is written. */
export interface Judging {
  readonly draft: VerdictDraft;
  readonly setDraft: (draft: VerdictDraft) => void;
  /** True when the workbook says something else. */
  readonly isChanged: boolean;
  /** The book with what is being said. */
  readonly apply: (book: BlocBook) => BlocBook;
}

/** Keeps what is being said about the evidence of one item. */
export function useVerdict({ unit, leaf }: Item, { record }: BlocBook): Judging {
  const said = verdictOn(record, unit.id, leaf.id);
  const standing: VerdictDraft = { verdict: said?.verdict ?? "none", remark: said?.remark ?? "" };
  const [typed, setTyped] = useState<VerdictDraft>();
  const draft = typed ?? standing;
  const { verdict } = draft;
  const remark = verdict === "none" ? "" : draft.remark.trim();
  const isChanged = verdict !== standing.verdict || remark !== standing.remark;
  return {
    draft,
    setDraft: setTyped,
    isChanged,
    apply: (book) => {
      if (!isChanged) return book;
      const next = verdict === "none" ? undefined : { verdict, remark };
      return judgeEvidence(book, { unit: unit.id, criterion: leaf.id }, next);
    },
  };
}
