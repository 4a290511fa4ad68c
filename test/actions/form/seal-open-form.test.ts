import { answerCriterion } from "../../../src/actions/form/answer-criterion";
import { changeForm } from "../../../src/actions/form/change-form";
import { sealOpenForm, withdrawSeal } from "../../../src/actions/form/seal-open-form";
import { sha256Hex } from "../../../src/hosts/digest/sha-256";
import { leavesOf } from "../../../src/scoring/template/criterion-tree";
import { judgeSeal } from "../../../src/workbook/unit/seal/judge-seal";
import { referenceBloc } from "../../fixtures/reference-blocs";
import { KNOWN, selfEntries } from "../../fixtures/returned-forms";
import { type FormInExcel, openForm } from "./opened-form";

const { template, bloc } = referenceBloc("khoi-2026-100");
const UNIT = bloc.units[0]!.id;
const entries = selfEntries(bloc, UNIT);
const OWN = leavesOf(template.criteria).find(({ scorer }) => scorer === "unit")!.code;

const sealOf = async (opened: FormInExcel) => judgeSeal(await opened.form(), sha256Hex).seal;

const answer = ({ workbook }: FormInExcel) =>
  changeForm(workbook, KNOWN, (form) =>
    answerCriterion(form, OWN, { entry: undefined, explanation: "", citation: "" }),
  );

it("writes the seal of the content where it is seen and where it is hidden", async () => {
  const opened = await openForm("khoi-2026-100", UNIT, { entries });
  const sealed = await sealOpenForm(opened.workbook, KNOWN, sha256Hex);
  const { printed, computed, agrees } = await sealOf(opened);
  expect(sealed).toEqual({ ok: true, value: computed });
  expect({ printed, agrees }).toEqual({ printed: computed, agrees: true });
  expect((await opened.form()).sealing.cells.map(({ text }) => text)).toEqual([computed, computed]);
});

it("lets nothing be changed in a sealed form until the seal is withdrawn", async () => {
  const opened = await openForm("khoi-2026-100", UNIT, { entries });
  await sealOpenForm(opened.workbook, KNOWN, sha256Hex);
  expect(await answer(opened)).toEqual({ ok: false, problems: [{ code: "formSealed" }] });
  expect(await withdrawSeal(opened.workbook, KNOWN)).toEqual({ ok: true, value: undefined });
  expect(await sealOf(opened)).toMatchObject({ printed: null });
  expect(await answer(opened)).toMatchObject({ ok: true });
});

it("does not seal a form with an answer that cannot be taken", async () => {
  const opened = await openForm("khoi-2026-100", UNIT, { entries });
  const { places } = await opened.form();
  const place = places.get(OWN)!;
  const cells = (await opened.form()).cells.get(OWN)!;
  const { row, column } = cells.cells.get("result") ?? [...cells.items.values()][0]!;
  await opened.workbook.write([{ sheet: place.sheet, cells: [{ row, column, value: "hmm?" }] }]);
  expect(await sealOpenForm(opened.workbook, KNOWN, sha256Hex)).toMatchObject({
    ok: false,
    problems: [{ code: "answersWrong", problems: [{ criterion: OWN }] }],
  });
  expect(await sealOf(opened)).toMatchObject({ printed: null });
});
