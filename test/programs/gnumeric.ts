import { strFromU8 } from "fflate";
import { requiredCommand } from "./program";
import { inTemporaryFolder, putFiles, runProgram, takeFiles } from "./run-program";

/** Every sheet of a workbook as comma-separated text, by sheet name, recalculated by Gnumeric. */
export function sheetsToCsv(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  return inTemporaryFolder(async (folder) => {
    await putFiles(folder, new Map([["in.xlsx", bytes]]));
    await runProgram({
      command: requiredCommand("ssconvert"),
      arguments: ["--recalc", "-S", "--export-type=Gnumeric_stf:stf_csv", "in.xlsx", "%s.csv"],
      folder,
    });
    const files = [...(await takeFiles(folder))].filter(([name]) => name.endsWith(".csv"));
    return new Map(files.map(([name, text]) => [name.replace(/\.csv$/, ""), strFromU8(text)]));
  });
}

/** A workbook opened, recalculated and saved again as .xlsx by Gnumeric. */
export function saveWithGnumeric(bytes: Uint8Array): Promise<Uint8Array> {
  return inTemporaryFolder(async (folder) => {
    await putFiles(folder, new Map([["in.xlsx", bytes]]));
    await runProgram({
      command: requiredCommand("ssconvert"),
      arguments: ["--recalc", "--export-type=Gnumeric_Excel:xlsx", "in.xlsx", "out.xlsx"],
      folder,
    });
    return (await takeFiles(folder)).get("out.xlsx") ?? new Uint8Array();
  });
}
