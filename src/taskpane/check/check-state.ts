import { type CheckOutcome } from "./reading/check-protocol";

/** A file that was picked; without an outcome it has not been read. */
export interface PickedFile {
  readonly name: string;
  readonly outcome?: CheckOutcome;
}

/** `stopping`: a stop was asked for and the file at hand is still being read. */
export type CheckStage = "empty" | "reading" | "stopping" | "stopped" | "finished";

/** What the screen that checks forms shows. */
export interface CheckState {
  readonly stage: CheckStage;
  /** In the order in which they were picked; one list at a time. */
  readonly files: readonly PickedFile[];
  /** Counts the lists, so that what was opened in one is not open in the next. */
  readonly round: number;
}

export type CheckEvent =
  | { readonly type: "picked"; readonly names: readonly string[] }
  /** The file at `index`, from 0, was read. */
  | { readonly type: "read"; readonly index: number; readonly outcome: CheckOutcome }
  | { readonly type: "stopAsked" }
  /** No more files will be read. */
  | { readonly type: "ended" };

export const NOTHING_PICKED: CheckState = { stage: "empty", files: [], round: 0 };

/** How many files have been read; the next one stands at this index. */
export function readCount({ files }: CheckState): number {
  return files.filter(({ outcome }) => outcome !== undefined).length;
}

/** True while files are being read: a new list waits until this one has ended. */
export function isReading({ stage }: CheckState): boolean {
  return stage === "reading" || stage === "stopping";
}

/** How far a file without an outcome is. */
export type FileStage = "waiting" | "reading" | "unread";

/** How far the file at an index is, as long as it has no outcome. Files are read in their order. */
export function fileStage(state: CheckState, index: number): FileStage {
  if (isReading(state) && index === readCount(state)) return "reading";
  return state.stage === "reading" ? "waiting" : "unread";
}

/** The state after an event. What does not fit the stage changes nothing. */
export function afterEvent(state: CheckState, event: CheckEvent): CheckState {
  if (event.type === "picked") {
    if (isReading(state) || event.names.length === 0) return state;
    const files = event.names.map((name) => ({ name }));
    return { stage: "reading", files, round: state.round + 1 };
  }
  if (!isReading(state)) return state;
  switch (event.type) {
    case "read": {
      const { index, outcome } = event;
      const files = state.files.map((file, at) => (at === index ? { ...file, outcome } : file));
      return { ...state, files };
    }
    case "stopAsked":
      return { ...state, stage: "stopping" };
    case "ended":
      return {
        ...state,
        stage: readCount(state) === state.files.length ? "finished" : "stopped",
      };
  }
}
