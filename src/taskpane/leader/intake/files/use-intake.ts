import { useEffect, useReducer, useRef } from "react";
import { readFiles } from "../../../check/reading/read-files";
import { KNOWN_SHEETS } from "../../../session/known-sheets";
import { type PaneHosts } from "../../../session/pane-hosts";
import { afterIntake, type IntakeEvent, type IntakeState, NO_FILES } from "./intake-state";
import { pickedFile } from "./picked-file";

/** Files on their way into the workbook, and what a person can do with them. */
export interface IntakeFiles {
  readonly state: IntakeState;
  readonly say: (event: IntakeEvent) => void;
  /** Begins to read files; `day` is the day of receipt that is proposed. */
  readonly pick: (files: readonly File[], day: string) => void;
  /** Stops after the file at hand. */
  readonly stop: () => void;
}

/** Reads picked files one after the other, apart from the page; a screen that closes meanwhile leaves nothing behind. */
export function useIntake({
  startReader,
  now,
}: Pick<PaneHosts, "startReader" | "now">): IntakeFiles {
  const [state, say] = useReducer(afterIntake, NO_FILES);
  const stopAsked = useRef(false);
  useEffect(
    () => () => {
      stopAsked.current = true;
    },
    [],
  );
  return {
    state,
    say,
    pick: (files, day) => {
      if (files.length === 0 || state.stage === "reading" || state.stage === "stopping") return;
      stopAsked.current = false;
      const names = files.map(({ name }) => name.normalize("NFC"));
      say({ type: "picked", names, day });
      const reader = startReader();
      void readFiles(
        files,
        reader.open,
        (index, opened) => {
          const name = names[index] ?? "";
          const file = pickedFile(name, opened, KNOWN_SHEETS, now().slice(0, 10));
          say({ type: "read", file });
        },
        () => stopAsked.current,
      ).then(() => {
        reader.close();
        say({ type: "ended" });
      });
    },
    stop: () => {
      stopAsked.current = true;
      say({ type: "stopAsked" });
    },
  };
}
