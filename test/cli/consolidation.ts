import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Outcome } from "../../src/cli/outcome";
import { command, type JsonObject, putJson, smallBlocJson } from "./command-line";
import { type Season, withoutSelf } from "./season";

export interface FileJson extends JsonObject {
  readonly file: string;
  readonly unit: string;
  readonly unitName: string;
  readonly accepted: boolean;
  readonly code?: string;
  readonly message?: string;
  readonly problems: readonly JsonObject[];
  readonly repairs: readonly JsonObject[];
  readonly findings: readonly JsonObject[];
  readonly reminders: readonly JsonObject[];
  readonly replaced: readonly JsonObject[];
}

export interface ReportJson {
  readonly files: readonly FileJson[];
  readonly accepted: number;
  readonly refused: number;
  readonly ranking?: readonly JsonObject[];
}

export interface Consolidated extends Outcome {
  readonly folder: string;
  readonly book: string;
  readonly report: ReportJson | undefined;
  /** Everything on standard error. */
  readonly text: string;
}

/** Consolidates files into a folder of its own, by a bloc whose units have said nothing yet. */
export async function consolidated(
  season: Season,
  name: string,
  files: readonly string[],
  ...more: readonly string[]
): Promise<Consolidated> {
  const folder = join(season.folder, "results", name);
  mkdirSync(folder, { recursive: true });
  const bare = putJson(season.folder, "bare.json", withoutSelf(smallBlocJson()));
  const [book, reportPath] = [join(folder, "so.xlsx"), join(folder, "report.json")];
  const outcome = await command(
    "consolidate",
    ...[season.template, bare, ...files, "--out", book, "--report", reportPath, ...more],
  );
  const report = existsSync(reportPath)
    ? (JSON.parse(readFileSync(reportPath, "utf8")) as ReportJson)
    : undefined;
  return { ...outcome, folder, book, report, text: outcome.errors.join("\n") };
}
