import blocJson from "../../../../assets/samples/khoi-2026-100/bloc.json";
import templateJson from "../../../../assets/templates/so-nganh-100.json";
import { consolidateForms } from "../../../actions/consolidate-forms";
import { fillForm } from "../../../actions/fill-form";
import { issueForms } from "../../../actions/issue-forms";
import { openBloc, type OpenedBloc } from "../../../actions/open-bloc";
import { present } from "../../../basics/assert";
import { sha256Hex } from "../../../hosts/digest/sha-256";
import { fillCells } from "../../../hosts/xlsx/fill/fill-cells";
import { readWorkbook } from "../../../hosts/xlsx/read/read-workbook";
import { createWriter } from "../../../hosts/xlsx/write/write-workbook";
import { enSheets } from "../../../i18n/sheets/en";
import { viSheets } from "../../../i18n/sheets/vi";
import { type Unit } from "../../../scoring/distribution/bloc-setup";
import { type Bloc } from "../../../scoring/import/bloc";
import { takeIn } from "../../../scoring/import/take-in";
import { type WorkbookPlan } from "../../../workbook/plan/sheet-plan";
import { planUnitWorkbook } from "../../../workbook/unit/unit-workbook";

/** The season that comes with the product. */
export interface SampleBloc {
  readonly name: string;
  readonly units: readonly Unit[];
  /** The leader's workbook at the end of the season: forms taken in, verified, decided on, ranked. */
  readonly book: () => WorkbookPlan;
  /** A unit's form as the unit filled it in. */
  readonly form: (unit: Unit) => WorkbookPlan;
}

function opened(): OpenedBloc {
  const bloc = openBloc(templateJson, blocJson);
  return present(bloc.ok ? bloc.value : undefined, "a sample without faults");
}

/** What units said of themselves stands in their files alone. */
function withoutSelf(bloc: Bloc): Bloc {
  return bloc.units.reduce((left, { id }) => takeIn(left, id, new Map()).bloc, bloc);
}

/** Plays the season: forms are issued, filled in and taken back as files. The plan is what would have been written. */
function playedBook({ template, bloc }: OpenedBloc): WorkbookPlan {
  const setup = withoutSelf(bloc);
  const issued = issueForms(template, setup, viSheets, createWriter());
  const forms = present(issued.ok ? issued.value : undefined, "the sample's members");
  const returned = forms.map(({ unit, fileName: name, bytes }) => {
    const entries = bloc.entries.get(unit.id) ?? new Map<string, never>();
    const filled = fillForm(bytes, { template, entries }, viSheets, (file, cells) =>
      fillCells(file, cells, { recalculate: true }),
    );
    return { name, bytes: present(filled.ok ? filled.value : undefined, "a form of the sample") };
  });
  let plan: WorkbookPlan | undefined;
  consolidateForms(template, setup, returned, {
    words: viSheets,
    known: [viSheets, enSheets],
    read: readWorkbook,
    write: (written) => {
      plan = written;
      return new Uint8Array();
    },
    digest: sha256Hex,
  });
  return present(plan, "the sample's workbook");
}

/** Opens the sample. */
export function openSample(): SampleBloc {
  const sample = opened();
  const { template, bloc: setup } = sample;
  return {
    name: setup.name,
    units: setup.units,
    book: () => playedBook(sample),
    form: (unit) => {
      const entries = setup.entries.get(unit.id) ?? new Map<string, never>();
      return planUnitWorkbook({ setup, template, entries, unit }, viSheets);
    },
  };
}
