import { join } from "node:path";
import { issueForms } from "../../actions/issue-forms";
import { type CommandLine } from "../arguments/read-arguments";
import { type Context } from "../context";
import { writeFiles } from "../files/write-files";
import { complain, done, ofCommand, ofMembers, type Outcome } from "../outcome";
import { openInputs } from "./open-inputs";

/**
 * `distribute TEMPLATE.json BLOC.json --out FOLDER`: a form for each member, all of them or none. Forms that are there
 * already may have been filled in: they are only replaced with `--force`.
 */
export async function distribute(
  { operands, options }: CommandLine,
  { speech, hosts, asJson }: Context,
): Promise<Outcome> {
  const opened = await openInputs(operands, speech);
  if (!opened.ok) return complain(opened.problems, asJson);
  const { template, bloc } = opened.value;
  const forms = issueForms(template, bloc, speech.sheets, hosts.write);
  if (!forms.ok)
    return complain(
      forms.problems.map((problem) => ofMembers(problem, speech)),
      asJson,
    );
  const folder = options.get("out") ?? "";
  const inPlace = options.has("force") ? "replace" : "refuse";
  const written = await writeFiles(
    forms.value.map(({ fileName, bytes }) => ({ path: join(folder, fileName), bytes, inPlace })),
  );
  if (!written.ok)
    return complain(
      written.problems.map((problem) => ofCommand(problem, speech)),
      asJson,
    );
  const names = forms.value.map(({ fileName }) => `  ${fileName}`);
  return done([speech.command.issued(names.length, folder), ...names]);
}
