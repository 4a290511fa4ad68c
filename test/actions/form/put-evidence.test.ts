import { changeForm } from "../../../src/actions/form/change-form";
import { putEvidence } from "../../../src/actions/form/put-evidence";
import { success } from "../../../src/basics/result";
import { EVIDENCE_COLUMNS } from "../../../src/workbook/unit/evidence-sheet";
import { type EvidenceText } from "../../../src/workbook/unit/register/evidence-changes";
import { referenceBloc } from "../../fixtures/reference-blocs";
import { KNOWN } from "../../fixtures/returned-forms";
import { type FormInExcel, openForm, takenBack } from "./opened-form";

const UNIT = referenceBloc("khoi-2026-100").bloc.units[0]!.id;

const DOCUMENT: EvidenceText = {
  type: "Quyết định",
  symbol: "0123/QĐ-UBND",
  date: "2026-03-05",
  issuer: "UBND tỉnh",
  subject: "=Công nhận",
  passage: "1/2",
  criteria: "I.1",
  file: "qd-123.pdf",
  status: "Đã ban hành",
};
const OTHER = { ...DOCUMENT, symbol: "", date: "tháng 5", subject: "Ảnh hội nghị" };

const put = ({ workbook }: FormInExcel, entries: readonly EvidenceText[], code?: string) =>
  changeForm(workbook, KNOWN, (form) => {
    const done = putEvidence(form, entries, code);
    return done.ok ? success([done.value.change]) : done;
  });

it("puts documents into the first blank rows, and reads them back as they were said", async () => {
  const opened = await openForm("khoi-2026-100", UNIT);
  await put(opened, [DOCUMENT]);
  await put(opened, [OTHER, DOCUMENT]);
  expect((await opened.form()).evidence).toEqual([
    { code: "MC01", ...DOCUMENT },
    { code: "MC02", ...OTHER },
    { code: "MC03", ...DOCUMENT },
  ]);
});

it("fills the row that became blank before those below", async () => {
  const opened = await openForm("khoi-2026-100", UNIT);
  await put(opened, [DOCUMENT, OTHER]);
  const blank = Object.fromEntries(Object.keys(DOCUMENT).map((key) => [key, ""]));
  await put(opened, [{ ...DOCUMENT, ...blank }], "MC01");
  expect((await opened.form()).evidence.map(({ code }) => code)).toEqual(["MC02"]);
  await put(opened, [DOCUMENT]);
  expect((await opened.form()).evidence.map(({ code }) => code)).toEqual(["MC01", "MC02"]);
});

it("changes a document in its own row, and takes that back", async () => {
  const opened = await openForm("khoi-2026-100", UNIT);
  await put(opened, [DOCUMENT, OTHER]);
  const changed = await put(opened, [{ ...OTHER, passage: "trang 4" }], "MC02");
  expect((await opened.form()).evidence[1]).toEqual({ code: "MC02", ...OTHER, passage: "trang 4" });
  if (!changed.ok) throw new Error(JSON.stringify(changed.problems));
  expect(changed.value.after).toMatchObject([{ cells: [{ value: "trang 4" }] }]);
  await takenBack(opened.workbook, changed.value);
  expect((await opened.form()).evidence[1]).toEqual({ code: "MC02", ...OTHER });
});

it("refuses more documents than rows are left, and one that is gone, writing nothing", async () => {
  const opened = await openForm("khoi-2026-100", UNIT);
  const room = (await opened.form()).register!.free.size;
  const many = Array.from({ length: room + 1 }, () => DOCUMENT);
  expect(await put(opened, many)).toEqual({ ok: false, problems: [{ code: "registerFull" }] });
  expect(await put(opened, [DOCUMENT], "MC07")).toEqual({
    ok: false,
    problems: [{ code: "entryGone", evidence: "MC07" }],
  });
  expect((await opened.form()).evidence).toEqual([]);
});

it("refuses where the register or a column that is needed is gone", async () => {
  const opened = await openForm("khoi-2026-100", UNIT);
  const form = await opened.form();
  expect(putEvidence({ ...form, register: undefined }, [DOCUMENT])).toEqual({
    ok: false,
    problems: [{ code: "registerGone" }],
  });
  const columns = new Map([...form.register!.columns].filter(([key]) => key !== "file"));
  expect(EVIDENCE_COLUMNS).toContain("file");
  const bare = { ...form, register: { ...form.register!, columns } };
  expect(putEvidence(bare, [DOCUMENT])).toEqual({
    ok: false,
    problems: [{ code: "registerColumnGone", column: "file" }],
  });
  expect(putEvidence(bare, [{ ...DOCUMENT, file: "" }])).toMatchObject({ ok: true });
});
