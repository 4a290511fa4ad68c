import {
  type JsonObject,
  isRecord,
  readChoice,
  readFlag,
  readOptionalPoints,
  readPoints,
  readText,
} from "../points/json-object";
import { type Points, thousandths } from "../points/points";
import { binaryKind } from "../rules/kinds/binary";
import { type Rule } from "../rules/rule";
import { RULE_KINDS } from "../rules/rule-kinds";
import { type Criterion, type Group, type Leaf } from "./criterion";
import { type TemplateFault } from "./template-fault";

/** "Yes" of a condition; `scoring-model.md` shows it as the figure 1. */
const CONDITION_YES: Points = thousandths(1000);

type Shared = Pick<Group, "id" | "code" | "parent" | "title" | "section">;

function readShared(json: JsonObject): Shared {
  return {
    id: readText(json, "id"),
    code: readText(json, "code"),
    parent: json.json["parent"] === null ? null : readText(json, "parent"),
    title: readText(json, "title"),
    section: readChoice(json, "section", ["content", "bonus", "penalty", "condition"]),
  };
}

function readGroup(json: JsonObject, shared: Shared): Group {
  const statesMax = shared.section === "content" || shared.section === "bonus";
  return {
    ...shared,
    kind: "group",
    max: statesMax ? readPoints(json, "max") : readOptionalPoints(json, "max"),
    cap: readOptionalPoints(json, "cap"),
  };
}

/** An object inside another one; an empty one where there is none, so that its fields are missed. */
function inside(json: JsonObject, field: string): JsonObject {
  const given = json.json[field];
  return { ...json, json: isRecord(given) ? given : {}, path: `${json.path}${field}.` };
}

function readRule(json: JsonObject, place: string, max: Points, faults: TemplateFault[]): Rule {
  const parameters = inside(json, "rule");
  const kind = readText(parameters, "kind");
  const known = RULE_KINDS.get(kind);
  if (known === undefined && kind !== "") faults.push({ code: "ruleUnknown", kind, place });
  // Any rule stands in for one that was not understood: its template is refused, so it never scores.
  const rule = (known ?? binaryKind).take(parameters, max);
  faults.push(...rule.faults.map((fault) => ({ ...fault, place })));
  return rule;
}

function readEvidence(json: JsonObject): Leaf["evidence"] {
  if (json.json["evidence"] === undefined) return { required: "never", hint: "" };
  const evidence = inside(json, "evidence");
  const hint = evidence.json["hint"];
  return {
    required: readChoice(evidence, "required", ["ifPoints", "always", "ifBelowMax", "never"]),
    hint: typeof hint === "string" ? hint : "",
  };
}

function readLeaf(json: JsonObject, shared: Shared, faults: TemplateFault[]): Leaf {
  const isCondition = shared.section === "condition";
  const max = isCondition ? CONDITION_YES : readPoints(json, "max");
  const rule = readRule(json, shared.code, max, faults);
  if (isCondition && rule.kind !== "binary")
    faults.push({ code: "conditionNotBinary", place: shared.code });
  return {
    ...shared,
    kind: "leaf",
    max,
    rule,
    scorer: readChoice(json, "scorer", ["unit", "leader", "board", "agency"]),
    na: readFlag(json, "na"),
    evidence: readEvidence(json),
  };
}

/** Takes in one criterion; everything wrong with its own fields goes to `faults`. */
export function readCriterion(json: JsonObject, faults: TemplateFault[]): Criterion {
  const shared = readShared(json);
  return json.json["rule"] === undefined || json.json["rule"] === null
    ? readGroup(json, shared)
    : readLeaf(json, shared, faults);
}
