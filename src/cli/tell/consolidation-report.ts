import { type Consolidation } from "../../actions/consolidate-forms";
import { decimalText } from "../../scoring/points/points";
import { type Template } from "../../scoring/template/template";
import { type OptionName } from "../arguments/command-shapes";
import { type Kept } from "../files/write-files";
import { type Speech } from "../speech";
import { codeLines, fileReport, type FileReport } from "./file-report";
import { noteLines } from "./form-notes";
import { migrationLines } from "./migration-report";
import { type RankedUnit, rankedUnits } from "./ranking";

/** What a consolidation reports. */
export interface ConsolidationReport {
  /** In the order of the files. */
  readonly files: readonly FileReport[];
  readonly accepted: number;
  readonly refused: number;
  /** The best first; only where a workbook was made. Points as decimals with a dot. */
  readonly ranking?: readonly (Omit<RankedUnit, "total"> & { readonly total: string })[];
}

/** The report of a consolidation; `paths` are the files as they were named on the command line. */
export function consolidationReport(
  template: Template,
  { outcomes, bloc, book }: Consolidation,
  paths: readonly string[],
  speech: Speech,
): ConsolidationReport {
  const names = new Map(bloc.units.map(({ id, name }) => [id, name]));
  const files = outcomes.map((outcome, index) => ({
    ...fileReport(outcome, names.get(outcome.unit) ?? "", speech),
    file: paths[index] ?? outcome.file,
  }));
  const accepted = files.filter((file) => file.accepted).length;
  return {
    files,
    accepted,
    refused: files.length - accepted,
    ...(book?.ok === true
      ? {
          ranking: rankedUnits(template, bloc, book.value.result).map((each) => ({
            ...each,
            total: decimalText(each.total),
          })),
        }
      : {}),
  };
}

function acceptedLines(file: FileReport, detailed: boolean, speech: Speech): readonly string[] {
  const counts = {
    problems: file.problems.length,
    findings: file.findings.length,
    repairs: file.repairs.length,
    reminders: file.reminders.length,
    replaced: file.replaced.length,
  };
  return [
    speech.command.accepted(file.file, file.unitName, counts),
    ...codeLines(file, speech).map((line) => `  ${line}`),
    ...migrationLines(file.migrated, detailed, speech).map((line) => `  ${line}`),
    ...(detailed ? noteLines(file, speech).map((line) => `  ${line}`) : []),
  ];
}

/** What a consolidation says on the screen; every note by itself where no report was asked for. */
export function consolidationLines(
  { files, accepted, refused, ranking }: ConsolidationReport,
  options: ReadonlyMap<OptionName, string>,
  kept: Kept,
  speech: Speech,
): { readonly output: readonly string[]; readonly errors: readonly string[] } {
  const { command } = speech;
  const report = options.get("report");
  const taken = files.filter((file) => file.accepted);
  return {
    output: [
      command.taken(accepted, refused),
      ...taken.flatMap((file) => acceptedLines(file, report === undefined, speech)),
      ...(ranking === undefined ? [] : [command.blocWorkbook(options.get("out") ?? "")]),
      ...(accepted === 0 ? [command.noBlocWorkbook] : []),
      ...[...kept.values()].map((path) => command.formerKept(path)),
      ...(report === undefined ? [] : [command.report(report)]),
    ],
    errors: files.flatMap(({ file, refusals, differs = [] }) =>
      refusals === undefined
        ? []
        : [
            command.refused(file),
            ...[...refusals, ...differs].map(({ text }) => `  - ${String(text)}`),
          ],
    ),
  };
}
