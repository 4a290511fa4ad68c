import { type Rule } from "../../rules/rule";
import { type Entry } from "../../self-assessment/entry";
import { entryErrors, type EntryError } from "../../self-assessment/entry-errors";
import { type Leaf } from "../../template/criterion";
import { type Template } from "../../template/template";
import { ownPoints } from "./former-answer";
import { type Change, type NotCarried } from "./migration-note";

/** What an answer that is carried comes to. */
export interface CarriedAnswer {
  /** None where nothing that decides the points has changed. */
  readonly changes: readonly Change[];
  readonly before: string | null;
  readonly after: string | null;
}

/** A criterion that a form was answered by, with its template. */
export interface Former {
  readonly leaf: Leaf;
  readonly template: Template;
}

const WHY: Readonly<Record<EntryError["code"], NotCarried>> = {
  stageNotOpen: "scorer",
  naNotAllowed: "na",
  choiceUnknown: "choice",
  pointsOutside: "points",
  pointsOffStep: "step",
  inputUnknown: "rule",
  inputWrongType: "rule",
  tickRepeated: "rule",
  countNotWhole: "rule",
  countNegative: "rule",
  entryMalformed: "rule",
  typedOnCondition: "rule",
  typedAtSelf: "rule",
  listEmpty: "rule",
  listOutsideCross: "rule",
};

/**
 * True when two rules ask a unit for the same things. Of one kind they do, whatever their parameters; of two kinds only
 * where name, shape and label of every input agree: a count of achievements is no count of faults.
 */
function askAlike(one: Rule, other: Rule): boolean {
  const asked = ({ fields }: Rule): string =>
    JSON.stringify(fields.map(({ name, shape, label }) => [name, shape, label]));
  return one.kind === other.kind || asked(one) === asked(other);
}

/** Why an entry cannot stand at the leaf as it is now; undefined when it can. */
export function whyNotCarried(entry: Entry, former: Leaf, now: Leaf): NotCarried | undefined {
  const [error] = entryErrors(entry, "self", now);
  const why = error === undefined ? undefined : WHY[error.code];
  if (why === "scorer" || entry.kind !== "inputs") return why;
  return askAlike(former.rule, now.rule) ? why : "rule";
}

function sameRule(one: Rule, other: Rule): boolean {
  return (
    one.kind === other.kind && JSON.stringify(one.parameters) === JSON.stringify(other.parameters)
  );
}

/** The maximum of a condition is no figure of anybody's, so that only its section counts as changed. */
function leafChanges(former: Leaf, now: Leaf): readonly Change[] {
  const moved = former.section !== now.section;
  const isCondition = [former, now].some(({ section }) => section === "condition");
  return [
    ...(moved ? (["section"] as const) : []),
    ...(sameRule(former.rule, now.rule) ? [] : (["rule"] as const)),
    ...(former.max === now.max || isCondition ? [] : (["max"] as const)),
  ];
}

/**
 * What a carried entry comes to, before and after. Points may change with the section, the rule or the maximum of the
 * criterion; those of an answer "does not apply" with the policy for it; any with the number of decimals, which is told
 * where it is the only reason and the rounded points do differ.
 */
export function carriedAnswer(
  entry: Entry,
  { leaf, template: from }: Former,
  now: Leaf,
  to: Template,
): CarriedAnswer {
  const before = ownPoints(entry, leaf, from.precision);
  const after = ownPoints(entry, now, to.precision);
  const credited = entry.kind === "na" && now.section === "content";
  const changes: readonly Change[] = [
    ...leafChanges(leaf, now),
    ...(credited && from.naPolicy !== to.naPolicy ? (["naPolicy"] as const) : []),
  ];
  const rounding: readonly Change[] = before === after ? [] : ["rounding"];
  return { changes: changes.length > 0 ? changes : rounding, before, after };
}
