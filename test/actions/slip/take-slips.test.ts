import { judgeEvidence } from "../../../src/actions/slip/judge-evidence";
import { makeSlips } from "../../../src/actions/slip/make-slips";
import { type PickedSlip, takeSlips } from "../../../src/actions/slip/take-slips";
import { sha256Hex } from "../../../src/hosts/digest/sha-256";
import { answerOn, replyTo } from "../../../src/scoring/import/slips/slip-book";
import { type WorkbookGrids } from "../../../src/workbook/plan/grid";
import { editSheet, put } from "../../fixtures/edited-grids";
import {
  askAll,
  DUE,
  LATER,
  readBack,
  REPLIED_AT,
  slipGrids,
  verifiedBook,
} from "../../fixtures/slips/asked-bloc";

const { made, book } = askAll(verifiedBook());
const [first] = made;
if (first === undefined) throw new Error("a unit to ask");

type Cells = Readonly<Record<string, string | number | undefined>>;

function answered(cells: Cells, computed: readonly string[] = []): WorkbookGrids {
  return editSheet(slipGrids(book, first ?? made[0]!), "Phiếu giải trình", (grid) =>
    Object.entries(cells).reduce(
      (all, [cell, value]) => put(cell, value, computed.includes(cell))(all),
      grid,
    ),
  );
}

function picked(file: string, cells: Cells, computed: readonly string[] = []): PickedSlip {
  return { file, fingerprint: `print of ${file}`, slip: readBack(answered(cells, computed)) };
}

const ANSWERS = {
  K10: "Không đồng ý",
  L10: "=1+1 là chữ\ndòng hai",
  M10: "MC01; MC03",
  K11: "đồng ý",
};
const FIRST = picked("a.xlsx", ANSWERS);
const NOTHING: ReadonlySet<string> = new Set();

const take = (slips: readonly PickedSlip[], from = book, replacing = NOTHING) =>
  takeSlips(from, { slips, replacing, at: REPLIED_AT });

it("makes the slip that was made before where a unit is asked the same again", () => {
  const again = askAll(book, LATER);
  expect(again.made.map(({ slip }) => slip.seal)).toEqual(made.map(({ slip }) => slip.seal));
  expect(again.made.some(({ isNew }) => isNew)).toBe(false);
  expect(again.book).toBe(book);
});

it("makes a new slip where a unit is asked something else, and leaves the others", () => {
  const { criterion = "" } = first.slip.lines[0] ?? {};
  const judged = judgeEvidence(
    book,
    { unit: first.unit.id, criterion },
    { verdict: "short", remark: "Thiếu trang" },
  );
  const again = askAll(judged, LATER);
  expect(again.made.filter(({ isNew }) => isNew).map(({ unit }) => unit.id)).toEqual([
    first.unit.id,
  ]);
  const later = makeSlips(
    book,
    { units: [first.unit.id], due: "2026-12-24", at: LATER },
    sha256Hex,
  );
  expect(later.ok && later.value.made.map(({ isNew, slip }) => [isNew, slip.due])).toEqual([
    [true, "2026-12-24"],
  ]);
  expect(DUE).not.toBe("2026-12-24");
});

it("takes answers word for word and finds them at the unit's criterion", () => {
  const { files, book: after } = take([FIRST]);
  expect(files.map(({ outcome }) => outcome)).toEqual(["taken"]);
  const [line, next] = first.slip.lines;
  expect(answerOn(after.record, first.unit.id, line?.criterion ?? "")?.answer).toEqual({
    criterion: line?.criterion,
    agreement: "disagrees",
    explanation: "=1+1 là chữ\ndòng hai",
    evidence: "MC01; MC03",
  });
  expect(answerOn(after.record, first.unit.id, next?.criterion ?? "")?.answer?.agreement).toBe(
    "agrees",
  );
});

it("changes nothing when the same file, or one that says the same, is taken in again", () => {
  const { book: after } = take([FIRST]);
  const again = take([FIRST, picked("copy.xlsx", ANSWERS)], after);
  expect(again.files.map(({ outcome }) => outcome)).toEqual(["known", "known"]);
  expect(again.book).toBe(after);
});

it("keeps the answers that came first until another file is chosen, and never drops them", () => {
  const { book: after } = take([FIRST]);
  const other = picked("b.xlsx", { ...ANSWERS, L10: "Khác" });
  const left = take([other], after);
  expect(
    left.files.map(({ outcome, changes }) => [outcome, changes.map(({ code }) => code)]),
  ).toEqual([["differs", [first.slip.lines[0]?.code]]]);
  expect(left.book).toBe(after);
  const replaced = take([other], after, new Set([other.fingerprint]));
  expect(replaced.files.map(({ outcome }) => outcome)).toEqual(["taken"]);
  expect(replyTo(replaced.book.record, first.slip)?.file).toBe("b.xlsx");
  expect(replaced.book.record.replies.map(({ file }) => file)).toEqual(["a.xlsx", "b.xlsx"]);
});

it.each([
  ["points that were typed over", picked("c.xlsx", { ...ANSWERS, F10: 99 })],
  ["a word that is neither", picked("c.xlsx", { ...ANSWERS, K11: "có lẽ" })],
  ["a formula as an answer", picked("c.xlsx", ANSWERS, ["L10"])],
  ["an answer that is too long", picked("c.xlsx", { ...ANSWERS, L10: "x".repeat(4001) })],
] as const)("takes a file whole or not at all: nothing of one with %s", (_, bad) => {
  const { files, book: after } = take([bad]);
  expect(files.map(({ outcome }) => outcome)).toEqual(["refused"]);
  expect(after).toBe(book);
});

it("reads what was typed as a number, a day or other capitals as people see it", () => {
  const { book: after } = take([picked("d.xlsx", { K10: " ĐỒNG Ý ", L10: 12, M10: 3.5 })]);
  const reply = replyTo(after.record, first.slip);
  expect(reply?.answers[0]).toMatchObject({
    agreement: "agrees",
    explanation: "12",
    evidence: "3.5",
  });
});
