import { type Verdict, type VerdictCounts } from "../../i18n/pane/pane-words";
import { type PickedFile } from "./check-state";
import { type CheckOutcome } from "./reading/check-protocol";

/**
 * What becomes of a file. Answers that could not be taken and changes to the form that went out want to be looked at;
 * repairs and reminders are told without holding anything up.
 */
export function verdictOf(outcome: CheckOutcome): Verdict {
  if (!outcome.ok) return "refused";
  const { problems, findings } = outcome.value;
  return problems.length + findings.length > 0 ? "look" : "accepted";
}

/** How many of the files that were read came to what. */
export function verdictCounts(files: readonly PickedFile[]): VerdictCounts {
  const verdicts = files.flatMap(({ outcome }) =>
    outcome === undefined ? [] : [verdictOf(outcome)],
  );
  const count = (wanted: Verdict): number => verdicts.filter((each) => each === wanted).length;
  return { accepted: count("accepted"), look: count("look"), refused: count("refused") };
}

/** Whose form a file is, and of which year; undefined where it is none or was not read. */
function ownerOf({ outcome }: PickedFile): string | undefined {
  if (outcome?.ok !== true) return undefined;
  const { bloc, year, unit } = outcome.value.identity;
  return JSON.stringify([bloc, year, unit]);
}

/** The files, by index, whose unit has another file in the list. */
export function filesOfOneUnit(files: readonly PickedFile[]): ReadonlySet<number> {
  const owners = files.map(ownerOf);
  return new Set(
    owners.flatMap((owner, index) =>
      owner !== undefined && owners.some((other, at) => other === owner && at !== index)
        ? [index]
        : [],
    ),
  );
}
