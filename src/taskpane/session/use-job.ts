import { useRef, useState } from "react";
import { type Told } from "./told";

/** What a job came to: what was done, and how to take it back where that is possible; or why it was not done. */
export type Outcome =
  | {
      readonly kind: "done";
      readonly told: Told;
      /** Takes back what was done. */
      readonly undo?: () => Promise<Outcome>;
    }
  /** Nothing was changed. */
  | { readonly kind: "failed"; readonly told: readonly Told[] };

/** How far a running job is: steps done of all steps; undefined while it cannot be counted. */
export interface Running {
  readonly done: number;
  readonly all: number;
}

/** One thing at a time that a screen does with the workbook. */
export interface Job {
  readonly running: Running | undefined;
  /** Of the last job that ended; it stands until the next one begins or it is dismissed. */
  readonly outcome: Outcome | undefined;
  /** Begins a job; does nothing while another one runs. */
  readonly run: (
    work: (progress: (done: number, all: number) => void) => Promise<Outcome>,
  ) => Promise<Outcome | undefined>;
  readonly dismiss: () => void;
}

/** Keeps a screen's job: a second press of a button while the first still works begins nothing. */
export function useJob(): Job {
  const [running, setRunning] = useState<Running>();
  const [outcome, setOutcome] = useState<Outcome>();
  const busy = useRef(false);
  return {
    running,
    outcome,
    run: async (work) => {
      if (busy.current) return undefined;
      busy.current = true;
      setOutcome(undefined);
      setRunning({ done: 0, all: 0 });
      try {
        const ended = await work((done, all) => {
          setRunning({ done, all });
        });
        setOutcome(ended);
        return ended;
      } finally {
        busy.current = false;
        setRunning(undefined);
      }
    },
    dismiss: () => {
      setOutcome(undefined);
    },
  };
}
