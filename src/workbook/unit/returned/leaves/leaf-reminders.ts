import { type InputField } from "../../../../scoring/rules/rule";
import { type Entry } from "../../../../scoring/self-assessment/entry";
import { type Leaf } from "../../../../scoring/template/criterion";
import { unitOf } from "../../../answers/read-answer";
import { type FormColumn } from "../../../look/sheet-words";
import { cellText } from "../../../plan/grid-cells";
import { type CellPlace, type FormReminder } from "../../form-note";
import { needsEvidence, pointsValue } from "../../form/form-values";
import { cellIn, type FormReading, placeOf } from "../form-reading";

type PlaceOf = (column: FormColumn) => CellPlace;

/** A figure in per cent that is 1 or less may be a share that was meant as a percentage. */
function doubtful(
  field: InputField,
  leaf: Leaf,
  entry: Extract<Entry, { kind: "inputs" }>,
  at: PlaceOf,
): readonly FormReminder[] {
  const value = entry.inputs.get(field.name);
  const share = typeof value === "number" && value > 0 && value <= 1;
  return share && field.shape === "figure" && unitOf(leaf.rule) === "%"
    ? [{ ...at(field.place), code: "percentDoubtful", given: value }]
    : [];
}

function inputReminders(
  leaf: Leaf,
  entry: Entry,
  blank: readonly InputField[],
  at: PlaceOf,
): readonly FormReminder[] {
  if (entry.kind !== "inputs") return [];
  const missing = blank.filter(({ needed }) => needed);
  return [
    ...missing.map(({ name, place }): FormReminder => {
      return { ...at(place), code: "inputMissing", field: name };
    }),
    ...leaf.rule.fields.flatMap((field) => doubtful(field, leaf, entry, at)),
  ];
}

/** Points without evidence need an explanation, as the form's own state column says. */
function evidenceReminders(
  leaf: Leaf,
  entry: Entry,
  reading: FormReading,
  at: PlaceOf,
): readonly FormReminder[] {
  const { template, words, found } = reading;
  const row = found.rows.get(leaf.id);
  const entries = new Map([[leaf.code, { self: entry }]]);
  const points = pointsValue(leaf, entries, template.precision, words.marks);
  if (points === words.marks.missing) return [];
  const bare = entry.reason === "" && cellText(cellIn(reading, row, "evidence")) === "";
  const due = needsEvidence(leaf, typeof points === "number" ? points : 0);
  return bare && due ? [{ ...at("evidence"), code: "evidenceMissing" }] : [];
}

/** Notes what a unit has still to do for one criterion; `blank` are the fields in whose cells nothing stands. */
export function remindOfLeaf(
  leaf: Leaf,
  entry: Entry | undefined,
  blank: readonly InputField[],
  reading: FormReading,
): void {
  const row = reading.found.rows.get(leaf.id);
  const at: PlaceOf = (column) => placeOf(reading, row, column, leaf.code);
  const { reminders } = reading.notes;
  if (entry === undefined) reminders.push({ ...at("result"), code: "leafBlank" });
  else if (entry.kind === "na") {
    if (entry.reason === "") reminders.push({ ...at("explanation"), code: "naReasonMissing" });
  } else {
    reminders.push(...inputReminders(leaf, entry, blank, at));
    reminders.push(...evidenceReminders(leaf, entry, reading, at));
  }
}
