import { isAnswered, type Slip, type SlipReply } from "../../../../src/scoring/import/slips/slip";
import {
  answerOn,
  latestSlip,
  replyTo,
  type SlipBook,
  verdictOn,
} from "../../../../src/scoring/import/slips/slip-book";

const slip = (unit: string, seal: string, ...criteria: readonly string[]): Slip => ({
  unit,
  seal,
  made: "2026-12-01T08:00:00",
  due: "2026-12-10",
  form: "form",
  lines: criteria.map((criterion) => ({
    criterion,
    code: criterion,
    title: criterion,
    max: 5,
    self: 5,
    given: 4,
    stage: "verified",
    reason: "",
    evidence: "",
    verdict: "",
    remark: "",
  })),
});

const reply = (to: string, explanation: string, ...criteria: readonly string[]): SlipReply => ({
  unit: "A",
  slip: to,
  file: "phieu.xlsx",
  fingerprint: explanation,
  at: "2026-12-05T08:00:00",
  answers: criteria.map((criterion) => ({
    criterion,
    agreement: "",
    explanation: `${explanation} ${criterion}`,
    evidence: "",
  })),
});

const BOOK: SlipBook = {
  verdicts: [
    { unit: "B", criterion: "x", verdict: "enough", remark: "" },
    { unit: "A", criterion: "y", verdict: "enough", remark: "" },
    { unit: "A", criterion: "x", verdict: "short", remark: "thiếu" },
  ],
  slips: [
    slip("A", "A1", "x", "y"),
    slip("A", "A2", "y", "z"),
    slip("A", "A3", "w"),
    slip("B", "B1", "x", "y"),
    slip("A", "A4", "z"),
    slip("B", "B2", "v"),
  ],
  replies: [
    reply("A2", "trước", "z", "y"),
    reply("A1", "một", "x"),
    reply("A2", "sau", "z", "y"),
    reply("B1", "khác", "x"),
  ],
};

it.each([
  ["A", "A4"],
  ["B", "B2"],
  ["C", undefined],
])("counts of the slips of %s the one made last", (unit, seal) => {
  expect(latestSlip(BOOK, unit)?.seal).toBe(seal);
});

it.each([
  ["A2", "sau"],
  ["A1", "một"],
  ["A4", undefined],
])("counts of the answers to %s those that came last", (seal, fingerprint) => {
  expect(replyTo(BOOK, { seal })?.fingerprint).toBe(fingerprint);
});

it("finds what was found about the evidence of this unit and criterion", () => {
  expect(verdictOn(BOOK, "A", "x")?.remark).toBe("thiếu");
  expect(verdictOn(BOOK, "B", "y")).toBeUndefined();
});

it("keeps the first of two findings about the same", () => {
  const later = { unit: "A", criterion: "x", verdict: "enough", remark: "" } as const;
  const verdicts = [...BOOK.verdicts, later];
  expect(verdictOn({ verdicts }, "A", "x")?.remark).toBe("thiếu");
});

it.each([
  ["the newest slip that asked", "A", "y", "A2", "sau y"],
  ["an older one where the newer ones did not ask", "A", "x", "A1", "một x"],
  ["a slip that nobody has answered", "A", "w", "A3", undefined],
])("gives a unit's answer on a criterion with %s", (...[, unit, criterion, seal, explanation]) => {
  const found = answerOn(BOOK, unit, criterion);
  expect([found?.slip.seal, found?.answer?.explanation]).toEqual([seal, explanation]);
});

it("gives no answer of a unit that was never asked", () => {
  expect(answerOn(BOOK, "C", "x")).toBeUndefined();
  expect(answerOn(BOOK, "A", "v")).toBeUndefined();
});

it.each([
  [{}, false],
  [{ agreement: "agrees" as const }, true],
  [{ explanation: "vì" }, true],
  [{ evidence: "MC01" }, true],
])("knows whether anything was said: %j", (said, isSaid) => {
  const nothing = { criterion: "x", agreement: "", explanation: "", evidence: "" } as const;
  expect(isAnswered({ ...nothing, ...said })).toBe(isSaid);
});
