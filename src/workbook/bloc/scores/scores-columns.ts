import { type Bloc } from "../../../scoring/import/bloc";
import { type Stage, STAGES } from "../../../scoring/self-assessment/entry";
import { type StageColumn } from "../../look/bloc-words";
import { type SheetWords } from "../../look/sheet-words";
import { type TableColumn } from "../../look/table-head";
import { type ScoresKey, type ScoresLayout } from "./scores-layout";

const HIDDEN: ReadonlySet<string> = new Set([
  "key",
  "unit",
  "criterion",
  "claimed",
  "comparedTarget",
  "comparedActual",
  "excess",
  "withoutTarget",
  "claimedExcess",
  "claimedWithoutTarget",
]);

const WIDTHS: Readonly<Record<string, number>> = {
  unitName: 24,
  code: 8,
  title: 40,
  max: 8,
  scorer: 14,
  official: 11,
  officialStage: 12,
};

const STAGE_WIDTHS: Readonly<Record<StageColumn, number>> = {
  target: 10,
  result: 15,
  typed: 9,
  na: 8,
  points: 10,
  reason: 26,
  evidence: 14,
};

/** A key such as `cross.typed.2` in its parts; undefined for a column of no stage. */
export function stageOf(
  key: ScoresKey,
): { readonly stage: Stage; readonly column: StageColumn; readonly scorer: number } | undefined {
  const [first = "", second = "", third] = key.split(".");
  const stage = STAGES.find((each) => each === first);
  const columns: readonly StageColumn[] = [
    "target",
    "result",
    "typed",
    "na",
    "points",
    "reason",
    "evidence",
  ];
  const column = columns.find((each) => each === second);
  if (stage === undefined || column === undefined) return undefined;
  return { stage, column, scorer: third === undefined ? 0 : Number(third) };
}

function usedStages({ entries }: Bloc): ReadonlySet<Stage> {
  const used = new Set<Stage>(["self", "verified"]);
  for (const leaves of entries.values())
    for (const own of leaves.values())
      for (const stage of STAGES) if (own[stage] !== undefined) used.add(stage);
  return used;
}

/** The columns of the table; the blocks of stages that nobody has used yet are folded away. */
export function scoresColumns(
  layout: ScoresLayout,
  bloc: Bloc,
  words: SheetWords,
): readonly TableColumn[] {
  const used = usedStages(bloc);
  const { columns, stageColumns, scorerNumber } = words.bloc.scores;
  return layout.keys.map((key): TableColumn => {
    const part = stageOf(key);
    if (part === undefined) {
      const label = key in columns ? columns[key as keyof typeof columns] : "";
      const hidden = HIDDEN.has(key) ? { hidden: true } : {};
      return { key, label, width: WIDTHS[key] ?? 10, ...hidden };
    }
    const label = part.scorer > 0 ? scorerNumber(part.scorer) : stageColumns[part.column];
    const folded = part.stage === "cross" || part.stage === "meeting";
    return {
      key,
      label,
      width: STAGE_WIDTHS[part.column],
      ...(folded ? { folded: !used.has(part.stage) } : {}),
    };
  });
}
