import { type CellRange } from "../../../workbook/plan/sheet-plan";
import { movedFormula } from "../../stores/moved-formula";
import { canonicalRanges, meets, shared, without } from "../../stores/rectangles";
import { type StoredValidation } from "../../stores/store";

type Rule = StoredValidation["rule"];
type Facts = Omit<StoredValidation, "ranges">;

/** No rule: what a prompt alone hangs on. */
const NO_RULE: Facts = { rule: {}, ignoreBlanks: true };

/** A rule whose formulas are moved by some rows and columns. */
export function movedRule(rule: Rule, rows: number, columns: number): Rule {
  const moved = (member: unknown): unknown =>
    typeof member === "string" && member.startsWith("=")
      ? movedFormula(member, rows, columns)
      : member;
  return Object.fromEntries(
    Object.entries(rule).map(([kind, members]) => [
      kind,
      Object.fromEntries(Object.entries(members).map(([name, value]) => [name, moved(value)])),
    ]),
  );
}

const factsOf = ({ rule, prompt, errorAlert, ignoreBlanks }: StoredValidation): Facts => ({
  rule,
  ...(prompt === undefined ? {} : { prompt }),
  ...(errorAlert === undefined ? {} : { errorAlert }),
  ignoreBlanks,
});

const keys = new WeakMap<StoredValidation, string>();

/** What a validation says, as a text. */
function keyOf(validation: StoredValidation): string {
  const key = keys.get(validation) ?? JSON.stringify(factsOf(validation));
  keys.set(validation, key);
  return key;
}

/** Validations with the same facts as one, each cell once; one that shares its facts with no other stays as it is. */
function joinedValidations(validations: readonly StoredValidation[]): readonly StoredValidation[] {
  const byFacts = new Map<string, StoredValidation[]>();
  for (const validation of validations) {
    const key = keyOf(validation);
    const alike = byFacts.get(key);
    if (alike === undefined) byFacts.set(key, [validation]);
    else alike.push(validation);
  }
  return [...byFacts.values()].flatMap((alike) => {
    const [first, ...others] = alike;
    if (first === undefined) return [];
    if (others.length === 0) return [first];
    const ranges = canonicalRanges(alike.flatMap((each) => each.ranges));
    return [{ ...factsOf(first), ranges }];
  });
}

/** Changes what holds for some cells and nothing else; undefined lifts their validation. */
export function changedValidations(
  validations: readonly StoredValidation[],
  ranges: readonly CellRange[],
  change: (facts: Facts) => Facts | undefined,
): readonly StoredValidation[] {
  const touched = new Set(validations.filter((each) => meets(each.ranges, ranges)));
  const outside = validations.map((each) =>
    touched.has(each) ? { ...each, ranges: without(each.ranges, ranges) } : each,
  );
  const inside = [...touched].map((each) => ({ ...each, ranges: shared(each.ranges, ranges) }));
  const free = without(
    ranges,
    inside.flatMap((each) => each.ranges),
  );
  const changed = [...inside, { ...NO_RULE, ranges: free }].flatMap((each) => {
    const facts = each.ranges.length === 0 ? undefined : change(factsOf(each));
    return facts === undefined ? [] : [{ ...facts, ranges: canonicalRanges(each.ranges) }];
  });
  return joinedValidations([...outside.filter((each) => each.ranges.length > 0), ...changed]);
}

/** What holds for some cells: undefined for nothing, null when not the same for all of them. */
export function commonValidation(
  validations: readonly StoredValidation[],
  ranges: readonly CellRange[],
): StoredValidation | undefined | null {
  const touching = validations.filter((each) => shared(each.ranges, ranges).length > 0);
  const [first, ...more] = touching;
  if (first === undefined) return undefined;
  return more.length > 0 || without(ranges, first.ranges).length > 0 ? null : first;
}
