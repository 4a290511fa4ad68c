import { useMemo, useState } from "react";
import { type Result } from "../../../../basics/result";
import { type PasteScope } from "../../../../i18n/pane/paste/paste-words";
import { type Stage } from "../../../../scoring/self-assessment/entry";
import { type Leaf } from "../../../../scoring/template/criterion";
import { type EntryChange } from "../../../../scoring/verification/with-entry";
import { type PasteRefusal } from "../../../../workbook/bloc/paste/paste-note";
import {
  readScoreGrid,
  type ScoreGridReading,
} from "../../../../workbook/bloc/paste/read-score-grid";
import { type BlocBook } from "../../../../workbook/bloc/returned/bloc-book";
import { KNOWN_SHEETS } from "../../../session/known-sheets";
import { type PastePlan, pastePlan, scopeLeaves } from "./paste-plan";

/** A table that was pasted and what it comes to. */
export interface Paste {
  readonly scope: PasteScope;
  readonly setScope: (scope: PasteScope) => void;
  readonly pasted: string;
  readonly setPasted: (text: string) => void;
  readonly reason: string;
  readonly setReason: (reason: string) => void;
  /** The criteria of the scope. */
  readonly leaves: readonly Leaf[];
  /** Undefined while nothing was pasted. */
  readonly reading: Result<ScoreGridReading, PasteRefusal> | undefined;
  readonly plan: PastePlan | undefined;
  readonly changes: readonly EntryChange[];
}

const NOTHING: readonly EntryChange[] = [];

/** Keeps a pasted table and reads it anew whenever the workbook, the scope or the stage changes. */
export function usePaste(book: BlocBook, stage: Stage): Paste {
  const [scope, setScope] = useState<PasteScope>("others");
  const [pasted, setPasted] = useState("");
  const [reason, setReason] = useState("");
  const leaves = useMemo(() => scopeLeaves(book, scope), [book, scope]);
  const reading = useMemo(() => {
    const { template, bloc } = book;
    const target = { template, units: bloc.units, known: KNOWN_SHEETS, reason: reason.trim() };
    return pasted.trim() === "" ? undefined : readScoreGrid(pasted, target);
  }, [book, pasted, reason]);
  const plan = useMemo(
    () => (reading?.ok === true ? pastePlan(book, reading.value, scope, stage) : undefined),
    [book, reading, scope, stage],
  );
  const typed = { scope, setScope, pasted, setPasted, reason, setReason };
  return { ...typed, leaves, reading, plan, changes: plan?.changes ?? NOTHING };
}
