import { consolidateForms } from "../../src/actions/consolidate-forms";
import { fillForm } from "../../src/actions/fill-form";
import { issueForms } from "../../src/actions/issue-forms";
import { sha256Hex } from "../../src/hosts/digest/sha-256";
import { fillCells } from "../../src/hosts/xlsx/fill/fill-cells";
import { readWorkbook } from "../../src/hosts/xlsx/read/read-workbook";
import { writeWorkbook } from "../../src/hosts/xlsx/write/write-workbook";
import { enSheets } from "../../src/i18n/sheets/en";
import { viSheets } from "../../src/i18n/sheets/vi";
import { type Bloc } from "../../src/scoring/import/bloc";
import { takeIn } from "../../src/scoring/import/take-in";
import { type Template } from "../../src/scoring/template/template";
import {
  blocPath,
  expectedResult,
  json,
  type ReferenceBloc,
  referenceBloc,
} from "../fixtures/reference-blocs";
import { readSummary, type SummaryLine } from "../fixtures/summary-lines";
import { recalculateAll } from "../programs/libreoffice";
import { runPython, saveWithOpenpyxl } from "../programs/openpyxl";
import { plantWrongResult } from "../programs/plant-wrong-result";
import { describeWith } from "../programs/program";

interface ExpectedUnit {
  readonly total: string;
  readonly selfTotal: string;
  readonly rank: number;
  readonly band: string;
  readonly award: string | null;
}

/** The bloc as it is before any form has come back: everything but the self-assessments. */
function withoutSelf(bloc: Bloc): Bloc {
  return bloc.units.reduce((left, { id }) => takeIn(left, id, new Map()).bloc, bloc);
}

function expectedLines(
  name: ReferenceBloc,
  template: Template,
): Readonly<Record<string, SummaryLine>> {
  const { units } = expectedResult(name) as { units: Record<string, ExpectedUnit> };
  return Object.fromEntries(
    Object.entries(units).map(([unit, each]) => [
      unit,
      {
        total: Number(each.total),
        selfTotal: Number(each.selfTotal),
        rank: each.rank,
        band: template.bands.find(({ key }) => key === each.band)?.label ?? "",
        award: template.awards.find(({ key }) => key === each.award)?.label ?? "",
      },
    ]),
  );
}

/** Half of the forms are filled by openpyxl from the documented layout, half filled and re-saved by LibreOffice. */
async function returnedForms(name: ReferenceBloc): Promise<ReadonlyMap<string, Uint8Array>> {
  const { template, bloc } = referenceBloc(name);
  const issued = issueForms(template, bloc, viSheets, writeWorkbook);
  if (!issued.ok) throw new Error("not issued");
  const [even, odd] = [0, 1].map((rest) => issued.value.filter((_, index) => index % 2 === rest));
  const { entries } = json(blocPath(name)) as { entries: unknown };
  const files = new Map((even ?? []).map(({ unit, bytes }) => [`${unit.id}.xlsx`, bytes]));
  const input = Object.fromEntries([...files.keys()].map((file) => [file, entries]));
  const byOpenpyxl = await runPython("fill-forms", { input, files });
  const filled = (odd ?? []).map(({ unit, bytes }) => {
    const own = bloc.entries.get(unit.id) ?? new Map();
    const done = fillForm(bytes, { template, entries: own }, viSheets, fillCells);
    if (!done.ok) throw new Error(JSON.stringify(done.problems));
    return done.value;
  });
  const byLibreOffice = await recalculateAll(filled);
  return new Map([
    ...[...files.keys()].map(
      (file) => [file, byOpenpyxl.files.get(file) ?? new Uint8Array()] as const,
    ),
    ...(odd ?? []).map(
      ({ unit }, index) => [`${unit.id}.xlsx`, byLibreOffice[index] ?? new Uint8Array()] as const,
    ),
  ]);
}

describeWith(["soffice", "openpyxl"], "a year on files, with other makers' programs", () => {
  it.each(["khoi-ii-100", "khoi-ii-1000", "khoi-2026-100"] as const)(
    "%s: forms filled by openpyxl and LibreOffice come to the reference totals, ranks, classes and awards",
    async (name) => {
      const { template, bloc } = referenceBloc(name);
      const forms = await returnedForms(name);
      const consolidation = consolidateForms(
        template,
        withoutSelf(bloc),
        [...forms].map(([file, bytes]) => ({ name: file, bytes })),
        {
          words: viSheets,
          known: [viSheets, enSheets],
          read: readWorkbook,
          write: writeWorkbook,
          digest: sha256Hex,
        },
      );
      const { outcomes, book } = consolidation;
      expect(outcomes.filter(({ accepted }) => !accepted)).toEqual([]);
      for (const outcome of outcomes)
        expect(outcome.accepted && [outcome.form.problems, outcome.form.findings]).toEqual([
          [],
          [],
        ]);
      if (book?.ok !== true) throw new Error("no workbook");
      const expected = expectedLines(name, template);
      expect(readSummary(book.value.bytes)).toEqual(expected);
      const planted = plantWrongResult(book.value.bytes).bytes;
      const [again, corrected] = await recalculateAll([book.value.bytes, planted]);
      expect(readSummary(again ?? new Uint8Array())).toEqual(expected);
      expect(readSummary(corrected ?? new Uint8Array())).toEqual(expected);
    },
    180_000,
  );

  it("loses nothing of validation, protection, names and print set-up on the way", async () => {
    const { template, bloc } = referenceBloc("khoi-2026-100");
    const issued = issueForms(template, bloc, viSheets, writeWorkbook);
    const original = issued.ok ? issued.value[0]?.bytes : undefined;
    if (original === undefined) throw new Error("not issued");
    const [byLibreOffice = new Uint8Array()] = await recalculateAll([original]);
    const describeForm = async (bytes: Uint8Array): Promise<unknown> =>
      (await runPython("describe-form", { files: new Map([["in.xlsx", bytes]]) })).output;
    const before = await describeForm(original);
    expect(await describeForm(byLibreOffice)).toEqual(before);
    expect(await describeForm(await saveWithOpenpyxl(original))).toEqual(before);
    expect(JSON.stringify(before)).toContain("KTD_token");
  }, 120_000);
});
