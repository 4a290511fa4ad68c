import { enPaneWords } from "../../src/i18n/pane/en";
import { type PaneWords } from "../../src/i18n/pane/pane-words";
import { viPaneWords } from "../../src/i18n/pane/vi";

/** Texts of setting up, changing and issuing that carry data, with the data that each must show. */
const TELLING: readonly (readonly [
  title: string,
  data: readonly string[],
  say: (words: PaneWords) => string,
])[] = [
  ["which bloc was begun", ["Khối II"], ({ start }) => start.resume("Khối II")],
  ["the step", ["2", "3", "Mẫu"], ({ create }) => create.step(2, 3, "Mẫu")],
  ["that the bloc is there", ["K", "12"], ({ create }) => create.createdAs("K", 12)],
  ["what a table is called", ["Khối II"], ({ create }) => create.tableTitle("Khối II")],
  ["how much a template is", ["36", "1.000"], ({ create }) => create.extent(36, "1.000")],
  ["the file of a template", ["a.json"], ({ create }) => create.file("a.json")],
  ["that a file is no template", ["a.txt"], ({ create }) => create.fileNoJson("a.txt")],
  ["whose faults follow", ["a.json"], ({ create }) => create.fileFaults("a.json")],
  ["the sheets to come", ["9", "Khối, Mẫu"], ({ create }) => create.willDraw(9, "Khối, Mẫu")],
  ["what they will hold", ["12", "36", "100"], ({ create }) => create.willHold(12, 36, "100")],
  ["when forms are due", ["06/12"], ({ create }) => create.due("06/12")],
  ["the time of evidence", ["01/12", "31/12"], ({ create }) => create.window("01/12", "31/12")],
  ["how many members there are", ["12"], ({ setup }) => setup.members(12)],
  ["how many will be added", ["7"], ({ setup }) => setup.add(7)],
  ["how many were added", ["7"], ({ setup }) => setup.added(7)],
  ["who is in the list already", ["Sở Y tế"], ({ setup }) => setup.repeated("Sở Y tế")],
  ["whose letters are odd", ["Së"], ({ setup }) => setup.garbled("Së")],
  ["whom a press edits", ["Sở Y tế"], ({ setup }) => setup.edit("Sở Y tế")],
  ["the year that stays", ["2026"], ({ setup }) => setup.yearStays(2026)],
  ["when forms went out", ["05/12"], ({ setup }) => setup.formsAreOut("05/12")],
  [
    "an unreadable year",
    ["20x6"],
    ({ setup }) => setup.problems.yearUnreadable({ code: "yearUnreadable", given: "20x6" }),
  ],
  [
    "an unreadable day",
    ["31/11"],
    ({ setup }) =>
      setup.problems.dayUnreadable({ code: "dayUnreadable", day: "deadline", given: "31/11" }),
  ],
  [
    "too many members",
    ["75", "60"],
    ({ setup }) => setup.problems.membersTooMany({ code: "membersTooMany", count: 75, most: 60 }),
  ],
  [
    "a new member",
    ["Sở Y tế"],
    ({ setup }) => setup.effects.memberAdded({ code: "memberAdded", name: "Sở Y tế" }),
  ],
  [
    "a new name",
    ["Sở Y tế", "Sở YT"],
    ({ setup }) =>
      setup.effects.memberRenamed({ code: "memberRenamed", name: "Sở Y tế", to: "Sở YT" }),
  ],
  [
    "who withdraws",
    ["Sở Y tế"],
    ({ setup }) => setup.effects.memberWithdrawn({ code: "memberWithdrawn", name: "Sở Y tế" }),
  ],
  [
    "who is back",
    ["Sở Y tế"],
    ({ setup }) => setup.effects.memberBack({ code: "memberBack", name: "Sở Y tế" }),
  ],
  [
    "who goes",
    ["Sở Y tế"],
    ({ setup }) => setup.effects.memberRemoved({ code: "memberRemoved", name: "Sở Y tế" }),
  ],
  [
    "who cannot go",
    ["Sở Y tế"],
    ({ setup }) => setup.refusals.memberHasEntries({ code: "memberHasEntries", name: "Sở Y tế" }),
  ],
  [
    "how many cells come first",
    ["4"],
    ({ setup }) => setup.refusals.cellsNotUnderstood({ code: "cellsNotUnderstood", count: 4 }),
  ],
  ["where a table was read", ["Bảng", "A1:D9"], ({ table }) => table.from("Bảng", "A1:D9")],
  ["a column", ["C", "Điểm"], ({ table }) => table.column("C", "Điểm", "x")],
  ["how much is asked", ["3"], ({ table }) => table.questions(3)],
  ["how much was found", ["5"], ({ table }) => table.findings(5)],
  ["how much is wrong", ["2"], ({ table }) => table.faults(2)],
  ["a cell", ["B12"], ({ table }) => table.cell("B12")],
  ["the template's name", ["Mẫu A", "1.2"], ({ template }) => template.named("Mẫu A", "1.2")],
  ["what a group comes to", ["29", "30"], ({ template }) => template.sum("29", "30")],
  ["what a press shows", ["I.4"], ({ template }) => template.show("I.4")],
  ["where a template was saved", ["a.json"], ({ template }) => template.saved("a.json")],
  ["what will be used", ["Mẫu A", "36"], ({ template }) => template.willLoad("Mẫu A", "36")],
  ["what is used now", ["Mẫu A"], ({ template }) => template.replaced("Mẫu A")],
  ["the day of issue", ["05/12"], ({ issue }) => issue.issuedOn("05/12")],
  [
    "what will go out",
    ["12", "06/12", "Sở Y tế"],
    ({ issue }) => issue.preview(12, "06/12", "Sở Y tế"),
  ],
  ["who gets no form", ["Sở Y tế"], ({ issue }) => issue.withdrawn("Sở Y tế")],
  ["what must be mended", ["2"], ({ issue }) => issue.first(2)],
  ["how many go out", ["12"], ({ issue }) => issue.all(12)],
  ["how many go out again", ["12"], ({ issue }) => issue.allAgain(12)],
  ["where forms were saved", ["12", "a.zip"], ({ issue }) => issue.delivered(12, "a.zip")],
  ["whose form is downloaded", ["Sở Y tế"], ({ issue }) => issue.download("Sở Y tế")],
  ["whose form is opened", ["Sở Y tế"], ({ issue }) => issue.open("Sở Y tế")],
  ["whose form is next", ["Sở Y tế", "3", "12"], ({ issue }) => issue.openNext("Sở Y tế", 3, 12)],
  ["what a form is saved as", ["a.xlsx"], ({ issue }) => issue.saveAs("a.xlsx")],
  ["how many were taken", ["3", "12"], ({ issue }) => issue.doneOf(3, 12)],
  ["the day that was recorded", ["05/12"], ({ issue }) => issue.marked("05/12")],
];

it.each(TELLING)("the leader is told %s with all its data, in both languages", (_, data, say) => {
  const [vi, en] = [say(viPaneWords), say(enPaneWords)];
  for (const each of data) {
    expect(vi).toContain(each);
    expect(en).toContain(each);
  }
  expect(vi).not.toBe(en);
});

it("leaves out of the sentence before issuing what was not settled", () => {
  expect(viPaneWords.issue.preview(3, "", "")).toBe("Phát hành 3 phiếu.");
  expect(enPaneWords.issue.preview(1, "", "")).toBe("1 form will be issued.");
});
