import { type BlocSetup } from "../../scoring/distribution/bloc-setup";
import { type Template } from "../../scoring/template/template";
import { writeTemplate } from "../../scoring/template/write-template";
import { fingerprint } from "../../basics/fingerprint";
import { type FormRefusal } from "./form-note";
import { type ReturnedForm } from "./read-unit-workbook";

function content(template: Template): string {
  return JSON.stringify(writeTemplate(template));
}

function templateRefusals(given: Template, expected: Template): readonly FormRefusal[] {
  if (content(given) === content(expected)) return [];
  const named = ({ id, version }: Template): string => `${id} ${version}`;
  const sameName = named(given) === named(expected);
  const shown = (template: Template): string =>
    sameName ? `${named(template)} #${fingerprint(content(template))}` : named(template);
  return [{ code: "formOtherTemplate", given: shown(given), expected: shown(expected) }];
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
 * another template or version, the same version with other content (told apart by a checksum), a unit that is no
 * member, a unit whose form was taken in already.
 *
 * @param takenUnits unit id → the file that was taken in for it.
 */
export function fitForm(
  { identity, template: own }: ReturnedForm,
  setup: BlocSetup,
  template: Template,
  takenUnits: ReadonlyMap<string, string>,
): readonly FormRefusal[] {
  const year = String(setup.year);
  const sameBloc = identity.bloc === setup.id;
  return [
    ...(sameBloc
      ? []
      : [{ code: "formOtherBloc", given: identity.bloc, expected: setup.id } as const]),
    ...(identity.year === year
      ? []
      : [{ code: "formOtherYear", given: identity.year, expected: year } as const]),
    ...templateRefusals(own, template),
    ...(sameBloc ? unitRefusals(identity.unit, setup, takenUnits) : []),
  ];
}
