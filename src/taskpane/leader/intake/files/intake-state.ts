import { type PreviewRow } from "../preview/intake-preview";
import { type PickedFile } from "./picked-file";

/** How far taking in is. `stopping`: the file at hand is still being read. */
export type IntakeStage = "members" | "reading" | "stopping" | "preview" | "written";

/** Files on their way into the workbook; nothing of it is in the workbook before it is written. */
export interface IntakeState {
  readonly stage: IntakeStage;
  /** The names of all files that were picked, in their order. */
  readonly names: readonly string[];
  /** Those that have been read. */
  readonly files: readonly PickedFile[];
  /** Unit id → the fingerprint of the file that counts, where the leader chose. */
  readonly chosen: ReadonlyMap<string, string>;
  /** The day of receipt as it is being typed. */
  readonly day: string;
  /** What was written, as it was shown before. */
  readonly written: readonly PreviewRow[];
}

export type IntakeEvent =
  | { readonly type: "picked"; readonly names: readonly string[]; readonly day: string }
  | { readonly type: "read"; readonly file: PickedFile }
  | { readonly type: "stopAsked" }
  /** No more files will be read. */
  | { readonly type: "ended" }
  | { readonly type: "chosen"; readonly unit: string; readonly fingerprint: string }
  | { readonly type: "dayTyped"; readonly day: string }
  | { readonly type: "written"; readonly rows: readonly PreviewRow[] }
  | { readonly type: "closed" };

/** Nothing is on its way. */
export const NO_FILES: IntakeState = {
  stage: "members",
  names: [],
  files: [],
  chosen: new Map(),
  day: "",
  written: [],
};

function isReading({ stage }: IntakeState): boolean {
  return stage === "reading" || stage === "stopping";
}

type ReadingEvent = Extract<IntakeEvent, { readonly type: "read" | "stopAsked" | "ended" }>;

function afterReading(state: IntakeState, event: ReadingEvent): IntakeState {
  if (!isReading(state)) return state;
  if (event.type === "read") return { ...state, files: [...state.files, event.file] };
  if (event.type === "stopAsked") return { ...state, stage: "stopping" };
  return state.files.length === 0 ? NO_FILES : { ...state, stage: "preview" };
}

function afterPicking(
  state: IntakeState,
  { names, day }: Extract<IntakeEvent, { readonly type: "picked" }>,
): IntakeState {
  if (isReading(state) || names.length === 0) return state;
  return { ...NO_FILES, stage: "reading", names, day };
}

/** The state after an event. What does not fit the stage changes nothing. */
export function afterIntake(state: IntakeState, event: IntakeEvent): IntakeState {
  switch (event.type) {
    case "picked":
      return afterPicking(state, event);
    case "read":
    case "stopAsked":
    case "ended":
      return afterReading(state, event);
    case "chosen":
      return { ...state, chosen: new Map([...state.chosen, [event.unit, event.fingerprint]]) };
    case "dayTyped":
      return { ...state, day: event.day };
    case "written":
      return { ...NO_FILES, stage: "written", day: state.day, written: event.rows };
    case "closed":
      return NO_FILES;
  }
}
