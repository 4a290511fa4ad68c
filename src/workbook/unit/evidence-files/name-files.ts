import { type Result } from "../../../basics/result";
import { type SheetChange } from "../../plan/open-workbook";
import { type ReturnedForm } from "../read-unit-workbook";
import { type RegisterProblem } from "../register/evidence-changes";
import { putRegisterTexts } from "../register/register-texts";
import { baseName } from "./file-names";
import { type FileMatch } from "./match-files";

/** What a file is called in the register: by its name alone where no other file has it, else with its folders. */
export function registeredName(file: string, files: readonly string[]): string {
  const name = baseName(file);
  const isOnly = files.filter((each) => baseName(each) === name).length < 2;
  return (isOnly ? name : file).normalize("NFC");
}

/** The matches whose documents name no file in the register yet. */
export function unnamedMatches(
  { evidence }: Pick<ReturnedForm, "evidence">,
  matches: readonly FileMatch[],
): readonly FileMatch[] {
  return matches.filter(
    (match) => evidence.find(({ code }) => code === match.evidence)?.file.trim() === "",
  );
}

/** Writes the names of matched files into the register, several of one document parted by semicolons. */
export function nameFiles(
  { register }: ReturnedForm,
  matches: readonly Pick<FileMatch, "evidence" | "file">[],
  files: readonly string[],
): Result<readonly SheetChange[], RegisterProblem> {
  const texts = new Map<string, string>();
  for (const { evidence, file } of matches) {
    const before = texts.get(evidence);
    const name = registeredName(file, files);
    texts.set(evidence, before === undefined ? name : `${before}; ${name}`);
  }
  return putRegisterTexts(register, "file", texts);
}
