import {
  afterEvent,
  type CheckEvent,
  type CheckState,
  fileStage,
  NOTHING_PICKED,
  readCount,
} from "../../src/taskpane/check/check-state";
import { type CheckOutcome } from "../../src/taskpane/check/reading/check-protocol";

const REFUSED: CheckOutcome = { ok: false, problems: [{ code: "fileEmpty" }] };

const PICKED: CheckEvent = { type: "picked", names: ["a.xlsx", "b.xlsx", "c.xlsx"] };
const STOP: CheckEvent = { type: "stopAsked" };
const ENDED: CheckEvent = { type: "ended" };
const read = (index: number): CheckEvent => ({ type: "read", index, outcome: REFUSED });

const after = (...events: readonly CheckEvent[]): CheckState =>
  events.reduce(afterEvent, NOTHING_PICKED);

interface Case {
  readonly title: string;
  readonly events: readonly CheckEvent[];
  readonly stage: CheckState["stage"];
  readonly files: readonly string[];
}

const CASES: readonly Case[] = [
  { title: "nothing is shown before files are picked", events: [], stage: "empty", files: [] },
  {
    title: "an empty choice changes nothing",
    events: [{ type: "picked", names: [] }],
    stage: "empty",
    files: [],
  },
  {
    title: "the first file is read while the others wait",
    events: [PICKED],
    stage: "reading",
    files: ["reading", "waiting", "waiting"],
  },
  {
    title: "the next file is read once the one before it has its outcome",
    events: [PICKED, read(0)],
    stage: "reading",
    files: ["done", "reading", "waiting"],
  },
  {
    title: "a stop lets the file at hand end and leaves the others unread",
    events: [PICKED, read(0), STOP],
    stage: "stopping",
    files: ["done", "reading", "unread"],
  },
  {
    title: "an outcome that comes after the stop still counts",
    events: [PICKED, STOP, read(0), ENDED],
    stage: "stopped",
    files: ["done", "unread", "unread"],
  },
  {
    title: "a stop at the last file stops nothing",
    events: [PICKED, read(0), read(1), STOP, read(2), ENDED],
    stage: "finished",
    files: ["done", "done", "done"],
  },
  {
    title: "no second list is begun while one is being read",
    events: [PICKED, { type: "picked", names: ["d.xlsx"] }],
    stage: "reading",
    files: ["reading", "waiting", "waiting"],
  },
  {
    title: "a new list takes the place of one that has ended",
    events: [PICKED, STOP, ENDED, { type: "picked", names: ["d.xlsx"] }],
    stage: "reading",
    files: ["reading"],
  },
  {
    title: "what comes late from a list that has ended changes nothing",
    events: [PICKED, STOP, ENDED, read(1), STOP],
    stage: "stopped",
    files: ["unread", "unread", "unread"],
  },
];

it.each(CASES)("$title", ({ events, stage, files }) => {
  const state = after(...events);
  const shown = state.files.map(({ outcome }, index) =>
    outcome === undefined ? fileStage(state, index) : "done",
  );
  expect({ stage: state.stage, files: shown }).toEqual({ stage, files });
  expect(readCount(state)).toBe(files.filter((each) => each === "done").length);
});

it("tells one list from the next, so that nothing stays open from an earlier one", () => {
  const again = after(PICKED, STOP, ENDED, PICKED);
  expect(again.round).not.toBe(after(PICKED).round);
});
