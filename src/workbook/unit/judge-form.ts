import { type Bloc } from "../../scoring/import/bloc";
import { takeIn, type TakenIn } from "../../scoring/import/take-in";
import { type LeafEntries } from "../../scoring/self-assessment/entry";
import { type Template } from "../../scoring/template/template";
import { fitForm } from "./fit-form";
import { type FormRefusal } from "./form-note";
import { type FormMigration, migrateForm } from "./migrate-form";
import { type ReturnedForm } from "./read-unit-workbook";
import { type JudgedForm, judgeSeal } from "./seal/judge-seal";
import { type Digest } from "./seal/seal-code";

/** A form that can be taken into its bloc, and what the bloc would be then. */
export interface FittingForm {
  readonly unit: string;
  /** Its answers by the codes of the bloc's template. */
  readonly form: JudgedForm;
  /** Undefined where the form followed the bloc's template already. */
  readonly migration: FormMigration | undefined;
  readonly taken: TakenIn;
}

/** What a form is to a bloc. `second`: its unit's form was taken in before, and somebody has to choose. */
export type FormVerdict =
  | ({ readonly kind: "fits" } & FittingForm)
  | ({ readonly kind: "second"; readonly refusals: readonly FormRefusal[] } & FittingForm)
  | {
      readonly kind: "refused";
      readonly unit: string;
      readonly refusals: readonly FormRefusal[];
    };

/**
 * Says whether a form belongs to a bloc and what taking it in would change. Answers by an older version of the template
 * are carried over.
 *
 * @param files unit id → the file that was taken in for it before.
 */
export function judgeForm(
  form: ReturnedForm,
  { template, bloc }: { readonly template: Template; readonly bloc: Bloc },
  files: ReadonlyMap<string, string>,
  digest: Digest,
): FormVerdict {
  const { unit } = form.identity;
  const refusals = fitForm(form, bloc, template, files);
  if (refusals.some(({ code }) => code !== "formUnitTwice"))
    return { kind: "refused", unit, refusals };
  const held = bloc.entries.get(unit) ?? new Map<string, LeafEntries>();
  const migrated = migrateForm(judgeSeal(form, digest), template, held);
  const taken = takeIn(bloc, unit, migrated.form.entries);
  const fitting = { unit, ...migrated, taken };
  return refusals.length === 0
    ? { kind: "fits", ...fitting }
    : { kind: "second", refusals, ...fitting };
}
