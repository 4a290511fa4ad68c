import { spawn } from "node:child_process";
import { mkdir, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** What the built workbench depends on, within the repository. */
const SOURCES = [
  "src",
  "assets",
  "webpack.config.js",
  "webpack.workbench.js",
  "package-lock.json",
  "tsconfig.json",
];

/** Both at once: each keeps one processor busy. */
const PARTS = ["pane", "workbench"];

/** Says, in the folder, of which state of the sources it was built. */
const STAMP = "built-of.txt";

async function filesUnder(path: string): Promise<readonly string[]> {
  if (!(await stat(path)).isDirectory()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
}

/** The sources as one line that is another after any change: how many there are, and when the newest was written. */
async function stateOf(repository: string): Promise<string> {
  const files = (
    await Promise.all(SOURCES.map((name) => filesUnder(join(repository, name))))
  ).flat();
  const times = await Promise.all(files.map(async (file) => (await stat(file)).mtimeMs));
  return `${files.length} ${Math.max(...times)}`;
}

function buildPart(repository: string, part: string, folder: string): Promise<void> {
  const webpack = join(repository, "node_modules", "webpack", "bin", "webpack.js");
  const told = ["--env", `part=${part}`, "--env", `folder=${folder}`];
  const build = spawn(
    process.execPath,
    [webpack, "--config", "webpack.workbench.js", "--stats", "errors-only", ...told],
    { cwd: repository },
  );
  const said: Buffer[] = [];
  build.stdout.on("data", (bytes: Buffer) => said.push(bytes));
  build.stderr.on("data", (bytes: Buffer) => said.push(bytes));
  return new Promise((resolve, reject) => {
    build.on("error", reject);
    build.on("close", (code) => {
      if (code === 0) resolve();
      else reject(new Error(Buffer.concat(said).toString("utf8")));
    });
  });
}

/**
 * Builds page and pane of the workbench into a folder, unless it was built of the very same sources before.
 *
 * @throws Error with what the bundler says when it fails.
 */
export async function buildWorkbench(repository: string, folder: string): Promise<void> {
  const stamp = join(folder, STAMP);
  const state = await stateOf(repository);
  const built = await readFile(stamp, "utf8").catch(() => "");
  if (built === state) return;
  await mkdir(folder, { recursive: true });
  await Promise.all(PARTS.map((part) => buildPart(repository, part, folder)));
  await writeFile(stamp, state);
}
