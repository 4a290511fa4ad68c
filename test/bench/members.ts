import { type Bloc } from "../../src/scoring/import/bloc";
import { type Criterion } from "../../src/scoring/template/criterion";
import { type Template } from "../../src/scoring/template/template";
import { referenceBloc } from "../fixtures/reference-blocs";

/** A bloc of so many members: those of the sample bloc over and over, each with a name and an id of its own. */
export function largeBloc(members: number): { readonly template: Template; readonly bloc: Bloc } {
  const { template, bloc } = referenceBloc("khoi-2026-100");
  const numbers = Array.from({ length: members }, (_, index) => index);
  const model = (index: number) => bloc.units[index % bloc.units.length]!;
  const units = numbers.map((index) => ({
    ...model(index),
    id: `DV${String(index + 1)}`,
    name: `${model(index).name} ${String(index + 1)}`,
  }));
  const entries = new Map(
    units.map(({ id }, index) => [id, bloc.entries.get(model(index).id) ?? new Map()]),
  );
  const roles = { leader: units[0]!.id, deputy: units.at(-1)!.id };
  return {
    template,
    bloc: { ...bloc, units, entries, ...roles, tieDecisions: new Map(), ballots: [] },
  };
}

function renamed(criterion: Criterion, copy: number): Criterion {
  const { id, code, parent } = criterion;
  const mark = `-${String(copy)}`;
  return {
    ...criterion,
    id: id + mark,
    code: code + mark,
    parent: parent === null ? null : parent + mark,
  };
}

/** The first leaves, and the groups above them. */
function shortened(criteria: readonly Criterion[], leaves: number): readonly Criterion[] {
  const kept = new Set(
    criteria
      .filter(({ kind }) => kind === "leaf")
      .slice(0, leaves)
      .map(({ id }) => id),
  );
  for (const { id, parent } of [...criteria].reverse())
    if (parent !== null && kept.has(id)) kept.add(parent);
  return criteria.filter(({ id }) => kept.has(id));
}

/** The same with so many leaves in its template: its criteria over and over, and the entries with them. */
export function wideBloc(
  members: number,
  leaves: number,
): { readonly template: Template; readonly bloc: Bloc } {
  const { template, bloc } = largeBloc(members);
  const own = template.criteria.filter(({ kind }) => kind === "leaf").length;
  const copies = Array.from({ length: Math.ceil(leaves / own) }, (_, copy) => copy);
  const criteria = copies.flatMap((copy) => template.criteria.map((each) => renamed(each, copy)));
  const entries = new Map(
    [...bloc.entries].map(([unit, given]) => [
      unit,
      new Map(
        copies.flatMap((copy) =>
          [...given].map(([code, each]) => [`${code}-${String(copy)}`, each] as const),
        ),
      ),
    ]),
  );
  return {
    template: { ...template, criteria: shortened(criteria, leaves) },
    bloc: { ...bloc, entries },
  };
}
