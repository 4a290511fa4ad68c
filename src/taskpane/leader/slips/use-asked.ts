import { useMemo, useState } from "react";
import { unitsToAsk, type UnitLines } from "../../../actions/slip/make-slips";
import { typedDay } from "../../../scoring/distribution/typed-day";
import { type BlocBook } from "../../../workbook/bloc/returned/bloc-book";
import { scoredBook } from "../ranking/scored-book";
import { proposedDue } from "./proposed-due";

/** Whom slips would ask now, and by when they are to be answered. */
export interface Asked {
  readonly units: readonly UnitLines[];
  /** False where the bloc cannot be scored. */
  readonly isScored: boolean;
  /** The day as it is being typed. */
  readonly typed: string;
  readonly setTyped: (typed: string) => void;
  /** `yyyy-mm-dd`; "" for none, undefined for what is no day. */
  readonly due: string | undefined;
}

const NOBODY: readonly UnitLines[] = [];

/** Keeps the day for replies and finds the units with changed lines. */
export function useAsked(book: BlocBook, now: string): Asked {
  const [own, setTyped] = useState<string>();
  const { isScored, units } = useMemo(() => {
    const scored = scoredBook(book);
    if (!scored.ok) return { isScored: false, units: NOBODY };
    return { isScored: true, units: unitsToAsk({ ...book, result: scored.value }) };
  }, [book]);
  const typed = own ?? proposedDue(book.record, now);
  const due = typed.trim() === "" ? "" : typedDay(typed, book.bloc.year);
  return { units, isScored, typed, setTyped, due };
}
