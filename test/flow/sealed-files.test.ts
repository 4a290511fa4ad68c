import { checkForm } from "../../src/actions/check-form";
import { fillForm } from "../../src/actions/fill-form";
import { issueForms } from "../../src/actions/issue-forms";
import { sealForm } from "../../src/actions/seal-form";
import { viSheets } from "../../src/i18n/sheets/vi";
import { answerCells } from "../../src/workbook/unit/answer-cells";
import { type JudgedForm } from "../../src/workbook/unit/seal/judge-seal";
import { HOSTS } from "../cli/command-line";
import { DOCUMENT } from "../fixtures/sealed/sealed-forms";
import { REFERENCE_BLOCS, type ReferenceBloc, referenceBloc } from "../fixtures/reference-blocs";
import { KNOWN, selfEntries } from "../fixtures/returned-forms";
import { recalculateAll } from "../programs/libreoffice";
import { type OpenpyxlChange, runPython, saveWithOpenpyxl } from "../programs/openpyxl";
import { describeWith } from "../programs/program";

const [FORM, REGISTER] = ["Tự chấm", "Minh chứng"];

/** What a unit still writes into its filled form: a citation and an explanation in this row, and a document. */
function written(row: number): readonly OpenpyxlChange[] {
  return [
    { sheet: FORM, cell: `J${String(row)}`, value: "MC01" },
    { sheet: FORM, cell: `K${String(row)}`, value: "Theo báo cáo năm;\n\tđã gửi  Sở Nội vụ" },
    ...Object.entries(DOCUMENT).map(([cell, value]) => {
      return { sheet: REGISTER, cell, value: typeof value === "string" ? value : value.number };
    }),
  ];
}

/** The form of a bloc's first unit as a file: filled in, with a document listed and cited. */
async function fullForm(name: ReferenceBloc): Promise<Uint8Array> {
  const { template, bloc } = referenceBloc(name);
  const issued = issueForms(template, bloc, viSheets, HOSTS.write);
  const form = issued.ok ? issued.value[0] : undefined;
  if (form === undefined) throw new Error("not issued");
  const entries = selfEntries(bloc, form.unit.id);
  const filled = fillForm(form.bytes, { template, entries }, viSheets, HOSTS.fill);
  if (!filled.ok) throw new Error(JSON.stringify(filled.problems));
  const [first] = answerCells(template, entries, viSheets);
  return saveWithOpenpyxl(filled.value, written((first?.row ?? 0) + 1));
}

function read(bytes: Uint8Array | undefined): JudgedForm {
  const form = checkForm(bytes ?? new Uint8Array(), HOSTS.read, KNOWN, HOSTS.digest);
  if (!form.ok) throw new Error(JSON.stringify(form.problems));
  return form.value;
}

function sealed(bytes: Uint8Array): Uint8Array {
  const result = sealForm(bytes, { ...HOSTS, known: KNOWN });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value.bytes;
}

describeWith(["soffice", "openpyxl"], "sealed forms among other makers' programs", () => {
  const names = REFERENCE_BLOCS.map(([name]) => name);
  let forms: readonly Uint8Array[] = [];
  let saved: readonly Uint8Array[] = [];

  beforeAll(async () => {
    const filled: Uint8Array[] = [];
    for (const name of names) filled.push(await fullForm(name));
    forms = (await recalculateAll(filled)).map(sealed);
    saved = await recalculateAll(forms);
  }, 300_000);

  it.each(names.map((name, index) => [name, index] as const))(
    "%s: opening and saving keeps both codes, in LibreOffice and in openpyxl",
    async (_, index) => {
      const before = read(forms[index]);
      expect(before.seal.agrees).toBe(true);
      expect(before.checkCode.agrees).toBe(true);
      const byLibreOffice = read(saved[index]);
      expect([byLibreOffice.seal, byLibreOffice.checkCode]).toEqual([
        before.seal,
        before.checkCode,
      ]);
      const byOpenpyxl = read(await saveWithOpenpyxl(forms[index] ?? new Uint8Array()));
      expect(byOpenpyxl.seal).toEqual(before.seal);
      expect(byOpenpyxl.checkCode).toEqual({ ...before.checkCode, printed: null, agrees: null });
      for (const { findings } of [before, byLibreOffice, byOpenpyxl]) expect(findings).toEqual([]);
    },
    60_000,
  );

  it("gives both codes to a program that knows nothing but the documented layout", async () => {
    const files = new Map(names.map((name, index) => [`${name}.xlsx`, saved[index]!]));
    const expected = Object.fromEntries(
      [...files].map(([file, bytes]) => {
        const { checkCode, seal } = read(bytes);
        return [file, { checkCode: checkCode.computed, seal: seal.computed }];
      }),
    );
    const input = Object.fromEntries(
      Object.entries(expected).map(([file, { checkCode }]) => [file, checkCode?.split("-")[2]]),
    );
    const { output } = await runPython("form-codes", { input, files });
    expect(output).toEqual(expected);
  }, 120_000);

  it.each([
    ["a figure", { sheet: FORM, cell: "F13", value: 1 }],
    ["one letter of an explanation", { sheet: FORM, cell: "K11", value: "Theo báo cáo nắm" }],
    ["a document's symbol", { sheet: REGISTER, cell: "D7", value: "126/BC-SCT" }],
    ["a hidden identity cell", { sheet: "_khoi", cell: "B6", value: "SKHAC" }],
    ["a hidden name of the bloc", { sheet: "_khoi", cell: "B10", value: "Khối khác" }],
  ] as const)(
    "sees that %s was changed, in LibreOffice after it",
    async (_, change) => {
      const changed = await saveWithOpenpyxl(forms[0] ?? new Uint8Array(), [change]);
      const [again] = await recalculateAll([changed]);
      const [before, after] = [read(forms[0]), read(again)];
      expect([after.seal.printed, after.seal.agrees]).toEqual([before.seal.printed, false]);
      expect(after.seal.computed).not.toBe(before.seal.computed);
      expect(after.findings.map(({ code }) => code)).toContain("sealBroken");
      const figure = change.cell === "F13";
      expect(after.checkCode.agrees).toBe(true);
      expect(after.checkCode.computed === before.checkCode.computed).toBe(!figure);
    },
    60_000,
  );
});
