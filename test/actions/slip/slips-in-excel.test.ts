import { changeBloc, type ChangedBook } from "../../../src/actions/bloc/change-bloc";
import { takeBack } from "../../../src/actions/bloc/take-back";
import { takeBackCells } from "../../../src/actions/form/take-back-cells";
import { openBook, type OpenedSlip } from "../../../src/actions/open-book";
import { answerSlip } from "../../../src/actions/slip/answer-slip";
import { makeSlips } from "../../../src/actions/slip/make-slips";
import { takeSlips } from "../../../src/actions/slip/take-slips";
import { success } from "../../../src/basics/result";
import { excelWorkbook } from "../../../src/hosts/excel/excel-workbook";
import { sha256Hex } from "../../../src/hosts/digest/sha-256";
import { type SlipAnswer } from "../../../src/scoring/import/slips/slip";
import { storeFromPlan } from "../../../src/workbench/stores/plan/store-from-plan";
import { planBlocWorkbook } from "../../../src/workbook/bloc/bloc-workbook";
import { slipWorkbook } from "../../../src/workbook/slip/slip-workbook";
import { contentOf, KNOWN } from "../../fixtures/books/planned-book";
import {
  askAll,
  DUE,
  LATER,
  MADE_AT,
  REPLIED_AT,
  verifiedBook,
} from "../../fixtures/slips/asked-bloc";
import { openExcel } from "../../workbench/excel-kit";

const TOOLS = { known: KNOWN, digest: sha256Hex };
const bare = verifiedBook();
const units = bare.bloc.units.map(({ id }) => id);

/** Opens the slip of the first unit that is asked. */
async function openSlip() {
  const { made, book } = askAll(bare);
  const [first] = made;
  if (first === undefined) throw new Error("a unit to ask");
  const { unit, slip } = first;
  const { template, bloc: setup, words } = book;
  await openExcel({ store: storeFromPlan(slipWorkbook({ setup, template, unit, slip }, words)) });
  const opened = async (): Promise<OpenedSlip> => {
    const found = await openBook(excelWorkbook(), TOOLS);
    if (!found.ok || found.value.kind !== "slip" || !found.value.read.ok)
      throw new Error(JSON.stringify(found));
    return found.value.read.value;
  };
  return { opened, slip, book };
}

const answerTo = (criterion: string): SlipAnswer => ({
  criterion,
  agreement: "disagrees",
  explanation: "=HYPERLINK(1)\ndòng hai",
  evidence: "04/10",
});

it("knows a slip by itself, answers it in its cells and takes the answer back, and the slip stays whole", async () => {
  const { opened, slip } = await openSlip();
  const before = await opened();
  expect([before.isWhole, before.seal]).toEqual([true, slip.seal]);
  const { criterion } = slip.lines[0]!;
  const written = await answerSlip(excelWorkbook(), KNOWN, answerTo(criterion));
  if (!written.ok) throw new Error(JSON.stringify(written.problems));
  const after = await opened();
  expect(after.lines[0]?.answer).toEqual(answerTo(criterion));
  expect([after.isWhole, after.problems]).toEqual([true, []]);
  expect(await takeBackCells(excelWorkbook(), written.value)).toMatchObject({ ok: true });
  expect((await opened()).lines.map(({ answer }) => answer)).toEqual(
    before.lines.map(({ answer }) => answer),
  );
});

it("says that a slip is no longer whole when a locked cell was changed", async () => {
  const { opened } = await openSlip();
  const { name: sheet } = (await opened()).sheet.grid;
  await excelWorkbook().write([{ sheet, cells: [{ row: 9, column: 5, value: 9.5 }] }]);
  expect((await opened()).isWhole).toBe(false);
});

it("does not answer a line that is not on the slip, nor with more than a cell takes", async () => {
  const { slip } = await openSlip();
  const { criterion } = slip.lines[0]!;
  const long = { ...answerTo(criterion), explanation: "x".repeat(4001) };
  const codes = async (answer: SlipAnswer): Promise<readonly string[]> => {
    const written = await answerSlip(excelWorkbook(), KNOWN, answer);
    return written.ok ? [] : written.problems.map(({ code }) => code);
  };
  expect(await codes(answerTo("khac"))).toEqual(["slipLineGone"]);
  expect(await codes(long)).toEqual(["slipAnswerTooLong"]);
});

/** The leader's workbook with its slips made. */
async function madeInExcel() {
  const plan = planBlocWorkbook(contentOf(bare.template, bare.bloc), bare.words);
  const { store } = await openExcel({ store: storeFromPlan(plan) });
  const made = await changeBloc(excelWorkbook(), KNOWN, (book) => {
    const asked = makeSlips(book, { units, due: DUE, at: MADE_AT }, sha256Hex);
    return asked.ok ? success(asked.value.book) : asked;
  });
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  return { store, changed: made.value };
}

const back = (changed: ChangedBook) =>
  changeBloc(excelWorkbook(), KNOWN, (book) => takeBack(changed, book));

/** The explanation in the first line of the list for people. */
const listed = ({ store }: Awaited<ReturnType<typeof madeInExcel>>): unknown =>
  store.sheet("Giải trình").cell(5, 14)?.value;

it("keeps slips and answers in the leader's workbook, on a sheet for people, and takes them back", async () => {
  const made = await madeInExcel();
  const { changed } = made;
  const { slips } = changed.after.record;
  expect(slips.length).toBeGreaterThan(5);
  const opened = await openBook(excelWorkbook(), TOOLS);
  if (!opened.ok || opened.value.kind !== "leader") throw new Error("the leader's");
  expect(opened.value.book.record.slips).toEqual(slips);
  expect(opened.value.book.notes.findings).toEqual([]);
  const { criterion } = slips[0]!.lines[0]!;
  const replies = [
    {
      ...{ unit: slips[0]!.unit, slip: slips[0]!.seal, file: "a.xlsx", fingerprint: "f" },
      at: REPLIED_AT,
      answers: [answerTo(criterion)],
    },
  ];
  const replied = await changeBloc(excelWorkbook(), KNOWN, (book) =>
    success({ ...book, record: { ...book.record, replies } }),
  );
  if (!replied.ok) throw new Error(JSON.stringify(replied.problems));
  expect(listed(made)).toBe("=HYPERLINK(1)\ndòng hai");
  expect(await back(replied.value)).toMatchObject({ ok: true });
  expect(listed(made) ?? "").toBe("");
  expect(await back(changed)).toMatchObject({
    ok: true,
    value: { after: { record: { slips: [] } } },
  });
});

it("does not draw over what somebody typed into the list of explanations, and names the cells", async () => {
  const { changed } = await madeInExcel();
  const typed = { sheet: "Giải trình", cells: [{ row: 5, column: 14, value: "Của tôi" }] };
  await excelWorkbook().write([typed]);
  const opened = await openBook(excelWorkbook(), TOOLS);
  if (!opened.ok || opened.value.kind !== "leader") throw new Error("the leader's");
  expect(opened.value.book.notes.findings).toMatchObject([
    { code: "notTaken", sheet: "Giải trình", cell: "O6", given: "Của tôi" },
  ]);
  expect(await back(changed)).toEqual({
    ok: false,
    problems: [{ code: "foreignCells", sheet: "Giải trình", count: 1 }],
  });
});

it("changes nothing in the workbook when the same answers are taken in again", async () => {
  const { changed } = await madeInExcel();
  const none = takeSlips(changed.after, { slips: [], replacing: new Set(), at: LATER });
  expect(none.book).toBe(changed.after);
});
