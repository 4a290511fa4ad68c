import { createServer } from "node:http";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { WORKBENCH_WORDS } from "../workbench-words";
import { buildWorkbench } from "./build-workbench";
import { listenOnFreePort } from "./free-port";
import { openBrowser } from "./open-browser";
import { sampleRanking } from "./sample-ranking";
import { staticFiles } from "./static-files";
import { waitingPage } from "./waiting-page";

const FIRST_PORT = 5173;
const REPOSITORY = join(__dirname, "..", "..", "..");

const { values } = parseArgs({
  options: {
    port: { type: "string" },
    lang: { type: "string" },
    folder: { type: "string" },
    "no-browser": { type: "boolean" },
  },
});
const language = values.lang === "en" ? "en" : "vi";
const words = WORKBENCH_WORDS[language].server;
const folder = values.folder ?? join(REPOSITORY, "out", "workbench");

const say = (...lines: readonly string[]): void => {
  process.stdout.write(`${lines.join("\n")}\n`);
};

/** Undefined once the workbench can be shown. */
let waiting: string | undefined = waitingPage(words.preparing, true);

async function start(): Promise<void> {
  const server = createServer(staticFiles(folder, () => waiting));
  const port = await listenOnFreePort(server, Number(values.port ?? FIRST_PORT));
  const address = `http://localhost:${port}`;
  say(...(await sampleRanking(REPOSITORY, language)), "", words.address(address), words.building);
  if (values["no-browser"] !== true) openBrowser(address);
  const began = Date.now();
  await buildWorkbench(REPOSITORY, folder);
  waiting = undefined;
  say(words.ready((Date.now() - began) / 1000));
}

start().catch((error: unknown) => {
  const reason = error instanceof Error ? error.message : String(error);
  waiting = waitingPage(words.failed(reason), false);
  say(words.failed(reason));
  process.exitCode = 1;
});
