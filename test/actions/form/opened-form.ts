import { takeBackCells } from "../../../src/actions/form/take-back-cells";
import { excelWorkbook } from "../../../src/hosts/excel/excel-workbook";
import { type WorkbookGrids } from "../../../src/workbook/plan/grid";
import { type OpenWorkbook } from "../../../src/workbook/plan/open-workbook";
import { type UnitEntries } from "../../../src/workbook/unit/form/form-values";
import { type ReturnedForm } from "../../../src/workbook/unit/read-unit-workbook";
import { planUnitWorkbook } from "../../../src/workbook/unit/unit-workbook";
import { storeFromPlan } from "../../../src/workbench/stores/plan/store-from-plan";
import { type ReferenceBloc, referenceBloc } from "../../fixtures/reference-blocs";
import { KNOWN, readForm } from "../../fixtures/returned-forms";
import { openExcel } from "../../workbench/excel-kit";
import { type SheetWords } from "../../../src/workbook/look/sheet-words";

/** One unit's form, open in Excel. */
export interface FormInExcel {
  readonly workbook: OpenWorkbook;
  readonly grids: () => Promise<WorkbookGrids>;
  readonly form: () => Promise<ReturnedForm>;
}

/** Opens the form of one unit of a bloc, as it went out unless there are entries. */
export async function openForm(
  name: ReferenceBloc,
  unitId: string,
  {
    entries = new Map(),
    words = KNOWN[0]!,
  }: { readonly entries?: UnitEntries; readonly words?: SheetWords } = {},
): Promise<FormInExcel> {
  const { template, bloc } = referenceBloc(name);
  const unit = bloc.units.find(({ id }) => id === unitId)!;
  const plan = planUnitWorkbook({ setup: bloc, template, unit, entries }, words);
  await openExcel({ store: storeFromPlan(plan) });
  const workbook = excelWorkbook();
  const grids = async (): Promise<WorkbookGrids> => {
    const read = await workbook.read();
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    return read.value;
  };
  return { workbook, grids, form: async () => readForm(await grids()) };
}

/** Takes written cells back, which has to go. */
export async function takenBack(
  workbook: OpenWorkbook,
  written: Parameters<typeof takeBackCells>[1],
): Promise<void> {
  const back = await takeBackCells(workbook, written);
  if (!back.ok) throw new Error(JSON.stringify(back.problems));
}
