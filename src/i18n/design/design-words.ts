import { type Language } from "../../basics/language";
import { type CriterionPart, type TemplatePart } from "../../scoring/template/template-difference";
import { enDesign } from "./en";
import { viDesign } from "./vi";

/** The words about designing a table of criteria, and about the difference between two of them. */
export interface DesignWords {
  /** How to design, as long as nothing was typed. */
  readonly howTo: string;
  readonly showSheet: string;
  readonly faulty: (count: number) => string;
  readonly more: (count: number) => string;
  /** Criteria that a change adds, alters and removes. */
  readonly would: (added: number, changed: number, gone: number) => string;
  /** A change has begun; nothing of it counts yet. */
  readonly onSheet: string;
  readonly take: string;
  readonly taken: string;
  /** A top group: its code, what its criteria come to, and of what. */
  readonly group: (code: string, sum: string, of: string) => string;
  readonly details: string;
  readonly added: (code: string, title: string) => string;
  readonly gone: (code: string, title: string) => string;
  /** A criterion by its code, then what of it is otherwise. */
  readonly changed: (code: string, parts: readonly string[]) => string;
  readonly maximum: (before: string, after: string) => string;
  readonly recoded: (before: string) => string;
  readonly parts: Readonly<Record<Exclude<CriterionPart, "max" | "code">, string>>;
  readonly template: (parts: readonly string[]) => string;
  readonly templateParts: Readonly<Record<TemplatePart, string>>;
  /** Nothing differs but ids. */
  readonly same: string;
  readonly refusals: {
    readonly criteriaPending: () => string;
    readonly criteriaFaulty: (refusal: { readonly count: number }) => string;
    readonly criteriaSheetGone: () => string;
  };
}

/** The words in each language. */
export const DESIGN_WORDS: Readonly<Record<Language, DesignWords>> = {
  vi: viDesign,
  en: enDesign,
};
