import { spawn } from "node:child_process";
import { join, resolve } from "node:path";
import { type Browser, type Frame, type Page } from "playwright-core";

const REPOSITORY = resolve(__dirname, "..", "..", "..");
const ADDRESS = /http:\/\/localhost:\d+/u;

/** The server of the workbench, as `npm start` runs it. */
export interface RunningWorkbench {
  readonly address: string;
  /** Everything that it has printed so far. */
  readonly printed: () => string;
  readonly stop: () => Promise<void>;
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

/** The page of the workbench, and everything that should not have happened there. */
export interface OpenedWorkbench {
  readonly page: Page;
  /** Addresses asked for on any other host; none was let through. */
  readonly asked: readonly string[];
  readonly complaints: readonly string[];
  /** The pane of the workbook that is shown. */
  readonly pane: () => Promise<Frame>;
}

/** Opens the page on the screen of a small laptop. */
export async function openWorkbench(browser: Browser, address: string): Promise<OpenedWorkbench> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  const asked: string[] = [];
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.route(
    (url) => url.origin !== address && !["blob:", "data:"].includes(url.protocol),
    async (route) => {
      asked.push(route.request().url());
      await route.abort();
    },
  );
  await page.goto(address);
  await page.waitForSelector("h1");
  return {
    page,
    asked,
    complaints,
    pane: async () => {
      const frames = page.locator("iframe[data-book]");
      const last = await frames.last().elementHandle();
      const frame = await last.contentFrame();
      if (!frame) throw new Error("no pane");
      await frame.waitForFunction("typeof Excel === 'object'");
      return frame;
    },
  };
}
