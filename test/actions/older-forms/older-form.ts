import { consolidateForms, type FileOutcome } from "../../../src/actions/consolidate-forms";
import { fillForm } from "../../../src/actions/fill-form";
import { issueForms } from "../../../src/actions/issue-forms";
import { viSheets } from "../../../src/i18n/sheets/vi";
import { type Bloc } from "../../../src/scoring/import/bloc";
import { type LeafEntries } from "../../../src/scoring/self-assessment/entry";
import { type Template } from "../../../src/scoring/template/template";
import { parseCellName } from "../../../src/workbook/plan/cell-address";
import { formRows } from "../../../src/workbook/unit/form/form-layout";
import { HOSTS } from "../../cli/command-line";
import { referenceBloc } from "../../fixtures/reference-blocs";
import { KNOWN, selfEntries } from "../../fixtures/returned-forms";

const { read, write, digest, fill } = HOSTS;
/** What taking forms in needs beside them. */
export const TOOLS = { words: viSheets, known: KNOWN, read, write, digest };

export const { template, bloc } = referenceBloc("khoi-2026-100");
/** The bloc before a form has come back. */
export const BARE: Bloc = { ...bloc, entries: new Map() };

/** Cells by their names, such as `J11`. */
export type Cells = Readonly<Record<string, string | number>>;

const ISSUED = issueForms(template, bloc, viSheets, write);

/** A unit's form of version 1.0, filled in; more cells by sheet and name, such as `Tự chấm` and `J11`. */
export function filledForm(id: string, more: Readonly<Record<string, Cells>> = {}): Uint8Array {
  const blank = ISSUED.ok ? ISSUED.value.find(({ unit }) => unit.id === id)?.bytes : undefined;
  const entries = bloc.entries.get(id) ?? new Map<string, LeafEntries>();
  const filled = fillForm(blank ?? new Uint8Array(), { template, entries }, viSheets, fill);
  if (!filled.ok) throw new Error(JSON.stringify(filled.problems));
  const cells = Object.entries(more).map(
    ([sheet, own]) =>
      [
        sheet,
        Object.entries(own).map(([name, value]) => ({
          ...(parseCellName(name) ?? { row: -1, column: -1 }),
          value,
        })),
      ] as const,
  );
  const typed = fill(filled.value, new Map(cells));
  if (!typed.ok) throw new Error(JSON.stringify(typed.problems));
  return typed.value;
}

const FORMS = new Map(["SCT", "SXD", "STC"].map((id) => [id, filledForm(id)]));

/** A unit's form of version 1.0 as it comes back. */
export function formOf(id: string): Uint8Array {
  return FORMS.get(id) ?? new Uint8Array();
}

type Accepted = Extract<FileOutcome, { accepted: true }>;

/** The form taken in under another version of the template; throws where it is refused. */
export function takeIn(to: Template, bytes: Uint8Array, before = BARE): Accepted & { after: Bloc } {
  const files = [{ name: "phieu.xlsx", bytes }];
  const { outcomes, bloc: after } = consolidateForms(to, before, files, TOOLS);
  const [outcome] = outcomes;
  if (outcome?.accepted !== true) throw new Error(JSON.stringify(outcome));
  return { ...outcome, after };
}

const ROWS = formRows(template.criteria);

/** Where a unit's answer to a criterion stands in its form. */
export function cellOf(code: string, unit: string): string {
  const entry = selfEntries(bloc, unit).get(code)?.self;
  const row = 1 + (ROWS.find((each) => each.criterion.code === code)?.row ?? NaN);
  if (entry?.kind === "na") return `H${String(row)}`;
  const isList = entry?.kind === "inputs" && Array.isArray(entry.inputs.get("ticked"));
  return `F${String(isList ? row + 1 : row)}`;
}
