import { pointsByRule } from "./leaf-points";
import { type Compared, compared } from "./leader-comparison";
import {
  type BlocJson,
  type CriterionJson,
  type EntryJson,
  isLeaf,
  type Stage,
  STAGES,
  type StagesJson,
  takesPart,
  type TemplateJson,
} from "./model-json";
import { exactly, ONE, over, ratio, type Rational, round, sum, ZERO } from "./rational";

/** What stands for one leaf of one unit. "none": no entry where none is needed. */
export type Official = Rational | "na" | "missing" | "notComputable" | "none";

/** Unit id, then code. */
export type Officials = Map<string, Map<string, Official>>;

const entriesOf = (
  bloc: BlocJson,
  unit: string,
  code: string,
  stages: readonly Stage[],
): EntryJson[] => {
  const all: StagesJson = bloc.entries[unit]?.[code] ?? {};
  return stages.flatMap((stage) => {
    const entry = all[stage];
    return entry === undefined ? [] : [entry];
  });
};

/** The largest points of a leaf; a condition has none and stands for 1. */
export const maxOf = (leaf: CriterionJson): Rational =>
  leaf.section === "condition" ? ONE : exactly(leaf.max ?? 0);

function typedPoints(typed: number | number[], precision: number): Rational {
  const list = typeof typed === "number" ? [typed] : typed;
  return round(over(sum(list.map(exactly)), ratio(BigInt(list.length), 1n)), precision);
}

/** Every unit's last inputs, of those whose official entry is not N/A. */
function comparison(bloc: BlocJson, code: string, stages: readonly Stage[]): Compared[] {
  return bloc.units.filter(takesPart).flatMap(({ id }) => {
    const entries = entriesOf(bloc, id, code, stages);
    const last = entries.filter(({ inputs }) => inputs !== undefined).at(-1);
    if (last?.inputs === undefined || entries.at(-1)?.na === true) return [];
    const own = compared(last.inputs);
    return own === "notComputable" ? [] : [own];
  });
}

function officialOf(
  entry: EntryJson | undefined,
  leaf: CriterionJson,
  bloc: readonly Compared[],
  precision: number,
): Official {
  if (entry === undefined) return leaf.section === "content" ? "missing" : "none";
  if (entry.na === true) return "na";
  if (entry.points !== undefined) return typedPoints(entry.points, precision);
  if (!isLeaf(leaf)) throw new Error(`${leaf.code} is a group with an entry.`);
  const points = pointsByRule(leaf.rule, { max: maxOf(leaf), inputs: entry.inputs ?? {}, bloc });
  return points === "notComputable" ? points : round(points, precision);
}

/** What stands for every leaf of every unit that takes part, from the entries of these stages. */
export function officials(
  template: TemplateJson,
  bloc: BlocJson,
  stages: readonly Stage[] = STAGES,
): Officials {
  const units = bloc.units.filter(takesPart).map(({ id }) => id);
  const all: Officials = new Map(units.map((id) => [id, new Map<string, Official>()]));
  for (const leaf of template.criteria.filter(isLeaf)) {
    const others = comparison(bloc, leaf.code, stages);
    for (const id of units) {
      const entry = entriesOf(bloc, id, leaf.code, stages).at(-1);
      all.get(id)?.set(leaf.code, officialOf(entry, leaf, others, template.precision));
    }
  }
  return all;
}

/** The official points, with N/A and missing as 0. */
export const pointsOf = (official: Official | undefined): Rational =>
  official === undefined || typeof official === "string" ? ZERO : official;

export const isMissing = (official: Official | undefined): boolean =>
  official === "missing" || official === "notComputable";
