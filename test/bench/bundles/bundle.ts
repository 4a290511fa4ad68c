import { join } from "node:path";
import webpack from "webpack";

/** What is made of a source for the bench. */
export interface Bundle {
  readonly entry: string;
  readonly file: string;
  readonly target: "node20" | "web";
}

/** Bundles a source as the product is bundled, so that it is measured as it ships. Fails with what webpack says. */
export function bundle({ entry, file, target }: Bundle, folder: string): Promise<string> {
  const options = { transpileOnly: true, compilerOptions: { noEmit: false } };
  const compiler = webpack({
    mode: "production",
    target: target === "web" ? ["web", "es2022"] : target,
    entry: `./${entry}`,
    output: { path: folder, filename: file, library: { type: "commonjs2" } },
    resolve: { extensions: [".ts", ".js"] },
    module: {
      // Libraries are required while it runs, from their own folder.
      parser: { javascript: { createRequire: false } },
      rules: [{ test: /\.ts$/, loader: "ts-loader", options }],
    },
    performance: { hints: false },
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      const problems = stats?.hasErrors() === true ? stats.toString("errors-only") : undefined;
      if (error !== null || problems !== undefined) reject(error ?? new Error(problems));
      else
        compiler.close(() => {
          resolve(join(folder, file));
        });
    });
  });
}
