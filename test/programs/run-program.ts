import { spawn } from "node:child_process";
import { mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface Run {
  readonly command: string;
  readonly arguments: readonly string[];
  readonly folder: string;
  readonly input?: string;
  /** Milliseconds; two minutes when absent. */
  readonly timeLimit?: number;
}

/**
 * Runs a program to its end and gives what it printed. It gets a process group of its own, so that one that hangs is
 * ended together with whatever it started.
 *
 * @throws Error when it cannot start, ends with another code than 0 or takes too long; with what it printed.
 */
export function runProgram(run: Run): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(run.command, run.arguments, { cwd: run.folder, detached: true });
    const printed: Buffer[] = [];
    const complaints: Buffer[] = [];
    const limit = run.timeLimit ?? 120_000;
    const clock = setTimeout(() => {
      if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
    }, limit);
    child.stdout.on("data", (bytes: Buffer) => printed.push(bytes));
    child.stderr.on("data", (bytes: Buffer) => complaints.push(bytes));
    child.stdin.on("error", () => undefined);
    child.on("error", (error) => {
      clearTimeout(clock);
      reject(error);
    });
    child.on("close", (code, signal) => {
      clearTimeout(clock);
      const text = Buffer.concat(printed).toString("utf8");
      if (code === 0) resolve(text);
      else {
        const why = signal === null ? `code ${String(code)}` : `${signal} (limit ${limit} ms)`;
        const said = Buffer.concat(complaints).toString("utf8");
        reject(new Error(`${run.command} ended with ${why}\n${said}\n${text}`));
      }
    });
    child.stdin.end(run.input ?? "");
  });
}

/** Gives `work` an empty folder and takes the folder away afterwards, whatever happened. */
export async function inTemporaryFolder<Value>(
  work: (folder: string) => Promise<Value>,
): Promise<Value> {
  const folder = await mkdtemp(join(tmpdir(), "khoi-thi-dua-"));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Puts files into a folder, by name. */
export async function putFiles(
  folder: string,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<void> {
  await Promise.all([...files].map(([name, bytes]) => writeFile(join(folder, name), bytes)));
}

/** All files directly in a folder, by name. */
export async function takeFiles(folder: string): Promise<Map<string, Uint8Array>> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
  const contents = await Promise.all(names.map((name) => readFile(join(folder, name))));
  return new Map(names.map((name, at) => [name, new Uint8Array(contents[at] ?? [])]));
}
