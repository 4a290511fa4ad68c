import { resolve } from "node:path";
import { sealForm, type SealingProblem } from "../../actions/seal-form";
import { messageOf } from "../../i18n/messages/texts";
import { type CommandLine } from "../arguments/read-arguments";
import { type Context } from "../context";
import { readBytes } from "../files/read-files";
import { writeFiles } from "../files/write-files";
import { complain, type Complaint, done, ofCommand, ofRefusal, type Outcome } from "../outcome";
import { KNOWN_SHEETS, type Speech } from "../speech";
import { issueJson } from "../tell/issue-json";
import { formNotes, noteLines } from "../tell/form-notes";

function ofSealing(problem: SealingProblem, file: string, speech: Speech): Complaint {
  if (problem.about === "file") return ofRefusal(problem.issue, file, speech);
  const text = messageOf(speech.messages.problems, problem.issue);
  return { text: `${file}: ${text}`, json: { file, ...issueJson(problem.issue, text) } };
}

/**
 * `seal FORM.xlsx --out SEALED.xlsx`: writes a copy with the form's seal in it and prints both codes. A form with an
 * answer that cannot be taken is not sealed; things still to do are listed. A file in place of the copy is only
 * replaced with `--force`.
 */
export async function seal(
  { operands: [path = ""], options }: CommandLine,
  { speech, hosts, asJson }: Context,
): Promise<Outcome> {
  const out = options.get("out") ?? "";
  if (resolve(out) === resolve(path)) {
    const clash = ofCommand({ code: "outputClashes", path: out }, speech);
    return { ...complain([clash], asJson), exit: 2 };
  }
  const refused = (complaints: readonly Complaint[]): Outcome => complain(complaints, asJson);
  const bytes = await readBytes(path);
  if (!bytes.ok) return refused(bytes.problems.map((each) => ofCommand(each, speech)));
  const sealed = sealForm(bytes.value, { ...hosts, known: KNOWN_SHEETS });
  if (!sealed.ok) return refused(sealed.problems.map((each) => ofSealing(each, path, speech)));
  const { form, seal: code } = sealed.value;
  const inPlace = options.has("force") ? "replace" : "refuse";
  const written = await writeFiles([{ path: out, bytes: sealed.value.bytes, inPlace }]);
  if (!written.ok) return refused(written.problems.map((each) => ofCommand(each, speech)));
  const notes = formNotes(form, [], speech);
  const { checkCode } = form;
  const state = { printed: code, computed: code, agrees: true };
  if (asJson) {
    const report = { file: out, unit: form.identity.unit, checkCode, seal: state, ...notes };
    return done([JSON.stringify(report, null, 1)]);
  }
  return done([
    speech.command.sealed(out),
    speech.command.checkCode(checkCode),
    speech.command.seal(state),
    speech.command.sealMeaning,
    ...noteLines(notes, speech),
  ]);
}
