import { sealOpenForm, withdrawSeal } from "../../../src/actions/form/seal-open-form";
import { sealForm } from "../../../src/actions/seal-form";
import { excelWorkbook } from "../../../src/hosts/excel/excel-workbook";
import { enSheets } from "../../../src/i18n/sheets/en";
import { viSheets } from "../../../src/i18n/sheets/vi";
import { type SheetWords } from "../../../src/workbook/look/sheet-words";
import { planFromStore } from "../../../src/workbench/stores/plan/plan-from-store";
import { storeFromPlan } from "../../../src/workbench/stores/plan/store-from-plan";
import { type WorkbookPlan } from "../../../src/workbook/plan/sheet-plan";
import { planUnitWorkbook } from "../../../src/workbook/unit/unit-workbook";
import { HOSTS } from "../../cli/command-line";
import { referenceBloc } from "../../fixtures/reference-blocs";
import { KNOWN, selfEntries } from "../../fixtures/returned-forms";
import { textsOf } from "../../fixtures/sealed/package-texts";
import { openExcel } from "../../workbench/excel-kit";

const { template, bloc } = referenceBloc("khoi-2026-100");
const unit = bloc.units[0]!;

function formOf(words: SheetWords): WorkbookPlan {
  const entries = selfEntries(bloc, unit.id);
  return planUnitWorkbook({ setup: bloc, template, unit, entries }, words);
}

/** What stands at the edges of every sheet's pages, by part. */
function edgesOf(bytes: Uint8Array): readonly (readonly [string, string])[] {
  return textsOf(bytes)
    .filter(({ path }) => path.startsWith("xl/worksheets/sheet"))
    .map(({ path, text }) => [path, /<headerFooter.*<\/headerFooter>/su.exec(text)?.[0] ?? ""]);
}

/** The form sealed in the open workbook, with what the workbook holds then. */
async function sealedInExcel(words: SheetWords) {
  const { store } = await openExcel({ store: storeFromPlan(formOf(words)) });
  const sealed = await sealOpenForm(excelWorkbook(), KNOWN, HOSTS.digest);
  if (!sealed.ok) throw new Error(JSON.stringify(sealed.problems));
  return { seal: sealed.value, saved: () => HOSTS.write(planFromStore(store)) };
}

it.each([
  ["Vietnamese", viSheets],
  ["English", enSheets],
] as const)(
  "prints the same at the foot of every page whether a form in %s is sealed in the pane or as a file",
  async (_, words) => {
    const { seal, saved } = await sealedInExcel(words);
    const asFile = sealForm(HOSTS.write(formOf(words)), { ...HOSTS, known: KNOWN });
    if (!asFile.ok) throw new Error(JSON.stringify(asFile.problems));
    expect(seal).toBe(asFile.value.seal);
    expect(edgesOf(saved())).toEqual(edgesOf(asFile.value.bytes));
    const feet = edgesOf(saved()).filter(([, edges]) => edges.includes(seal));
    expect(feet.length).toBe(asFile.value.form.sealing.sheets.length);
    for (const [, edges] of feet)
      expect(edges.split(words.form.sealFooter(seal)).length - 1).toBe(2);
  },
);

it("takes the seal off the feet of the pages when it is withdrawn, and leaves the page numbers", async () => {
  const { store } = await openExcel({ store: storeFromPlan(formOf(viSheets)) });
  const before = edgesOf(HOSTS.write(planFromStore(store)));
  await sealOpenForm(excelWorkbook(), KNOWN, HOSTS.digest);
  expect(edgesOf(HOSTS.write(planFromStore(store)))).not.toEqual(before);
  expect(await withdrawSeal(excelWorkbook(), KNOWN)).toEqual({ ok: true, value: undefined });
  expect(edgesOf(HOSTS.write(planFromStore(store)))).toEqual(before);
  expect(before.some(([, edges]) => edges.includes("&amp;P"))).toBe(true);
});
