import { numberText } from "../../../../basics/number-text";
import {
  type Change,
  type FormerAnswer,
  type NotCarried,
  type TypedInput,
} from "../../../../scoring/import/migration/migration-note";
import { type FormMigrationNote } from "../../../../workbook/unit/form-note";
import { enForm } from "../../../sheets/en-form";
import { shownResult, shownWhole } from "../../shown-text";
import { type Family } from "../../texts";
import { enFieldNames } from "../input/field-names";
import { enCellPlace } from "./cell-place";

const CHANGES: Readonly<Record<Change, string>> = {
  section: "section of the table",
  rule: "way of scoring",
  max: "standard points",
  naPolicy: "policy for “does not apply”",
  rounding: "rounding",
};

const REASONS: Readonly<Record<NotCarried, string>> = {
  scorer: "Others score this criterion now",
  group: "This criterion is divided into smaller ones now",
  na: "This criterion may no longer be marked “does not apply”",
  choice: "A level or item that was chosen no longer exists",
  points: "The points typed lie above the new standard points",
  step: "The points typed do not fit the new step",
  rule: "This criterion is scored in another way now and asks for other figures",
};

const ADVICE: Readonly<Partial<Record<NotCarried, string>>> = {
  scorer: "Pass this on to whoever scores it.",
  group: "Ask the unit to answer the smaller criteria.",
};

function valueText(value: TypedInput["value"]): string {
  if (typeof value === "number") return numberText(value, "en");
  if (typeof value === "boolean") return value ? enForm.marks.yes : enForm.marks.no;
  if (typeof value === "string") return shownWhole(value);
  return value.length === 0 ? "none" : value.map(shownWhole).join(", ");
}

/** All that was said, in one line. */
function answerText({ na, inputs, points, reason, citation }: FormerAnswer): string {
  return [
    ...(na ? ["does not apply"] : []),
    ...inputs.map(({ field, value }) => `${enFieldNames[field] ?? field}: ${valueText(value)}`),
    ...(points === null ? [] : [`self-scored points: ${shownResult(points, "en")}`]),
    ...(reason === "" ? [] : [`explanation: ${shownWhole(reason)}`]),
    ...(citation === "" ? [] : [`evidence: ${shownWhole(citation)}`]),
  ].join("; ");
}

function pointsText(before: string | null, after: string | null): string {
  if (before === after)
    return before === null ? "" : ` The points stay at ${shownResult(before, "en")}.`;
  const [old, now] = [before, after].map((each) =>
    each === null ? "not known yet" : shownResult(each, "en"),
  );
  return ` Points by the old version: ${old ?? ""}; by the new one: ${now ?? ""}.`;
}

/** What became of answers of a form that follows an older version of the criteria table, in English. */
export const enMigrations: Family<FormMigrationNote> = {
  place: (note) => {
    const moved = note.now !== "" && note.now !== note.criterion;
    return enCellPlace(note) + (moved ? ` (now ${note.now})` : "");
  },
  texts: {
    recoded: ({ now }) =>
      `This criterion has the code ${shownWhole(now)} now; the answer was moved there, and nothing is left to do.`,
    confirm: ({ changes, before, after }) =>
      `The new version changes: ${changes.map((each) => CHANGES[each]).join(", ")}. The answer is kept as it was.${pointsText(before, after)} Ask the unit whether the answer stands.`,
    notCarried: ({ why, answer }) =>
      `${REASONS[why]}, so that the answer was not taken over. The unit had stated ${answerText(answer)}. ${ADVICE[why] ?? "Ask the unit to answer again."}`,
    gone: ({ answer }) =>
      `The new version has no such criterion. The unit had stated ${answerText(answer)}. See whether this belongs elsewhere.`,
    blank: ({ why }) =>
      why === "new"
        ? "This criterion was added after the form had been issued. Ask the unit to answer it."
        : "The unit scores this criterion itself now, which its form did not ask. Ask the unit to answer it.",
    registerRecoded: ({ evidence, given, read }) =>
      `The evidence ${evidence} serves the criteria ${shownWhole(given)}; by the codes of the new version, ${shownWhole(read)}. Check it.`,
  },
};
