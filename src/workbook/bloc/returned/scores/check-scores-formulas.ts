import { type LeafEntries, STAGES } from "../../../../scoring/self-assessment/entry";
import { type ScoresKey } from "../../scores/scores-layout";
import { formulaFinding } from "../checks/formula-finding";
import { type ScoresPair, type ScoresReading } from "./scores-reading";

/** Formulas whose result is never blank. */
const ALWAYS: readonly ScoresKey[] = ["official", "officialStage", "claimed"];

const COMPARED: readonly ScoresKey[] = [
  "comparedTarget",
  "comparedActual",
  "excess",
  "withoutTarget",
  "claimedExcess",
  "claimedWithoutTarget",
];

/** Notes every cell of a row in which a formula should stand and does not. */
export function checkScoresFormulas(
  row: number,
  { unit, leaf }: ScoresPair,
  entries: LeafEntries,
  { table, notes }: ScoresReading,
): void {
  const stages = STAGES.filter((stage) => stage !== "self" || leaf.scorer === "unit");
  const keys: readonly (readonly [ScoresKey, boolean])[] = [
    ...stages.map((stage) => [`${stage}.points`, entries[stage] !== undefined] as const),
    ...ALWAYS.map((key) => [key, true] as const),
    ...(leaf.rule.blocWide ? COMPARED : []).map((key) => [key, false] as const),
  ];
  for (const [key, shows] of keys) {
    const finding = formulaFinding(table, row, key, shows);
    if (finding === undefined) continue;
    const stage = STAGES.find((each) => key === `${each}.points`) ?? "";
    notes.findings.push({ ...finding, unit: unit.id, criterion: leaf.code, stage });
  }
}
