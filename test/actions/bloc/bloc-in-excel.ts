import { changeBloc, type ChangedBook } from "../../../src/actions/bloc/change-bloc";
import { takeForms, type PickedForm } from "../../../src/actions/bloc/take-forms";
import { dayNumber, dayOfNumber } from "../../../src/basics/date-text";
import { type Result, success } from "../../../src/basics/result";
import { sha256Hex } from "../../../src/hosts/digest/sha-256";
import { excelWorkbook } from "../../../src/hosts/excel/excel-workbook";
import { viSheets } from "../../../src/i18n/sheets/vi";
import { type Bloc } from "../../../src/scoring/import/bloc";
import { scoreBloc } from "../../../src/scoring/summary/score-bloc";
import { type Template } from "../../../src/scoring/template/template";
import { planBlocWorkbook } from "../../../src/workbook/bloc/bloc-workbook";
import { type BlocBook } from "../../../src/workbook/bloc/returned/bloc-book";
import { storeFromPlan } from "../../../src/workbench/stores/plan/store-from-plan";
import { KNOWN, readForm, returnedGrids, selfEntries } from "../../fixtures/returned-forms";
import { openExcel, type OpenedExcel } from "../../workbench/excel-kit";

/** A bloc with the template by which it is scored. */
export interface Reference {
  readonly template: Template;
  readonly bloc: Bloc;
}

/** The bloc before anybody has sent anything. */
export function bare(bloc: Bloc): Bloc {
  const units = bloc.units.map((unit) => ({ ...unit, status: "notSubmitted", lateDays: 0 }));
  return { ...bloc, units, entries: new Map(), tieDecisions: new Map(), ballots: [] };
}

/** Opens the leader's workbook of a bloc in an emulated Excel. */
export function openBloc({ template, bloc }: Reference): Promise<OpenedExcel> {
  const scored = scoreBloc(template, bloc);
  if (!scored.ok) throw new Error(JSON.stringify(scored.problems));
  const content = { template, bloc, result: scored.value, received: new Map() };
  return openExcel({ store: storeFromPlan(planBlocWorkbook(content, viSheets)) });
}

/** Makes a change in the open workbook that has to succeed. */
export async function changed<Issue>(
  change: (book: BlocBook) => Result<BlocBook, Issue>,
): Promise<ChangedBook> {
  const result = await changeBloc(excelWorkbook(), KNOWN, change);
  if (!result.ok) throw new Error(JSON.stringify(result.problems.slice(0, 5)));
  return result.value;
}

/** What the open workbook says now. */
export async function bookNow(): Promise<BlocBook> {
  const { before } = await changed(success);
  return before;
}

/** The forms of some units, as they are read from the files that came back. */
export function formsOf({ template, bloc }: Reference, units = bloc.units): readonly PickedForm[] {
  return units.map(({ id }) => ({
    file: `Phieu - ${id}.xlsx`,
    fingerprint: sha256Hex(id),
    form: readForm(returnedGrids(template, bloc, id, { entries: selfEntries(bloc, id) })),
  }));
}

/** Takes forms in that came on one day; nobody chose between files. */
export function taken(
  forms: readonly PickedForm[],
  day: string,
): (book: BlocBook) => Result<BlocBook, never> {
  const order = { forms, chosen: new Map<string, string>(), day, at: `${day}T09:00:00` };
  return (book) => success(takeForms(book, order, sha256Hex).book);
}

/** Takes every unit's form in, on the day on which it came after the deadline. */
export async function takeAllIn(reference: Reference): Promise<void> {
  const { units, deadline } = reference.bloc;
  for (const days of new Set(units.map(({ lateDays }) => lateDays))) {
    const came = units.filter(({ lateDays }) => lateDays === days);
    const day = dayOfNumber((dayNumber(deadline) ?? 0) + days) ?? "";
    await changed(taken(formsOf(reference, came), day));
  }
}
