import { enPaneWords } from "../../src/i18n/pane/en";
import { type MemberWords } from "../../src/i18n/pane/member/member-words";
import { viPaneWords } from "../../src/i18n/pane/vi";
import { thousandths } from "../../src/scoring/points/points";

const PLACE = { sheet: "Tự chấm", cell: "F12", criterion: "I.4" };
const DATED = { evidence: "MC03", date: "2026-03-05" } as const;

/** Texts that carry data, with the data that each must show. */
const TELLING: readonly (readonly [
  title: string,
  data: readonly string[],
  say: (words: MemberWords) => string,
])[] = [
  ["whose form it is", ["Sở Công Thương"], ({ title }) => title("Sở Công Thương")],
  ["how many criteria are done", ["14", "16"], ({ left }) => left.progress(14, 16)],
  ["how many points there are", ["52,45", "71"], ({ left }) => left.points("52,45", "71")],
  ["what waits for the bloc", ["3"], ({ left }) => left.waiting(3)],
  ["that it is sealed", ["K7M4"], ({ left }) => left.sealed("K7M4")],
  ["how much is missing", ["5"], ({ left }) => left.missing(5)],
  ["how much is wrong", ["6"], ({ left }) => left.wrong(6)],
  ["how much to look at", ["7"], ({ left }) => left.look(7)],
  ["how much is not written", ["8"], ({ left }) => left.unwritten(8)],
  ["how many criteria there are", ["16"], ({ left }) => left.allCriteria(16)],
  ["how many documents there are", ["9"], ({ left }) => left.register(9)],
  ["who scores a criterion", ["Sở Nội vụ"], ({ left }) => left.scoredBy("Sở Nội vụ")],
  [
    "a code that is not registered",
    ["MC09"],
    ({ left }) =>
      left.reminders.evidenceUnknown({ ...PLACE, code: "evidenceUnknown", given: "MC09" }),
  ],
  [
    "a doubtful share",
    ["95"],
    ({ left }) =>
      left.reminders.percentDoubtful({ ...PLACE, code: "percentDoubtful", given: 0.95 }),
  ],
  ["a criterion", ["I.4", "6"], ({ card }) => card.title("I.4", "6")],
  ["a condition", ["V.5"], ({ card }) => card.condition("V.5")],
  ["a penalty", ["V.1", "2"], ({ card }) => card.penalty("V.1", "2")],
  ["which criterion it is", ["4", "16"], ({ card }) => card.place(4, 16)],
  ["the criterion before", ["I.3"], ({ card }) => card.before("I.3")],
  ["the criterion after", ["I.5"], ({ card }) => card.after("I.5")],
  ["what an answer gives", ["4,5"], ({ card }) => card.gives("4,5")],
  ["what was written", ["I.4", "4 đ"], ({ card }) => card.written("I.4", "4 đ")],
  ["that others score it", ["Sở Nội vụ"], ({ card }) => card.others("Sở Nội vụ")],
  ["a code to cite", ["MC03"], ({ evidence }) => evidence.cite("MC03")],
  ["a code to remove", ["MC03"], ({ evidence }) => evidence.remove("MC03")],
  ["a code to edit", ["MC03"], ({ evidence }) => evidence.edit("MC03")],
  ["a code that is cited", ["MC03"], ({ evidence }) => evidence.isCited("MC03")],
  ["a code that is registered", ["MC03"], ({ evidence }) => evidence.inRegister("MC03")],
  ["a code that is unknown", ["MC03"], ({ evidence }) => evidence.notRegistered("MC03")],
  ["what a citation says", ["QĐ 12"], ({ evidence }) => evidence.otherText("QĐ 12")],
  ["where a document is used", ["I.4"], ({ evidence }) => evidence.citedBy("I.4")],
  ["which document it is", ["MC03"], ({ evidence }) => evidence.entryTitle("MC03")],
  ["the usual spelling", ["1/KH"], ({ evidence }) => evidence.normalise("1/KH")],
  ["what was saved", ["MC03"], ({ evidence }) => evidence.saved("MC03")],
  ["what was added", ["MC03"], ({ evidence }) => evidence.added("MC03")],
  ["how many were found", ["4"], ({ evidence }) => evidence.found(4)],
  [
    "a file on one machine alone",
    ["D:/qd.pdf"],
    ({ evidence }) =>
      evidence.warnings.fileLocal({ evidence: "MC03", code: "fileLocal", given: "D:/qd.pdf" }),
  ],
  [
    "a symbol with a slip",
    ["SKHHCN", "SKHCN", "Sở Khoa học và Công nghệ"],
    ({ evidence }) =>
      evidence.warnings.symbolNear({
        ...{ evidence: "MC03", code: "symbolNear", given: "SKHHCN" },
        ...{ near: "SKHCN", office: "Sở Khoa học và Công nghệ" },
      }),
  ],
  ["how many would be added", ["4"], ({ evidence }) => evidence.addAll(4)],
  [
    "a document out of time",
    ["05/03/2026", "01/12/2026", "31/12/2026"],
    ({ evidence }) =>
      evidence.warnings.outsideWindow({
        ...DATED,
        code: "outsideWindow",
        from: "2026-12-01",
        to: "2026-12-31",
      }),
  ],
  [
    "a document out of time with one bound",
    ["05/03/2026", "01/12/2026"],
    ({ evidence }) =>
      evidence.warnings.outsideWindow({
        ...DATED,
        code: "outsideWindow",
        from: "2026-12-01",
        to: "",
      }),
  ],
  [
    "a document of the future",
    ["05/03/2026"],
    ({ evidence }) => evidence.warnings.inFuture({ ...DATED, code: "inFuture" }),
  ],
  [
    "a text for a date",
    ["tháng 5"],
    ({ evidence }) =>
      evidence.warnings.dateUnreadable({
        evidence: "MC03",
        code: "dateUnreadable",
        given: "tháng 5",
      }),
  ],
  [
    "a document that is there twice",
    ["MC01"],
    ({ evidence }) =>
      evidence.warnings.documentTwice({ evidence: "MC03", code: "documentTwice", other: "MC01" }),
  ],
  [
    "a document for two criteria of a bonus",
    ["IV.1", "IV.3"],
    ({ evidence }) =>
      evidence.warnings.bonusTwice({
        evidence: "MC03",
        code: "bonusTwice",
        criteria: ["IV.1", "IV.3"],
      }),
  ],
  ["what blocks", ["2"], ({ submit }) => submit.blocked(2)],
  ["what is left", ["2"], ({ submit }) => submit.warned(2)],
  ["how many problems there are", ["2"], ({ submit }) => submit.problems(2)],
  ["how many reminders there are", ["2"], ({ submit }) => submit.reminders(2)],
  ["how many findings there are", ["2"], ({ submit }) => submit.findings(2)],
  ["the seal", ["K7M4"], ({ submit }) => submit.sealedNow("K7M4")],
  [
    "how to send it",
    ["Khối II", "27/12/2026", "K7M4"],
    ({ submit }) => submit.steps("Khối II", "27/12/2026", "K7M4").join(" "),
  ],
  [
    "what a changed maximum was",
    ["15"],
    ({ findings }) =>
      findings.maxChanged({ ...PLACE, code: "maxChanged", given: "20", max: thousandths(15000) }),
  ],
  [
    "what replaces a formula",
    ["20"],
    ({ findings }) => findings.formulaReplaced({ ...PLACE, code: "formulaReplaced", given: "20" }),
  ],
  [
    "a criterion whose cells are gone",
    ["I.4"],
    ({ hindrances }) => hindrances.cellGone({ code: "cellGone", criterion: "I.4" }),
  ],
  [
    "a document that is gone",
    ["MC03"],
    ({ hindrances }) => hindrances.entryGone({ code: "entryGone", evidence: "MC03" }),
  ],
];

it.each(TELLING)("the member is told %s with all its data, in both languages", (_, data, say) => {
  const [vi, en] = [say(viPaneWords.member), say(enPaneWords.member)];
  for (const each of data) {
    expect(vi).toContain(each);
    expect(en).toContain(each);
  }
  expect(vi).not.toBe(en);
});

it("leaves a deadline and a name that are not set out of how to send a form", () => {
  for (const { submit } of [viPaneWords.member, enPaneWords.member])
    expect(submit.steps("", "", "K7M4").join(" ")).not.toMatch(/\(\)|, (chậm nhất|by) *\./u);
});

it("counts one thing as one in English", () => {
  const { left, submit } = enPaneWords.member;
  expect(left.register(1)).toMatch(/1 document$/u);
  expect(left.allCriteria(1)).toMatch(/1 criterion$/u);
  expect(submit.warned(1)).toMatch(/1 thing /u);
});
