import { type EvidenceDemand, type Scorer, type Section } from "../../scoring/template/criterion";
import {
  type Award,
  type Band,
  type Template,
  type TieBreak,
} from "../../scoring/template/template";
import { type Precision } from "../../scoring/points/points";

/** A way of scoring in the JSON form of a template. */
export type RuleDraft = Readonly<Record<string, unknown>> & { readonly kind: string };

/** A criterion in the JSON form that `readTemplate` takes in; a group has no rule. Points as numbers. */
export interface CriterionDraft {
  readonly id: string;
  readonly code: string;
  readonly parent: string | null;
  readonly title: string;
  readonly section: Section;
  readonly max?: number;
  readonly cap?: number;
  readonly rule?: RuleDraft;
  readonly scorer?: Scorer;
  readonly na?: boolean;
  readonly evidence?: { readonly required: EvidenceDemand; readonly hint: string };
}

/** Everything that a table of criteria does not say: shown to the leader, who may change it. */
export interface TemplateDefaults extends Pick<
  Template,
  "id" | "title" | "version" | "naPolicy" | "clamp" | "bandsOn" | "penaltyCap"
> {
  /** The least decimals of the template; more where the points of the table have more. */
  readonly precision: Precision;
  readonly scorer: Readonly<Record<Section, Scorer>>;
  /** Whether a criterion for which the table says nothing may be marked as not applicable. */
  readonly na: boolean;
  readonly tieBreaks: readonly TieBreak[];
  readonly bands: readonly Band[];
  readonly awards: readonly Award[];
}

/** A template in the JSON form that `readTemplate` takes in. */
export interface TemplateDraft extends Omit<
  TemplateDefaults,
  "scorer" | "na" | "penaltyCap" | "awards"
> {
  readonly scale: number;
  readonly base: number;
  readonly bonusInsideScale: boolean;
  readonly bonusCap: number | null;
  readonly penaltyCap: number | null;
  readonly criteria: readonly CriterionDraft[];
  readonly awards: readonly (Omit<Award, "bands"> & { readonly bands?: readonly string[] })[];
}

/** What a template is called. */
export type TemplateName = Pick<Template, "id" | "title" | "version">;

/**
 * Defaults that follow no regulation: two decimals, no awards, one band for everybody, no ties broken. Units score
 * themselves but for penalties and conditions, which nobody declares against himself.
 *
 * @param onlyBand what the one band is called.
 */
export function neutralDefaults(name: TemplateName, onlyBand: string): TemplateDefaults {
  return {
    ...name,
    naPolicy: "rescaleTotal",
    clamp: "floorZero",
    bandsOn: "total",
    penaltyCap: null,
    precision: 2,
    scorer: { content: "unit", bonus: "unit", penalty: "leader", condition: "leader" },
    na: false,
    tieBreaks: [],
    bands: [{ key: "tat-ca", label: onlyBand, minPercent: null, leafFloorPercent: null }],
    awards: [],
  };
}

/** Bands, awards and the way of counting as another template has them. */
export function defaultsFrom(base: Template, name: TemplateName): TemplateDefaults {
  const { naPolicy, clamp, bandsOn, penaltyCap, precision, tieBreaks, bands, awards } = base;
  const { scorer, na } = neutralDefaults(name, "");
  return {
    ...name,
    naPolicy,
    clamp,
    bandsOn,
    penaltyCap,
    precision,
    scorer,
    na,
    tieBreaks,
    bands,
    awards,
  };
}
