import { binaryKind } from "./kinds/binary";
import { checklistKind } from "./kinds/checklist";
import { deductKind } from "./kinds/deduct";
import { leaderRelativeKind } from "./kinds/leader-relative";
import { levelKind } from "./kinds/level";
import { linearKind } from "./kinds/linear";
import { manualKind } from "./kinds/manual";
import { perUnitKind } from "./kinds/per-unit";
import { ratioKind } from "./kinds/ratio";
import { tierKind } from "./kinds/tier";
import { type RuleKind } from "./rule-design";

/** Every rule kind of `scoring-model.md` by its name in files. */
export const RULE_KINDS: ReadonlyMap<string, RuleKind> = new Map<string, RuleKind>([
  ["binary", binaryKind],
  ["level", levelKind],
  ["tier", tierKind],
  ["ratio", ratioKind],
  ["leaderRelative", leaderRelativeKind],
  ["perUnit", perUnitKind],
  ["deduct", deductKind],
  ["checklist", checklistKind],
  ["linear", linearKind],
  ["manual", manualKind],
]);
