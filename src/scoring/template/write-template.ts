import { type Points, toNumber } from "../points/points";
import { type Criterion } from "./criterion";
import { type Template } from "./template";

function optional(points: Points | null): number | null {
  return points === null ? null : toNumber(points);
}

function criterionJson(criterion: Criterion): Readonly<Record<string, unknown>> {
  const { id, code, parent, title, section } = criterion;
  const shared = { id, code, parent, title, section };
  if (criterion.kind === "group")
    return {
      ...shared,
      ...(criterion.max === null ? {} : { max: toNumber(criterion.max) }),
      ...(criterion.cap === null ? {} : { cap: toNumber(criterion.cap) }),
    };
  const { max, rule, scorer, na, evidence } = criterion;
  return {
    ...shared,
    ...(section === "condition" ? {} : { max: toNumber(max) }),
    rule: { kind: rule.kind, ...rule.parameters },
    scorer,
    na,
    evidence,
  };
}

/** A template as the JSON value that `readTemplate` takes in again. */
export function writeTemplate(template: Template): Readonly<Record<string, unknown>> {
  return {
    ...template,
    scale: toNumber(template.scale),
    base: toNumber(template.base),
    bonusCap: optional(template.bonusCap),
    penaltyCap: optional(template.penaltyCap),
    awards: template.awards.map(({ bands, ...award }) =>
      bands === null ? award : { ...award, bands },
    ),
    criteria: template.criteria.map(criterionJson),
  };
}
