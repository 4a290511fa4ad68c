import { type UnitLines } from "../../../../src/actions/slip/make-slips";
import { SLIP_SPEECH } from "../../../../src/i18n/slips/slip-speech";
import { type BlocRecord, EMPTY_RECORD } from "../../../../src/scoring/import/bloc-record";
import { proposedDue } from "../../../../src/taskpane/leader/slips/proposed-due";
import { slipRows, unitsToMake } from "../../../../src/taskpane/leader/slips/slip-rows";
import { askAll, DUE, MADE_AT, REPLIED_AT, verifiedBook } from "../../../fixtures/slips/asked-bloc";

const { made, book } = askAll(verifiedBook());
const asked: readonly UnitLines[] = made.map(({ unit, slip }) => ({ unit, lines: slip.lines }));
const [first, second] = made;
if (first === undefined || second === undefined) throw new Error("two units to ask");
const ONE: BlocRecord = { ...EMPTY_RECORD, slips: [first.slip] };

function rowsOf(record: BlocRecord, now: string, of = asked): ReturnType<typeof slipRows> {
  return slipRows({ bloc: book.bloc, record }, of, SLIP_SPEECH.vi.slips, now);
}

const reply = {
  ...{ unit: first.unit.id, slip: first.slip.seal, file: "a.xlsx", fingerprint: "f" },
  at: REPLIED_AT,
  answers: first.slip.lines.map(({ criterion }, index) => ({
    ...{ criterion, explanation: "", evidence: "" },
    agreement: index === 0 ? ("disagrees" as const) : ("agrees" as const),
  })),
};

it.each([
  ["no slip was made", EMPTY_RECORD, MADE_AT, ["none", "chưa lập phiếu"]],
  ["it waits for the reply", ONE, MADE_AT, ["waiting", "hạn 22/12/2026 · chưa trả lời"]],
  ["the day is over", ONE, "2026-12-24T08:00:00", ["late", "quá 2 ngày"]],
  ["it has replied", { ...ONE, replies: [reply] }, REPLIED_AT, ["answered", "1 không đồng ý"]],
] as const)("tells of a unit's slip: %s", (_, record, now, [stage, note]) => {
  const [row] = rowsOf(record, now);
  expect(row).toMatchObject({ unit: first.unit.id, stage });
  expect(row?.note).toContain(note);
});

it("says when a slip would ask something else now, and still lists a unit that has nothing to explain any more", () => {
  const fewer = asked.map((each) => ({ ...each, lines: each.lines.slice(1) }));
  expect(rowsOf(ONE, MADE_AT, fewer)[0]?.stage).toBe("changed");
  expect(rowsOf(ONE, MADE_AT, []).map(({ unit }) => unit)).toEqual([first.unit.id]);
});

it("asks all units again that have not replied, and none that has", () => {
  const rows = rowsOf({ ...ONE, replies: [reply] }, REPLIED_AT);
  const toMake = unitsToMake(rows, asked);
  expect(toMake).not.toContain(first.unit.id);
  expect(toMake).toContain(second.unit.id);
  expect(toMake.length).toBe(asked.length - 1);
});

it("proposes the day of the last slips as long as it is not over, else some days from now", () => {
  expect(proposedDue(ONE, MADE_AT)).toBe("22/12/2026");
  expect(proposedDue(ONE, "2026-12-30T08:00:00")).toBe("04/01/2027");
  expect(proposedDue(EMPTY_RECORD, MADE_AT)).toBe("17/12/2026");
  expect(DUE).toBe("2026-12-22");
});
