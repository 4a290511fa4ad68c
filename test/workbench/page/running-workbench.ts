import { spawn } from "node:child_process";
import { join, resolve } from "node:path";
import { type Served } from "../../programs/browser/use-served";

const REPOSITORY = resolve(__dirname, "..", "..", "..");
const ADDRESS = /http:\/\/localhost:\d+/u;

/** The server of the workbench, as `npm start` runs it. */
export interface RunningWorkbench extends Served {
  /** Everything that it has printed so far. */
  readonly printed: () => string;
}

async function until<Value>(look: () => Value | undefined, what: () => string): Promise<Value> {
  for (let tries = 0; tries < 1200; tries += 1) {
    const found = look();
    if (found !== undefined) return found;
    await new Promise((later) => setTimeout(later, 200));
  }
  throw new Error(what());
}

/** Starts the server and waits until it can show the page, which it builds into a folder of its own. */
export async function startWorkbench(folder: string): Promise<RunningWorkbench> {
  const script = join(REPOSITORY, "src", "workbench", "serve", "start.ts");
  const server = spawn(
    process.execPath,
    ["--import", "tsx", script, "--no-browser", "--folder", folder],
    {
      cwd: REPOSITORY,
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  let printed = "";
  const note = (bytes: Buffer): void => {
    printed += bytes.toString("utf8");
  };
  server.stdout.on("data", note);
  server.stderr.on("data", note);
  const ended = new Promise<void>((done) => {
    server.once("close", () => {
      done();
    });
  });
  const stop = async (): Promise<void> => {
    server.kill();
    await ended;
  };
  const isReady = await until(
    () => (/sẵn sàng|Không mở được/u.test(printed) ? printed.includes("sẵn sàng") : undefined),
    () => printed,
  );
  if (!isReady) {
    await stop();
    throw new Error(printed);
  }
  return { address: ADDRESS.exec(printed)?.[0] ?? "", printed: () => printed, stop };
}
