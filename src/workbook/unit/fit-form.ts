import { type BlocSetup } from "../../scoring/distribution/bloc-setup";
import { type Template } from "../../scoring/template/template";
import { templateRelation, templateText } from "../../scoring/template/versions/template-relation";
import { fingerprint } from "../../basics/fingerprint";
import { tokenOf } from "../identity/identity";
import { type FormRefusal } from "./form-note";
import { type ReturnedForm } from "./read-unit-workbook";

/** True for a form whose identity and template are still the ones that its checksum was made of. */
function isWhole({ identity, template }: ReturnedForm): boolean {
  const { token, ...fields } = identity;
  return tokenOf(fields, template) === token;
}

function templateRefusals(form: ReturnedForm, used: Template): readonly FormRefusal[] {
  const relation = templateRelation(form.template, used);
  if (relation === "same" || (relation === "older" && isWhole(form))) return [];
  const shown = (template: Template): string => {
    const named = `${template.id} ${template.version}`;
    return relation === "sameVersion" ? `${named} #${fingerprint(templateText(template))}` : named;
  };
  const both = { given: shown(form.template), expected: shown(used) };
  return relation === "older"
    ? [{ code: "formOldVersionAltered", ...both }]
    : [{ code: "formOtherTemplate", relation, ...both }];
}

function unitRefusals(
  unit: string,
  { units }: BlocSetup,
  taken: ReadonlyMap<string, string>,
): readonly FormRefusal[] {
  const first = taken.get(unit);
  return [
    ...(units.some(({ id }) => id === unit) ? [] : [{ code: "formUnitUnknown", unit } as const]),
    ...(first === undefined ? [] : [{ code: "formUnitTwice", unit, first } as const]),
  ];
}

/**
 * Every reason why a form is not one of this bloc's: another bloc (whose units are not looked at then), another year,
 * another template, a newer version of it, the same version with other content (told apart by a checksum), a unit that
 * is no member, a unit whose form was taken in already. An older version is no reason: `migrateForm` carries its answers
 * over, unless its own checksum is wrong.
 *
 * @param takenUnits unit id → the file that was taken in for it.
 */
export function fitForm(
  form: ReturnedForm,
  setup: BlocSetup,
  template: Template,
  takenUnits: ReadonlyMap<string, string>,
): readonly FormRefusal[] {
  const { identity } = form;
  const year = String(setup.year);
  const sameBloc = identity.bloc === setup.id;
  return [
    ...(sameBloc
      ? []
      : [{ code: "formOtherBloc", given: identity.bloc, expected: setup.id } as const]),
    ...(identity.year === year
      ? []
      : [{ code: "formOtherYear", given: identity.year, expected: year } as const]),
    ...templateRefusals(form, template),
    ...(sameBloc ? unitRefusals(identity.unit, setup, takenUnits) : []),
  ];
}
