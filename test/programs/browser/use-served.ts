import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, type LaunchOptions } from "playwright-core";
import { launchBrowser } from "./launch-browser";

/** Milliseconds in which pages are built. */
const BUILDING = 240_000;

/** A server that shows pages at an address until it is stopped. */
export interface Served {
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/** A server and a browser, there from before the first test of a block until after its last. */
export interface UsedServer<Server extends Served = Served> {
  readonly browser: () => Browser;
  readonly server: () => Server;
}

/**
 * Builds and serves pages in a folder of their own, and starts a browser, for the tests of the block around; after them
 * all three are gone.
 */
export function useServed<Server extends Served>(
  serve: (folder: string) => Promise<Server>,
  options: LaunchOptions = {},
): UsedServer<Server> {
  let folder: string;
  let server: Server | undefined;
  let browser: Browser | undefined;
  const begun = <Thing>(thing: Thing | undefined): Thing => {
    if (thing === undefined) throw new Error("asked for before the first test");
    return thing;
  };
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "khoi-thi-dua-served-"));
    server = await serve(folder);
    browser = await launchBrowser(options);
  }, BUILDING);
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
    await rm(folder, { recursive: true, force: true });
  });
  return { browser: () => begun(browser), server: () => begun(server) };
}
