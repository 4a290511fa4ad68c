/** The JSON of a template and of a bloc, named as the scoring model names them. */
export interface CriterionJson {
  id: string;
  code: string;
  parent: string | null;
  title: string;
  section: "content" | "bonus" | "penalty" | "condition";
  rule?: RuleJson;
  max?: number;
  cap?: number;
  scorer?: string;
  na?: boolean;
  evidence?: { required: string; hint: string };
}

export type RuleJson =
  | { kind: "binary" }
  | { kind: "leaderRelative" }
  | { kind: "level"; levels: ItemJson[] }
  | { kind: "tier"; bands: TierJson[] }
  | { kind: "ratio"; floor?: number; cap?: number | null; lowerIsBetter?: boolean }
  | { kind: "perUnit"; per: number }
  | { kind: "deduct"; per: number }
  | { kind: "checklist"; items: ItemJson[] }
  | { kind: "linear"; of: number }
  | { kind: "manual"; step: number };

export interface ItemJson {
  key: string;
  label: string;
  points: number;
}

export interface TierJson {
  op: ">" | ">=" | "<" | "<=" | "else";
  bound?: number;
  points: number;
}

export interface TieBreakJson {
  by: "group" | "leaf" | "bonusUncapped" | "penalty" | "lateDays";
  code?: string;
}

export interface BandJson {
  key: string;
  label: string;
  minPercent?: number;
  leafFloorPercent?: number | null;
}

export interface AwardJson {
  key: string;
  label: string;
  bands?: string[];
  seats:
    | { count: number }
    | { percent: number; base: "members" | "eligible"; rounding?: "floor" | "round" | "ceil" };
  minUnits?: number;
}

export interface TemplateJson {
  id: string;
  title: string;
  version: string;
  precision: number;
  base: number;
  scale: number;
  bonusInsideScale: boolean;
  naPolicy: "full" | "blocMean" | "zero" | "rescaleGroup" | "rescaleTotal";
  bonusCap: number | null;
  penaltyCap: number | null;
  clamp: "none" | "floorZero" | "scale";
  bandsOn: "total" | "content";
  criteria: CriterionJson[];
  tieBreaks: TieBreakJson[];
  bands: BandJson[];
  awards: AwardJson[];
}

export interface InputsJson {
  yes?: boolean | null;
  level?: string | null;
  value?: number | null;
  actual?: number | null;
  target?: number | null;
  count?: number | null;
  ticked?: string[] | null;
  points?: number | null;
}

export interface EntryJson {
  inputs?: InputsJson;
  points?: number | number[];
  na?: true;
  reason?: string;
}

export const STAGES = ["self", "cross", "verified", "meeting"] as const;
export type Stage = (typeof STAGES)[number];
export type StagesJson = Partial<Record<Stage, EntryJson>>;

export interface UnitJson {
  id: string;
  name: string;
  status: string;
  lateDays?: number;
}

export interface BallotJson {
  award: string;
  base: "entitled" | "present" | "issued" | "valid";
  threshold: number;
  seats: number;
  entitled: number;
  present: number;
  issued: number;
  returned: number;
  valid: number;
  invalid: number;
  yes: Record<string, number>;
}

export interface BlocJson {
  id: string;
  name: string;
  year: number;
  template: string;
  units: UnitJson[];
  entries: Record<string, Record<string, StagesJson>>;
  tieDecisions?: Record<string, string[]>;
  ballots?: BallotJson[];
}

export const takesPart = (unit: UnitJson): boolean =>
  unit.status !== "notSubmitted" && unit.status !== "withdrawn";

export const isLeaf = (criterion: CriterionJson): criterion is CriterionJson & { rule: RuleJson } =>
  criterion.rule !== undefined;
