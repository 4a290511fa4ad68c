import { type Migrated, migrateEntries } from "../../scoring/import/migration/migrate-entries";
import { type MigrationNote } from "../../scoring/import/migration/migration-note";
import { type LeafEntries } from "../../scoring/self-assessment/entry";
import { leavesOf } from "../../scoring/template/criterion-tree";
import { type Template } from "../../scoring/template/template";
import { templateRelation } from "../../scoring/template/versions/template-relation";
import { type CellPlace, type FormMigrationNote } from "./form-note";
import { type ReturnedForm } from "./read-unit-workbook";

/** What became of a form's answers on the way from its own version of the template to the bloc's. */
export interface FormMigration extends Pick<Migrated, "toConfirm" | "toAnswer"> {
  /** The form's version. */
  readonly from: string;
  /** The bloc's version. */
  readonly to: string;
  readonly notes: readonly FormMigrationNote[];
}

/** A form whose answers stand by the codes of the bloc's template. Its other notes keep the codes that it shows. */
export interface MigratedForm<Form extends ReturnedForm> {
  readonly form: Form;
  /** Undefined where the form follows the bloc's template already. */
  readonly migration: FormMigration | undefined;
}

/** Where a note's answer stands in the form; a criterion that the form lacks has no cell there. */
function placed(note: MigrationNote, places: ReturnedForm["places"]): FormMigrationNote {
  const nowhere: CellPlace = { sheet: "", cell: "", criterion: note.criterion };
  const isNew = note.code === "blank" && note.why === "new";
  return { ...((isNew ? undefined : places.get(note.criterion)) ?? nowhere), ...note };
}

/** The codes, in the form, of what the unit still scores: of anything else there is nothing left to do. */
function stillOwn({ template }: ReturnedForm, to: Template): ReadonlySet<string> {
  const own = leavesOf(to.criteria).filter(({ scorer }) => scorer === "unit");
  const ids = new Set(own.map(({ id }) => id));
  return new Set(template.criteria.flatMap(({ id, code }) => (ids.has(id) ? [code] : [])));
}

/**
 * A form that fits a bloc, with its answers carried over to the bloc's template where its own is an older version. It
 * no longer reminds of criteria that the unit does not score any more.
 *
 * @param held what the bloc holds for the unit, by leaf code.
 */
export function migrateForm<Form extends ReturnedForm>(
  form: Form,
  to: Template,
  held: ReadonlyMap<string, LeafEntries>,
): MigratedForm<Form> {
  if (templateRelation(form.template, to) === "same") return { form, migration: undefined };
  const migrated = migrateEntries(form.template, to, form, held);
  const { entries, citations, evidence, notes, toConfirm, toAnswer } = migrated;
  const own = stillOwn(form, to);
  const reminders = form.reminders.filter(
    ({ criterion }) => criterion === "" || own.has(criterion),
  );
  return {
    form: { ...form, entries, citations, evidence, reminders },
    migration: {
      from: form.template.version,
      to: to.version,
      notes: notes.map((note) => placed(note, form.places)),
      toConfirm,
      toAnswer,
    },
  };
}
