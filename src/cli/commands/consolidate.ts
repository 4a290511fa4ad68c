import { basename, resolve } from "node:path";
import {
  consolidateForms,
  type Consolidation,
  type ReturnedFile,
} from "../../actions/consolidate-forms";
import { type OpenedBloc } from "../../actions/open-bloc";
import { failure, type Result, success } from "../../basics/result";
import { type CommandLine } from "../arguments/read-arguments";
import { type Context } from "../context";
import { readBytes } from "../files/read-files";
import { type NewFile, writeFiles } from "../files/write-files";
import { complain, type Complaint, ofCommand, ofOpening, type Outcome } from "../outcome";
import { KNOWN_SHEETS, type Speech } from "../speech";
import { consolidationLines, consolidationReport } from "../tell/consolidation-report";
import { openInputs } from "./open-inputs";

/** Results that would fall on a file of this command, or on each other. */
function clashes({ operands, options }: CommandLine, speech: Speech): readonly Complaint[] {
  const outputs = [options.get("out"), options.get("report")].flatMap((path) =>
    path === undefined ? [] : [path],
  );
  const used = operands.map((path) => resolve(path));
  return outputs
    .filter((path, index) => {
      const others = outputs.slice(0, index).map((each) => resolve(each));
      return [...used, ...others].includes(resolve(path));
    })
    .map((path) => ofCommand({ code: "outputClashes", path }, speech));
}

/** The files by their names without folders, as long as those differ. */
async function readForms(
  paths: readonly string[],
  speech: Speech,
): Promise<Result<readonly ReturnedFile[], Complaint>> {
  const names = paths.map((path) => basename(path));
  const differ = new Set(names).size === names.length;
  const files: ReturnedFile[] = [];
  const complaints: Complaint[] = [];
  for (const path of paths) {
    const bytes = await readBytes(path);
    if (bytes.ok) files.push({ name: differ ? basename(path) : path, bytes: bytes.value });
    else complaints.push(...bytes.problems.map((problem) => ofCommand(problem, speech)));
  }
  return complaints.length > 0 ? failure(complaints) : success(files);
}

function filesOf({ options }: CommandLine, { book }: Consolidation, report: string): NewFile[] {
  const [out, reportPath] = [options.get("out"), options.get("report")];
  const inPlace = options.has("force") ? "replace" : "keep";
  return [
    ...(book?.ok === true && out !== undefined
      ? [{ path: out, bytes: book.value.bytes, inPlace } as const]
      : []),
    ...(reportPath === undefined
      ? []
      : [{ path: reportPath, bytes: Buffer.from(report), inPlace: "replace" } as const]),
  ];
}

async function finish(
  line: CommandLine,
  opened: OpenedBloc,
  consolidation: Consolidation,
  { speech, asJson }: Context,
): Promise<Outcome> {
  const { outcomes, book } = consolidation;
  const report = consolidationReport(
    opened.template,
    consolidation,
    line.operands.slice(2),
    speech,
  );
  const text = `${JSON.stringify(report, null, 1)}\n`;
  const written = await writeFiles(filesOf(line, consolidation, text));
  if (!written.ok)
    return complain(
      written.problems.map((problem) => ofCommand(problem, speech)),
      asJson,
    );
  const decisions = book?.ok === false ? book.problems : [];
  const complaints = decisions.map((issue) => ofOpening({ about: "bloc", issue }, speech));
  const lines = consolidationLines(report, line.options, written.value, speech);
  const refused = outcomes.some(({ accepted }) => !accepted);
  return {
    exit: refused || complaints.length > 0 ? 1 : 0,
    output: asJson ? [text.trimEnd()] : lines.output,
    errors: [...complaints.map(({ text: each }) => each), ...lines.errors],
  };
}

/**
 * `consolidate TEMPLATE.json BLOC.json FORM.xlsx… --out BLOC.xlsx [--report REPORT.json]`: takes forms into the leader's
 * workbook. Refused files are reported and the others taken in; a workbook that is there already, in which somebody may
 * have typed, is kept under another name unless `--force` is given.
 */
export async function consolidate(line: CommandLine, context: Context): Promise<Outcome> {
  const { speech, hosts, asJson } = context;
  const clashing = clashes(line, speech);
  if (clashing.length > 0) return { ...complain(clashing, asJson), exit: 2 };
  const opened = await openInputs(line.operands, speech);
  const forms = await readForms(line.operands.slice(2), speech);
  if (!opened.ok || !forms.ok) {
    const complaints = [opened, forms].flatMap((each) => (each.ok ? [] : each.problems));
    return complain(complaints, asJson);
  }
  const { template, bloc } = opened.value;
  const consolidation = consolidateForms(template, bloc, forms.value, {
    words: speech.sheets,
    known: KNOWN_SHEETS,
    read: hosts.read,
    write: hosts.write,
    digest: hosts.digest,
  });
  return finish(line, opened.value, consolidation, context);
}
