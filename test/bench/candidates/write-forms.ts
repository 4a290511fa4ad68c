import { deflateRawSync } from "node:zlib";
import { issueForms } from "../../../src/actions/issue-forms";
import { present } from "../../../src/basics/assert";
import { zlibPacking } from "../../../src/hosts/node/zlib-packing";
import { type Packing, portablePacking } from "../../../src/hosts/xlsx/package/packing";
import { openZip, readPart } from "../../../src/hosts/xlsx/package/read-zip";
import { createWriter } from "../../../src/hosts/xlsx/write/write-workbook";
import { viSheets } from "../../../src/i18n/sheets/vi";
import { identitiesOf } from "../../../src/workbook/identity/identity";
import { type WorkbookPlan } from "../../../src/workbook/plan/sheet-plan";
import { unitWorkbooks } from "../../../src/workbook/unit/unit-workbook";
import { largeBloc } from "../members";
import { type Candidate } from "./candidate";
import { type ExcelJs, library } from "./libraries";

/** From the list of members to the bytes of all forms. */
function issued(members: number, packing: Packing): readonly Uint8Array[] {
  const { template, bloc } = largeBloc(members);
  const forms = issueForms(template, bloc, viSheets, createWriter(packing));
  if (!forms.ok) throw new Error(JSON.stringify(forms.problems));
  return forms.value.map(({ bytes }) => bytes);
}

function ours(packing: Packing): Candidate {
  return ({ items }, { time }) => {
    largeBloc(1);
    time(() => issued(items, packing));
    return 0;
  };
}

const identities: Candidate = ({ items }, { time }) => {
  const { template, bloc } = largeBloc(items);
  time(() => {
    const identify = identitiesOf(bloc, template);
    for (const unit of bloc.units) identify(unit);
  });
  return 0;
};

function contentsOf(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const zip = openZip(bytes, zlibPacking);
  if (!zip.ok) throw new Error("no package");
  return new Map(
    zip.value.entries.map(({ name }) => {
      const part = readPart(zip.value, name);
      if (!part.ok) throw new Error(name);
      return [name, part.value];
    }),
  );
}

/** The parts in which forms differ, of each of them. */
function varyingParts(members: number): readonly (readonly Uint8Array[])[] {
  const forms = issued(Math.max(2, members), zlibPacking).map(contentsOf);
  const [first, second] = forms;
  const names = [...(first?.keys() ?? [])].filter(
    (name) =>
      Buffer.compare(
        present(first?.get(name), `${name} of the first`),
        present(second?.get(name), `${name} of the second`),
      ) !== 0,
  );
  return forms.map((parts) => names.map((name) => present(parts.get(name), name)));
}

const floor: Candidate = ({ items }, { time }) => {
  const forms = varyingParts(items);
  time(() => {
    for (const parts of forms) for (const part of parts) deflateRawSync(part, { level: 6 });
  });
  return 0;
};

/** The form that libraries start from, and where in it each member's own texts go. */
export function formToChange(members: number): {
  readonly form: Uint8Array;
  /** Rows and columns from 1. */
  readonly places: readonly {
    readonly sheet: string;
    readonly row: number;
    readonly column: number;
    readonly slot: string;
  }[];
  readonly texts: readonly ReadonlyMap<string, string>[];
} {
  const { template, bloc } = largeBloc(members);
  const plan = unitWorkbooks({ setup: bloc, template, entries: new Map() }, viSheets);
  const plans: readonly WorkbookPlan[] = bloc.units.map(plan);
  const [first] = plans;
  if (first === undefined) throw new Error("no member");
  return {
    form: createWriter(zlibPacking)(first),
    places: first.sheets.flatMap(({ name, cells }) =>
      cells.flatMap(({ row, column, slot }) =>
        slot === undefined ? [] : [{ sheet: name, row: row + 1, column: column + 1, slot }],
      ),
    ),
    texts: plans.map(({ slots }) => slots ?? new Map<string, string>()),
  };
}

const exceljs: Candidate = async ({ items }, { timeLater }) => {
  const { Workbook } = library("exceljs") as ExcelJs;
  const { form, places, texts } = formToChange(items);
  await timeLater(async () => {
    for (const own of texts) {
      const book = new Workbook();
      await book.xlsx.load(form);
      for (const { sheet, row, column, slot } of places)
        book.getWorksheet(sheet).getCell(row, column).value = own.get(slot);
      await book.xlsx.writeBuffer();
    }
  });
  return 0;
};

/** Writing the blank forms of all members. */
export const WRITING_FORMS: Readonly<Record<string, Candidate>> = {
  floor,
  zlib: ours(zlibPacking),
  fflate: ours(portablePacking),
  identities,
  exceljs,
};
