import { type BlocBook } from "../../../src/workbook/bloc/returned/bloc-book";
import { EMPTY_RECORD } from "../../../src/scoring/import/bloc-record";
import { issuePlan } from "../../../src/taskpane/leader/issue/issue-plan";
import { templateFile } from "../../../src/taskpane/leader/template/template-file";
import { readTemplate } from "../../../src/scoring/template/read-template";
import { shippedTemplate } from "../../../src/taskpane/leader/create/shipped-templates";
import { emptyBookNotes } from "../../../src/workbook/bloc/returned/book-note";
import { viSheets } from "../../../src/i18n/sheets/vi";

const unit = (id: string, name: string, status = "notSubmitted") => ({
  id,
  name,
  status,
  lateDays: 0,
});

const TEMPLATE = shippedTemplate("so-nganh-100")!;

const BOOK: Omit<BlocBook, "places"> = {
  template: TEMPLATE,
  bloc: {
    id: "k",
    name: "Khối II: kinh tế",
    year: 2026,
    period: "",
    template: TEMPLATE.id,
    leader: "SCT",
    deputy: "",
    deadline: "",
    evidenceFrom: "",
    evidenceTo: "",
    units: [unit("SCT", "Sở Công Thương"), unit("SYT", "Sở Y tế", "withdrawn")],
    entries: new Map(),
    tieDecisions: new Map(),
    ballots: [],
  },
  received: new Map(),
  record: EMPTY_RECORD,
  words: viSheets,
  notes: emptyBookNotes(),
};

const plan = (change: Partial<BlocBook> = {}) => issuePlan({ ...BOOK, ...change } as BlocBook);

it("issues forms to everybody who has not withdrawn, and says whom to send them to", () => {
  const { setup, withdrawn, to, problems, isAgain } = plan();
  expect([setup.units, withdrawn].map((units) => units.map(({ id }) => id))).toEqual([
    ["SCT"],
    ["SYT"],
  ]);
  expect([to, problems, isAgain]).toEqual(["Sở Công Thương", [], false]);
});

it("calls the archive by the bloc and its year, in letters that every system allows", () => {
  expect(plan().zipName).toBe("Phieu tu cham - Khối II_ kinh tế - 2026.zip");
});

it("knows that forms went out before", () => {
  expect(plan({ record: { ...EMPTY_RECORD, issued: "2026-12-05T08:00:00" } }).isAgain).toBe(true);
  const file = { file: "SCT.xlsx", evidence: [], citations: new Map() };
  expect(plan({ received: new Map([["SCT", file]]) }).isAgain).toBe(true);
});

it("lists what is wrong with the members first", () => {
  const units = [unit("SCT", "Sở Công Thương"), unit("SCT", "Sở Y tế")];
  const { problems } = plan({ bloc: { ...BOOK.bloc, units } });
  expect(problems.map(({ code }) => code)).toEqual(["memberIdRepeated"]);
});

it("saves a template as a file that reads back as the same template", () => {
  const { name, text } = templateFile(TEMPLATE);
  expect(name).toBe("Mau cham diem - so-nganh-100 - 1.0.json");
  const read = readTemplate(JSON.parse(text));
  expect(read.ok && templateFile(read.value).text).toBe(text);
});
