import { type JsonObject } from "../points/json-object";
import { type Points } from "../points/points";
import { binary } from "./kinds/binary";
import { checklist } from "./kinds/checklist";
import { deduct } from "./kinds/deduct";
import { leaderRelative } from "./kinds/leader-relative";
import { level } from "./kinds/level";
import { linear } from "./kinds/linear";
import { manual } from "./kinds/manual";
import { perUnit } from "./kinds/per-unit";
import { ratio } from "./kinds/ratio";
import { type Rule } from "./rule";
import { tier } from "./kinds/tier";

/** Takes in a rule's parameters from its JSON, for a criterion with this maximum. */
export type RuleReader = (json: JsonObject, max: Points) => Rule;

/** Every rule kind of `scoring-model.md` by its name in files. */
export const RULE_KINDS: ReadonlyMap<string, RuleReader> = new Map<string, RuleReader>([
  ["binary", (_json, max) => binary(max)],
  ["level", level],
  ["tier", tier],
  ["ratio", ratio],
  ["leaderRelative", (_json, max) => leaderRelative(max)],
  ["perUnit", perUnit],
  ["deduct", deduct],
  ["checklist", checklist],
  ["linear", linear],
  ["manual", manual],
]);
