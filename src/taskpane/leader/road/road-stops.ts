import { type Bloc } from "../../../scoring/import/bloc";
import { takesPart } from "../../../scoring/distribution/bloc-setup";
import { entriesOf } from "../../../scoring/self-assessment/entry";
import { leavesOf } from "../../../scoring/template/criterion-tree";
import { type Template } from "../../../scoring/template/template";
import { isOpen } from "../../../scoring/verification/open-leaf";
import { type Stop, STOPS } from "../../../i18n/pane/road/road-words";

/** How far a bloc's year is, in counts. */
export interface YearSoFar {
  readonly issued: boolean;
  /** Members whose form has come back, of all members. */
  readonly received: number;
  readonly members: number;
  /** Leaves of units that take part that nobody but the unit itself has scored; optional ones count only once claimed. */
  readonly open: number;
}

function openLeaves({ entries, units }: Bloc, { criteria }: Template): number {
  const leaves = leavesOf(criteria);
  return units
    .filter(takesPart)
    .reduce(
      (count, { id }) =>
        count + leaves.filter((leaf) => isOpen(entriesOf(entries, id, leaf.code), leaf)).length,
      0,
    );
}

/** Counts how far the year is. */
export function yearSoFar(bloc: Bloc, template: Template, issued: boolean): YearSoFar {
  const waiting = bloc.units.filter(({ status }) => status === "notSubmitted").length;
  const members = bloc.units.length;
  return { issued, received: members - waiting, members, open: openLeaves(bloc, template) };
}

/** The stop that is next: the first that is not done. */
export function nextStop({ issued, received, members, open }: YearSoFar): Stop {
  if (!issued && received === 0) return "issue";
  if (received < members) return "intake";
  return open > 0 ? "verification" : "meeting";
}

/** How far a stop is, when another one is next. */
export function stopState(stop: Stop, next: Stop): "done" | "now" | "later" {
  const [at, now] = [STOPS.indexOf(stop), STOPS.indexOf(next)];
  if (at === now) return "now";
  return at < now ? "done" : "later";
}
