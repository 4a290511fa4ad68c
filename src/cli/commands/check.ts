import { checkForm } from "../../actions/check-form";
import { type CommandLine } from "../arguments/read-arguments";
import { type Context } from "../context";
import { readBytes } from "../files/read-files";
import { complain, done, ofCommand, type Outcome } from "../outcome";
import { KNOWN_SHEETS } from "../speech";
import { codeLines, codesOf, type FileReport, NO_CODES, refusalReport } from "../tell/file-report";
import { formNotes, NO_NOTES, noteLines } from "../tell/form-notes";

/**
 * `check FORM.xlsx`: everything about a form that its unit should know before sending it. Ends with 1 when the file is
 * refused or an answer cannot be taken; changes and things still to do are told and end with 0.
 */
export async function check(
  { operands: [path = ""] }: CommandLine,
  { speech, hosts, asJson }: Context,
): Promise<Outcome> {
  const bytes = await readBytes(path);
  if (!bytes.ok)
    return complain(
      bytes.problems.map((problem) => ofCommand(problem, speech)),
      asJson,
    );
  const form = checkForm(bytes.value, hosts.read, KNOWN_SHEETS, hosts.digest);
  if (!form.ok) {
    const refusal = refusalReport(form.problems, speech);
    const about = { file: path, unit: "", unitName: "", accepted: false, ...NO_CODES };
    const report = { ...about, ...refusal, ...NO_NOTES };
    if (asJson) return { exit: 1, output: [asText(report)], errors: [] };
    const reasons = (refusal.refusals ?? []).map(({ text }) => `  - ${String(text)}`);
    return { exit: 1, output: [], errors: [speech.command.refused(path), ...reasons] };
  }
  const { identity } = form.value;
  const notes = formNotes(form.value, [], speech);
  const codes = codesOf(form.value);
  const about = { file: path, unit: identity.unit, unitName: "", accepted: true, ...codes };
  const report = { ...about, ...notes };
  const lines = noteLines(notes, speech);
  const output = asJson
    ? [asText(report)]
    : [
        speech.command.checked(identity.unit, identity.year),
        ...(lines.length === 0 ? [speech.command.nothingFound] : lines),
        ...codeLines(codes, speech),
      ];
  return { ...done(output), exit: form.value.problems.length > 0 ? 1 : 0 };
}

function asText(report: FileReport): string {
  return JSON.stringify(report, null, 1);
}
