import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import webpack from "webpack";

/** What the browser loads before it shows anything of the pane. */
export interface FirstPaint {
  /** After gzip. */
  readonly kilobytes: number;
  /** Sources in it that read or write files. */
  readonly fileSources: readonly string[];
}

type Settings = (environment: object, options: { readonly mode: string }) => webpack.Configuration;

/** What reads and writes files, and the library below it. */
const FILE_SOURCE = /\/hosts\/xlsx\/|node_modules\/fflate\//;

function sourcesOf(modules: readonly webpack.StatsModule[] = []): readonly string[] {
  return modules.flatMap((each) => [each.name ?? "", ...sourcesOf(each.modules)]);
}

function firstPaint(stats: webpack.Stats, folder: string): FirstPaint {
  const shown = { all: false, chunks: true, chunkModules: true, nestedModules: true };
  const everything = { chunkModulesSpace: Infinity, nestedModulesSpace: Infinity };
  const { chunks = [] } = stats.toJson({ ...shown, ...everything });
  const initial = chunks.filter((chunk) => chunk.initial && chunk.names.includes("taskpane"));
  const files = initial.flatMap((chunk) => chunk.files);
  const bytes = files.map((file) => gzipSync(readFileSync(join(folder, file))).length);
  return {
    kilobytes: bytes.reduce((sum, size) => sum + size, 0) / 1024,
    fileSources: initial
      .flatMap((chunk) => sourcesOf(chunk.modules))
      .filter((name) => FILE_SOURCE.test(name)),
  };
}

/** Builds the pane as it is deployed and looks at what comes first. Fails with what webpack says. */
export function weighFirstPaint(folder: string): Promise<FirstPaint> {
  process.env["KTD_BASE_URL"] ??= "https://addin.example.gov.vn";
  const settings = createRequire(join(process.cwd(), "package.json"))(
    "./webpack.config.js",
  ) as Settings;
  const options = settings({}, { mode: "production" });
  const compiler = webpack({ ...options, output: { ...options.output, path: folder } });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error !== null || stats === undefined || stats.hasErrors())
        reject(error ?? new Error(stats?.toString("errors-only")));
      else
        compiler.close(() => {
          resolve(firstPaint(stats, folder));
        });
    });
  });
}
