import { join } from "node:path";
import { consolidateForms } from "../../actions/consolidate-forms";
import { fillForm } from "../../actions/fill-form";
import { issueForms, type IssuedForm } from "../../actions/issue-forms";
import { type OpenedBloc } from "../../actions/open-bloc";
import { present } from "../../basics/assert";
import { failure, type Result, success } from "../../basics/result";
import { type DiskProblem } from "../../i18n/command-line/command-problem";
import { type Bloc } from "../../scoring/import/bloc";
import { takeIn } from "../../scoring/import/take-in";
import { type CommandLine } from "../arguments/read-arguments";
import { type Context } from "../context";
import { type FolderFile, readFolder, writeFolder } from "../files/folder-files";
import {
  complain,
  type Complaint,
  done,
  ofCommand,
  ofMembers,
  ofOpening,
  ofRefusal,
  type Outcome,
} from "../outcome";
import { KNOWN_SHEETS, type Speech } from "../speech";
import { rankedUnits, rankingTable } from "../tell/ranking";
import { openInputs } from "./open-inputs";

/** The sample season, within the assets. */
const TEMPLATE = join("templates", "so-nganh-100.json");
const BLOC = join("samples", "khoi-2026-100", "bloc.json");

/** Where the files of the demonstration go, within its folder. */
const ISSUED = "phieu";
const FILLED = "phieu-da-nop";
const BOOK = "so-khoi.xlsx";

/** The bloc as it is before any form has come back: what units said of themselves stands in their files alone. */
function withoutSelf(bloc: Bloc): Bloc {
  return bloc.units.reduce((left, { id }) => takeIn(left, id, new Map()).bloc, bloc);
}

function onDisk<Value>(
  result: Result<Value, DiskProblem>,
  speech: Speech,
): Result<Value, Complaint> {
  return result.ok ? result : failure(result.problems.map((each) => ofCommand(each, speech)));
}

async function issue(
  { template, bloc }: OpenedBloc,
  folder: string,
  { speech, hosts }: Context,
): Promise<Result<readonly IssuedForm[], Complaint>> {
  const forms = issueForms(template, withoutSelf(bloc), speech.sheets, hosts.write);
  if (!forms.ok) return failure(forms.problems.map((each) => ofMembers(each, speech)));
  const files = forms.value.map(({ fileName: name, bytes }) => ({ name, bytes }));
  const written = onDisk(await writeFolder(join(folder, ISSUED), files), speech);
  return written.ok ? forms : written;
}

/** Types each unit's own answers into its form, as the unit would, from file to file. */
async function fill(
  { template, bloc }: OpenedBloc,
  forms: readonly IssuedForm[],
  folder: string,
  { speech, hosts }: Context,
): Promise<Result<readonly string[], Complaint>> {
  const names = forms.map(({ fileName }) => fileName);
  const issued = onDisk(await readFolder(join(folder, ISSUED), names), speech);
  if (!issued.ok) return issued;
  const filled: FolderFile[] = [];
  const complaints: Complaint[] = [];
  issued.value.forEach(({ name, bytes }, index) => {
    const { unit } = present(forms[index], "every file is a form that was issued");
    const entries = bloc.entries.get(unit.id) ?? new Map<string, never>();
    const form = fillForm(bytes, { template, entries }, speech.sheets, hosts.fill);
    if (form.ok) filled.push({ name, bytes: form.value });
    else complaints.push(...form.problems.map((each) => ofRefusal(each, name, speech)));
  });
  if (complaints.length > 0) return failure(complaints);
  const written = onDisk(await writeFolder(join(folder, FILLED), filled), speech);
  return written.ok ? success(names) : written;
}

async function collect(
  { template, bloc }: OpenedBloc,
  names: readonly string[],
  folder: string,
  { speech, hosts }: Context,
): Promise<Result<readonly string[], Complaint>> {
  const returned = onDisk(await readFolder(join(folder, FILLED), names), speech);
  if (!returned.ok) return returned;
  const { read, write, digest } = hosts;
  const tools = { words: speech.sheets, known: KNOWN_SHEETS, read, write, digest };
  const { outcomes, book } = consolidateForms(template, withoutSelf(bloc), returned.value, tools);
  const refused = outcomes.flatMap((each) =>
    each.accepted ? [] : each.refusals.map((refusal) => ofRefusal(refusal, each.file, speech)),
  );
  if (refused.length > 0 || book === undefined) return failure(refused);
  if (!book.ok)
    return failure(
      book.problems.map((error) => ofOpening({ about: "bloc", issue: error }, speech)),
    );
  const { bytes, result } = book.value;
  const written = onDisk(await writeFolder(folder, [{ name: BOOK, bytes }]), speech);
  return written.ok ? success(rankingTable(rankedUnits(template, bloc, result), speech)) : written;
}

/**
 * `demo [--out FOLDER]`: plays the sample season through files: forms issued, filled in, taken back, scored with the
 * sample's verified and meeting entries. Its own files of an earlier run are replaced, others are left alone.
 */
export async function demo({ options }: CommandLine, context: Context): Promise<Outcome> {
  const { speech, hosts, asJson } = context;
  const folder = options.get("out") ?? "out";
  const opened = await openInputs([join(hosts.assets, TEMPLATE), join(hosts.assets, BLOC)], speech);
  if (!opened.ok) return complain(opened.problems, asJson);
  const forms = await issue(opened.value, folder, context);
  if (!forms.ok) return complain(forms.problems, asJson);
  const names = await fill(opened.value, forms.value, folder, context);
  if (!names.ok) return complain(names.problems, asJson);
  const table = await collect(opened.value, names.value, folder, context);
  if (!table.ok) return complain(table.problems, asJson);
  const { bloc } = opened.value;
  const files = {
    issued: join(folder, ISSUED),
    filled: join(folder, FILLED),
    bloc: join(folder, BOOK),
  };
  return done([
    speech.command.ranking(bloc.name, bloc.year),
    "",
    ...table.value,
    "",
    ...speech.command.demoFiles(files),
  ]);
}
