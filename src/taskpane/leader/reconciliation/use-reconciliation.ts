import { useCallback, useEffect, useState } from "react";
import { reconcileBook, type ReconcileProblem } from "../../../actions/reconcile-book";
import { type Result } from "../../../basics/result";
import { type BlocBook } from "../../../workbook/bloc/returned/bloc-book";
import { type Reconciliation } from "../../../workbook/bloc/reconciliation/difference";
import { KNOWN_SHEETS } from "../../session/known-sheets";
import { type PaneHosts } from "../../session/pane-hosts";

type Compared = Result<Reconciliation, ReconcileProblem>;

/** How far comparing is: undefined while it runs. */
export interface Reconciling {
  readonly compared: Compared | undefined;
  /** Compares again, with what stands in the cells now. */
  readonly again: () => void;
}

const COMPARED = new WeakMap<BlocBook, Promise<Compared>>();

function comparedOnce(book: BlocBook, workbook: PaneHosts["workbook"]): Promise<Compared> {
  const known = COMPARED.get(book);
  if (known !== undefined) return known;
  const compared = reconcileBook(workbook, KNOWN_SHEETS);
  COMPARED.set(book, compared);
  return compared;
}

/** A finished comparison, with what it was asked for. */
interface Answer {
  readonly book: BlocBook;
  readonly turn: number;
  readonly compared: Compared;
}

/** Compares the open workbook with the engine whenever it was read anew, once for all screens that ask. */
export function useReconciliation({ workbook }: PaneHosts, book: BlocBook): Reconciling {
  const [answer, setAnswer] = useState<Answer>();
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let current = true;
    void comparedOnce(book, workbook).then((compared) => {
      if (current) setAnswer({ book, turn, compared });
    });
    return () => {
      current = false;
    };
  }, [book, workbook, turn]);
  const again = useCallback(() => {
    COMPARED.delete(book);
    setTurn((before) => before + 1);
  }, [book]);
  const isAnswered = answer?.book === book && answer.turn === turn;
  return { compared: isAnswered ? answer.compared : undefined, again };
}
