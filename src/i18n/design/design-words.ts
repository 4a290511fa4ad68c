import {
  type CriterionPart,
  type TemplatePart,
} from "../../scoring/template/versions/template-difference";

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
  /** Last year's workbook as the source of a template. */
  readonly lastYear: {
    readonly name: string;
    readonly about: string;
    readonly pick: string;
    /** The file, and the year that it was for. */
    readonly from: (file: string, year: number) => string;
    readonly against: (title: string) => string;
  };
  /** Nothing differs but ids. */
  readonly same: string;
  readonly refusals: {
    readonly criteriaPending: () => string;
    readonly criteriaFaulty: (refusal: { readonly count: number }) => string;
    readonly criteriaSheetGone: () => string;
  };
}
