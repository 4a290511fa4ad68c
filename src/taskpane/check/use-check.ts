import { useReducer, useRef } from "react";
import { afterEvent, type CheckState, isReading, NOTHING_PICKED } from "./check-state";
import { type FormReader } from "./reading/check-protocol";
import { readFiles } from "./reading/read-files";

/** The state of the check and what a person can do to it. */
export interface Check {
  readonly state: CheckState;
  /** Begins with a new list; nothing while another is being read. */
  readonly pick: (files: readonly File[]) => void;
  /** Stops after the file at hand. */
  readonly stop: () => void;
}

/** Checks files, one list at a time, with a reader that is started for each list and closed after it. */
export function useCheck(startReader: () => FormReader): Check {
  const [state, say] = useReducer(afterEvent, NOTHING_PICKED);
  const stopAsked = useRef(false);
  const pick = (files: readonly File[]): void => {
    if (files.length === 0 || isReading(state)) return;
    stopAsked.current = false;
    say({ type: "picked", names: files.map(({ name }) => name.normalize("NFC")) });
    const reader = startReader();
    void readFiles(
      files,
      reader.read,
      (index, outcome) => {
        say({ type: "read", index, outcome });
      },
      () => stopAsked.current,
    ).then(() => {
      reader.close();
      say({ type: "ended" });
    });
  };
  const stop = (): void => {
    stopAsked.current = true;
    say({ type: "stopAsked" });
  };
  return { state, pick, stop };
}
