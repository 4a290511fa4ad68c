import { textOf } from "../../src/i18n/messages/texts";
import { enPaneWords } from "../../src/i18n/pane/en";
import { type PaneWords } from "../../src/i18n/pane/pane-words";
import { viPaneWords } from "../../src/i18n/pane/vi";

const PLAN = { units: 12, answers: 384, differing: 3, aside: 2 };
const COUNTS = { scores: 36, units: 12, criteria: 4, replacing: 5, same: 7 };

/** Texts of taking in, scoring and ranking that carry data, with the data that each must show. */
const TELLING: readonly (readonly [
  title: string,
  data: readonly string[],
  say: (words: PaneWords) => string,
])[] = [
  ["how many have sent a form", ["9", "12"], ({ intake }) => intake.status(9, 12)],
  ["how many were late", ["4"], ({ intake }) => intake.late(4)],
  ["when a member sent it", ["05/12"], ({ intake }) => intake.members.received("05/12")],
  ["how late a member is", ["3"], ({ intake }) => intake.members.late(3)],
  ["which file a member sent", ["a.xlsx"], ({ intake }) => intake.members.file("a.xlsx")],
  ["how many files are previewed", ["11"], ({ intake }) => intake.previewing(11)],
  ["what will be taken in", ["12", "384", "3", "2"], ({ intake }) => intake.willWrite(PLAN)],
  ["what was taken in", ["12", "384", "3", "2"], ({ intake }) => intake.written(PLAN)],
  ["what a press takes in", ["12"], ({ intake }) => intake.confirm(PLAN)],
  ["what a press records", ["2"], ({ intake }) => intake.confirm({ ...PLAN, units: 0 })],
  ["what a form claims", ["58,25"], ({ intake }) => intake.claimed("58,25")],
  ["how late a form is", ["3"], ({ intake }) => intake.lateBy(3)],
  ["which day stays", ["05/12"], ({ intake }) => intake.keptDay("05/12")],
  ["how much a form changes", ["6"], ({ intake }) => intake.changes(6)],
  [
    "that a file is known",
    ["05/12", "a.xlsx"],
    ({ intake }) => intake.knownSince("05/12", "a.xlsx"),
  ],
  ["which file counts", ["a.xlsx"], ({ intake }) => intake.countsNow("a.xlsx")],
  ["which file may count", ["b.xlsx"], ({ intake }) => intake.countsThis("b.xlsx")],
  ["how much two files differ", ["6"], ({ intake }) => intake.differs(6)],
  ["an older version", ["1.0", "1.1"], ({ intake }) => intake.migration("1.0", "1.1")],
  ["where reading stopped", ["4", "12"], ({ intake }) => intake.stoppedEarly(4, 12)],
  ["how much is open", ["23", "5"], ({ verification }) => verification.status(23, 5)],
  ["how much of a unit is open", ["7"], ({ verification }) => verification.open(7)],
  ["the most that there is", ["6"], ({ verification }) => verification.item.max("6")],
  ["points", ["4,5"], ({ verification }) => verification.item.points("4,5")],
  ["unregistered evidence", ["MC9"], ({ verification }) => verification.item.notRegistered("MC9")],
  ["an explanation", ["vì sao"], ({ verification }) => verification.item.explanation("vì sao")],
  ["what accepting gives", ["4"], ({ verification }) => verification.item.accept("4")],
  ["what Enter accepts", ["4"], ({ verification }) => verification.item.acceptNext("4")],
  ["which points may be typed", ["6"], ({ verification }) => verification.item.typedLabel("6")],
  ["what an entry gives", ["4"], ({ verification }) => verification.item.gives("4")],
  ["how a total moves", ["58", "57"], ({ verification }) => verification.item.moves("58", "57")],
  ["how a rank moves", ["1", "9"], ({ verification }) => verification.item.ranks(1, 9)],
  ["whose stage is emptied", ["Hội"], ({ verification }) => verification.item.takeBack("Hội")],
  [
    "what was entered",
    ["Y tế", "I.4", "4"],
    ({ verification }) => verification.item.written("Y tế", "I.4", "4"),
  ],
  [
    "what was removed",
    ["Y tế", "I.4"],
    ({ verification }) => verification.item.takenBack("Y tế", "I.4"),
  ],
  [
    "what is not entered",
    ["Kết"],
    ({ verification }) => verification.item.problems.inputMissing("Kết"),
  ],
  ["how much can be accepted", ["12"], ({ verification }) => verification.acceptAll.open(12)],
  [
    "what accepting all writes",
    ["12", "Y tế"],
    ({ verification }) => verification.acceptAll.preview(12, "Y tế"),
  ],
  [
    "what accepting all changes",
    ["58", "57"],
    ({ verification }) => verification.acceptAll.total("58", "57"),
  ],
  [
    "what accepting all leaves",
    ["I.4", "II.1"],
    ({ verification }) => verification.acceptAll.left(["I.4", "II.1"]),
  ],
  ["what a press accepts", ["12"], ({ verification }) => verification.acceptAll.confirm(12)],
  [
    "what was accepted",
    ["12", "Y tế"],
    ({ verification }) => verification.acceptAll.written(12, "Y tế"),
  ],
  ["the size of the grid", ["16", "9"], ({ paste }) => paste.status(16, 9)],
  ["what a table writes", ["36", "12", "4", "5", "7"], ({ paste }) => paste.willWrite(COUNTS)],
  ["what is left out", ["I.1"], ({ paste }) => paste.outside(["I.1"])],
  ["how much is blank", ["8"], ({ paste }) => paste.blank(8)],
  ["how much was likened", ["8"], ({ paste }) => paste.matches(8)],
  ["how much was refused", ["8"], ({ paste }) => paste.problems(8)],
  ["how much more there is", ["8"], ({ paste }) => paste.more(8)],
  ["what a press writes", ["36"], ({ paste }) => paste.confirm(36)],
  ["what a table wrote", ["36"], ({ paste }) => paste.written(36)],
  ["how many are ranked", ["12", "3"], ({ ranking }) => ranking.status(12, 3)],
  ["a rank", ["4"], ({ ranking }) => ranking.rank(4)],
  ["how far ahead a unit is", ["1,04"], ({ ranking }) => ranking.ahead("1,04")],
  ["how much a unit lacks", ["3"], ({ ranking }) => ranking.missing(3)],
  ["who is below", ["Y tế", "X"], ({ ranking }) => ranking.tie("Y tế", true, "X")],
  ["who is above", ["Y tế", "X"], ({ ranking }) => ranking.tie("Y tế", false, "X")],
  ["who shares a rank", ["Y tế"], ({ ranking }) => ranking.shared(["Y tế"])],
  ["a group that parts", ["III"], ({ ranking }) => ranking.tieBreak({ by: "group", code: "III" })],
  [
    "a criterion that parts",
    ["I.4"],
    ({ ranking }) => ranking.tieBreak({ by: "leaf", code: "I.4" }),
  ],
  ["an award", ["Cờ"], ({ ranking }) => ranking.award("Cờ")],
  ["what is to be decided", ["Cờ"], ({ ranking }) => ranking.decide.title("Cờ")],
  ["between how many", ["3", "2"], ({ ranking }) => ranking.decide.about(3, 2)],
  ["what a press decides", ["2"], ({ ranking }) => ranking.decide.write(2)],
  ["what is decided", ["Cờ", "Y tế"], ({ ranking }) => ranking.decide.decided("Cờ", ["Y tế"])],
  ["what was decided", ["Cờ", "Y tế"], ({ ranking }) => ranking.decide.written("Cờ", ["Y tế"])],
  ["what a press withdraws", ["Cờ"], ({ ranking }) => ranking.decide.withdrawFor("Cờ")],
  ["what was withdrawn", ["Cờ"], ({ ranking }) => ranking.decide.withdrawn("Cờ")],
  ["how many cells are unreadable", ["7"], ({ ranking }) => ranking.unreadable.title(7)],
  ["how many more cells there are", ["7"], ({ ranking }) => ranking.unreadable.more(7)],
  [
    "which row is gone",
    ["Chấm", "SYT", "I.4"],
    ({ changes }) =>
      textOf(
        { place: () => "", texts: changes.hindrances },
        { code: "rowGone", sheet: "Chấm", unit: "SYT", criterion: "I.4" },
      ),
  ],
  [
    "which column is gone",
    ["Chấm", "note"],
    ({ changes }) =>
      textOf(
        { place: () => "", texts: changes.hindrances },
        { code: "columnGone", sheet: "Chấm", column: "note" },
      ),
  ],
  [
    "that there are too many scorers",
    ["I.4", "9"],
    ({ changes }) =>
      textOf(
        { place: () => "", texts: changes.hindrances },
        { code: "scorersTooMany", unit: "SYT", criterion: "I.4", scorers: 9 },
      ),
  ],
  [
    "whose rows are in the way",
    ["Minh chứng"],
    ({ changes }) =>
      textOf(
        { place: () => "", texts: changes.hindrances },
        { code: "foreignRows", sheet: "Minh chứng", count: 2 },
      ),
  ],
  [
    "which cells are in the way",
    ["Giải trình", "3"],
    ({ changes }) =>
      textOf(
        { place: () => "", texts: changes.hindrances },
        { code: "foreignCells", sheet: "Giải trình", count: 3 },
      ),
  ],
];

it.each(TELLING)("the leader is told %s with all its data, in both languages", (_, data, say) => {
  const [vi, en] = [say(viPaneWords), say(enPaneWords)];
  for (const each of data) {
    expect(vi).toContain(each);
    expect(en).toContain(each);
  }
  expect(vi).not.toBe(en);
});

it("says nothing of what does not occur", () => {
  const plan = { units: 2, answers: 9, differing: 0, aside: 0 };
  expect(viPaneWords.intake.willWrite(plan)).toBe("Sẽ ghi 2 đơn vị, 9 mục điểm.");
  expect(enPaneWords.intake.willWrite(plan)).toBe("To be written: 2 units, 9 answers.");
  const counts = { ...COUNTS, replacing: 0, same: 0 };
  expect(viPaneWords.paste.willWrite(counts)).not.toContain(";");
  expect(enPaneWords.paste.willWrite(counts)).not.toContain(";");
});
