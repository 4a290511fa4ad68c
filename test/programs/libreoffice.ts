import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { plantWrongResult, sheetPartsOf } from "./plant-wrong-result";
import { requiredCommand } from "./program";
import { inTemporaryFolder, putFiles, runProgram } from "./run-program";

/** 0 is "always": by itself LibreOffice trusts the results that stand in a file. */
const RECALCULATE_ALWAYS = ["OOXMLRecalcMode", "ODFRecalcMode"]
  .map(
    (mode) =>
      `<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="${mode}" oor:op="fuse"><value>0</value></prop></item>`,
  )
  .join("");

const SETTINGS =
  `<?xml version="1.0" encoding="UTF-8"?>` +
  `<oor:items xmlns:oor="http://openoffice.org/2001/registry">${RECALCULATE_ALWAYS}</oor:items>`;

let profile: Promise<string> | undefined;

/** A LibreOffice profile of this test file's own: two runs at once may not share one. */
async function makeProfile(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "khoi-thi-dua-soffice-"));
  await mkdir(join(folder, "user"));
  await writeFile(join(folder, "user", "registrymodifications.xcu"), SETTINGS);
  return folder;
}

afterAll(async () => {
  if (profile !== undefined) await rm(await profile, { recursive: true, force: true });
  profile = undefined;
});

let last: Promise<unknown> = Promise.resolve();

/** One conversion after another: one profile serves one process at a time. */
function convertAll(
  files: readonly Uint8Array[],
  format: { readonly filter: string; readonly ending: string },
): Promise<Uint8Array[]> {
  const turn = last.then(async () => {
    profile ??= makeProfile();
    const home = pathToFileURL(await profile).href;
    return inTemporaryFolder(async (folder) => {
      const names = files.map((_, at) => `file-${at}.xlsx`);
      await putFiles(
        folder,
        new Map(names.map((name, at) => [name, files[at] ?? new Uint8Array()])),
      );
      const options = ["--headless", "--norestore", "--nolockcheck", "--convert-to", format.filter];
      await runProgram({
        command: requiredCommand("soffice"),
        arguments: [`-env:UserInstallation=${home}`, ...options, "--outdir", "out", ...names],
        folder,
      });
      const results = names.map((name) => name.replace(/xlsx$/, format.ending));
      return Promise.all(
        results.map(async (name) => new Uint8Array(await readFile(join(folder, "out", name)))),
      );
    });
  });
  last = turn.catch(() => undefined);
  return turn;
}

const XLSX = { filter: "xlsx:Calc MS Excel 2007 XML", ending: "xlsx" };

/** Several workbooks opened, recalculated and saved again as .xlsx in one start of LibreOffice (about two seconds). */
export function recalculateAll(files: readonly Uint8Array[]): Promise<Uint8Array[]> {
  return convertAll(files, XLSX);
}

/** A workbook opened by LibreOffice, every formula recalculated, saved again as .xlsx. */
export async function recalculate(bytes: Uint8Array): Promise<Uint8Array> {
  const [result] = await convertAll([bytes], XLSX);
  return result ?? new Uint8Array();
}

/** A workbook saved by LibreOffice in its own format, opened again and saved as .xlsx. */
export async function throughOds(bytes: Uint8Array): Promise<Uint8Array> {
  const [ods = new Uint8Array()] = await convertAll([bytes], { filter: "ods", ending: "ods" });
  const [result = new Uint8Array()] = await convertAll([ods], XLSX);
  return result;
}

/** A workbook printed by LibreOffice as PDF: its visible sheets, by their own print set-up. */
export async function toPdf(bytes: Uint8Array): Promise<Uint8Array> {
  const [result] = await convertAll([bytes], { filter: "pdf", ending: "pdf" });
  return result ?? new Uint8Array();
}

/**
 * Recalculates, and proves it: a copy with a wrong result planted in one formula cell goes through the same start of
 * the program and must come out equal, cell for cell.
 *
 * @throws Error when the workbook has no formula, or the planted result survived.
 */
export async function recalculateProven(bytes: Uint8Array): Promise<Uint8Array> {
  const planted = plantWrongResult(bytes);
  const [result, corrected] = await convertAll([bytes, planted.bytes], XLSX);
  if (result === undefined || corrected === undefined) throw new Error("Two results expected.");
  if (sheetPartsOf(result) !== sheetPartsOf(corrected))
    throw new Error(`Not recalculated: the wrong result planted in ${planted.place} survived.`);
  return result;
}
