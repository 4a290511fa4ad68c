import { foldedName } from "../../basics/folded-name";
import { type BlocSetup, type Unit } from "./bloc-setup";

/** What may be changed of a bloc that is set up; its id, year and template stay. */
export type SetupChange = Omit<BlocSetup, "id" | "year" | "template">;

/** What a change means, one thing at a time; names as they were before, or for a new member as they are now. */
export type SetupEffect =
  | { readonly code: "memberAdded"; readonly name: string }
  | { readonly code: "memberRenamed"; readonly name: string; readonly to: string }
  | { readonly code: "memberWithdrawn"; readonly name: string }
  | { readonly code: "memberBack"; readonly name: string }
  | { readonly code: "memberRemoved"; readonly name: string }
  | { readonly code: "orderChanged" }
  | { readonly code: "blocRenamed" }
  | { readonly code: "periodChanged" }
  | { readonly code: "rolesChanged" }
  | { readonly code: "deadlineChanged" }
  | { readonly code: "windowChanged" };

const WITHDRAWN = "withdrawn";

function memberEffects(before: Unit, after: Unit | undefined): readonly SetupEffect[] {
  const { name } = before;
  if (after === undefined) return [{ code: "memberRemoved", name }];
  const effects: SetupEffect[] = [];
  if (after.name !== name) effects.push({ code: "memberRenamed", name, to: after.name });
  const [was, is] = [before.status === WITHDRAWN, after.status === WITHDRAWN];
  if (was !== is) effects.push({ code: is ? "memberWithdrawn" : "memberBack", name });
  return effects;
}

/** True where those that stay stand in another order. */
function reordered(before: readonly Unit[], after: readonly Unit[]): boolean {
  const [old, young] = [before, after].map((units) => units.map(({ id }) => id));
  const stay = old?.filter((id) => young?.includes(id)) ?? [];
  const now = young?.filter((id) => old?.includes(id)) ?? [];
  return stay.some((id, at) => now[at] !== id);
}

/** Everything that a change does to a bloc; nothing where the change is none. */
export function setupEffects(before: BlocSetup, after: SetupChange): readonly SetupEffect[] {
  const differs = (...fields: readonly (keyof SetupChange)[]): boolean =>
    fields.some((field) => before[field] !== after[field]);
  const now = new Map(after.units.map((unit) => [unit.id, unit]));
  const known = new Set(before.units.map(({ id }) => id));
  const whole: readonly (readonly [boolean, SetupEffect])[] = [
    [reordered(before.units, after.units), { code: "orderChanged" }],
    [differs("name"), { code: "blocRenamed" }],
    [foldedName(before.period) !== foldedName(after.period), { code: "periodChanged" }],
    [differs("leader", "deputy"), { code: "rolesChanged" }],
    [differs("deadline"), { code: "deadlineChanged" }],
    [differs("evidenceFrom", "evidenceTo"), { code: "windowChanged" }],
  ];
  return [
    ...before.units.flatMap((unit) => memberEffects(unit, now.get(unit.id))),
    ...after.units.flatMap(({ id, name }): readonly SetupEffect[] =>
      known.has(id) ? [] : [{ code: "memberAdded", name }],
    ),
    ...whole.flatMap(([applies, effect]) => (applies ? [effect] : [])),
  ];
}

/** Which of the effects forms that are out already know nothing of. */
export function reachesForms({ code }: SetupEffect): boolean {
  return !["memberWithdrawn", "memberBack", "memberRemoved", "orderChanged"].includes(code);
}
