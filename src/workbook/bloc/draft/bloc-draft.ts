import { type SetupForm } from "../../../scoring/distribution/setup-form";
import { type CellRange } from "../../plan/sheet-plan";

/** How far the setting up of a bloc is. */
export const DRAFT_STEPS = ["bloc", "template", "preview"] as const;

export type DraftStep = (typeof DRAFT_STEPS)[number];

/** Where the criteria come from. */
export type TemplateChoice =
  /** One that comes with the product, by its id. */
  | { readonly from: "shipped"; readonly id: string }
  /** A file that was picked: its name, and what stands in it as JSON. */
  | {
      readonly from: "file";
      readonly file: string;
      readonly json: unknown;
      /** The year of the bloc out of whose workbook it was taken; absent for a template by itself. */
      readonly year?: number;
    }
  /** A table in the workbook; `answers` are those to the questions about it. */
  | {
      readonly from: "table";
      readonly sheet: string;
      readonly range: CellRange;
      /** Merged areas that the range touches. */
      readonly merged: readonly CellRange[];
      readonly title: string;
      readonly answers: Readonly<Record<string, string>>;
    };

/** A bloc that is being set up: kept in the workbook, so that nothing typed is lost when the pane closes. */
export interface BlocDraft {
  readonly step: DraftStep;
  readonly form: SetupForm;
  /** Absent until one was chosen. */
  readonly choice?: TemplateChoice | undefined;
}
