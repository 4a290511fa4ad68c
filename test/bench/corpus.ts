import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { present } from "../../src/basics/assert";
import { zlibPacking } from "../../src/hosts/node/zlib-packing";
import { createWriter } from "../../src/hosts/xlsx/write/write-workbook";
import { viSheets } from "../../src/i18n/sheets/vi";
import { unitWorkbooks } from "../../src/workbook/unit/unit-workbook";
import { commandOf } from "../programs/program";
import { inTemporaryFolder, putFiles, runProgram } from "../programs/run-program";
import { largeBloc } from "./members";

/** As many units as the sample bloc has: each fills its form in differently. */
const ANSWERS = 10;

/** Of so many files one comes from LibreOffice, where it is installed. */
const EVERY = 5;

/** The same workbooks as LibreOffice saves them. */
function savedByLibreOffice(files: readonly Uint8Array[]): Promise<readonly Uint8Array[]> {
  const command = commandOf("soffice");
  if (command === undefined) return Promise.resolve([]);
  return inTemporaryFolder(async (folder) => {
    const names = files.map((_, at) => `${String(at)}.xlsx`);
    await putFiles(folder, new Map(names.map((name, at) => [name, present(files[at], name)])));
    const home = pathToFileURL(join(folder, "profile")).href;
    const options = ["--headless", "--norestore", "--convert-to", "xlsx:Calc MS Excel 2007 XML"];
    await runProgram({
      command,
      arguments: [`-env:UserInstallation=${home}`, ...options, "--outdir", "out", ...names],
      folder,
    });
    const saved = (await readdir(join(folder, "out"))).map((name) => join(folder, "out", name));
    return Promise.all(saved.map((path) => readFile(path)));
  });
}

/** Forms filled in with the answers of the sample bloc, all different. */
function filledForms(count: number): readonly Uint8Array[] {
  const { template, bloc } = largeBloc(Math.max(count, ANSWERS));
  const writers = Array.from({ length: ANSWERS }, (_, at) => {
    const entries = bloc.entries.get(present(bloc.units[at], "a unit").id) ?? new Map();
    const plan = unitWorkbooks({ setup: bloc, template, entries }, viSheets);
    return { plan, write: createWriter(zlibPacking) };
  });
  return bloc.units.map((unit, index) => {
    const { plan, write } = present(writers[index % ANSWERS], "a way to answer");
    return write(plan(unit));
  });
}

/**
 * Writes so many returned forms one behind the other into a file, and their lengths beside it. Gives the name of both
 * without its ending, and how many of the forms LibreOffice has saved: the same few over and over.
 */
export async function makeCorpus(
  count: number,
  folder: string,
): Promise<{ readonly corpus: string; readonly fromLibreOffice: number }> {
  const forms = filledForms(count);
  const saved = await savedByLibreOffice(forms.slice(0, ANSWERS));
  const files = forms
    .slice(0, count)
    .map((form, index) =>
      index % EVERY === 0 ? (saved[(index / EVERY) % ANSWERS] ?? form) : form,
    );
  const corpus = join(folder, `forms-${String(count)}`);
  await mkdir(folder, { recursive: true });
  await writeFile(`${corpus}.bin`, Buffer.concat(files));
  await writeFile(`${corpus}.json`, JSON.stringify(files.map(({ length }) => length)));
  const fromLibreOffice = saved.length === 0 ? 0 : Math.ceil(count / EVERY);
  return { corpus, fromLibreOffice };
}
