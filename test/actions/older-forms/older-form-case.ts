import { type UnitEntries } from "../../../src/workbook/unit/form/form-values";
import { selfEntries } from "../../fixtures/returned-forms";
import { corrected, type Correction } from "../../fixtures/templates/corrected-template";
import { bloc, cellOf, formOf, takeIn } from "./older-form";

/** A correction of the template, and what becomes of a form of the version before it. */
export interface OlderFormCase {
  readonly title: string;
  readonly correct: Correction;
  /** The unit whose form comes back; SCT if none is named. */
  readonly unit?: string;
  /** Code of the note, criterion, and what is told of it. */
  readonly notes: readonly (readonly [string, string, object?])[];
  readonly toConfirm?: readonly string[];
  readonly toAnswer?: readonly string[];
  /** Criteria whose entry does not come in. */
  readonly lost?: readonly string[];
  /** Former codes with the new ones. */
  readonly recoded?: Readonly<Record<string, string>>;
}

/** Points that a correction leaves as they are. */
export const same = (points: string): object => ({ before: points, after: points });

/** The note with the place where its answer stands; a new criterion has none. */
function expectedNote(
  [code, criterion, told = {}]: OlderFormCase["notes"][number],
  unit: string,
): object {
  const isNew = "why" in told && told.why === "new";
  const place = isNew
    ? { sheet: "", cell: "" }
    : { sheet: "Tự chấm", cell: cellOf(criterion, unit) };
  return expect.objectContaining({ code, criterion, ...place, ...told }) as object;
}

/** The unit's entries by their new codes, without those that do not come in. */
function expectedEntries({ lost = [], recoded = {} }: OlderFormCase, unit: string): UnitEntries {
  const kept = [...selfEntries(bloc, unit)].filter(([code]) => !lost.includes(code));
  return new Map(kept.map(([code, entry]) => [recoded[code] ?? code, entry]));
}

/** One rule in one case: the form comes in with these notes and these entries, and nothing else. */
export function expectTakenIn(row: OlderFormCase): void {
  const { unit = "SCT", toConfirm = [], toAnswer = [] } = row;
  const { migration, after } = takeIn(corrected(row.correct), formOf(unit));
  const notes = row.notes.map((each) => expectedNote(each, unit));
  expect(migration).toEqual({ from: "1.0", to: "1.1", notes, toConfirm, toAnswer });
  expect(selfEntries(after, unit)).toEqual(expectedEntries(row, unit));
}
