import { spawn } from "node:child_process";
import { join } from "node:path";
import { WORKBENCH_WORDS } from "../workbench-words";

const REPOSITORY = join(__dirname, "..", "..", "..");
const TOOL = join(REPOSITORY, "node_modules", "office-addin-debugging", "cli.js");

const words = WORKBENCH_WORDS[process.argv.includes("en") ? "en" : "vi"].server;

const say = (...lines: readonly string[]): void => {
  process.stdout.write(`${lines.join("\n")}\n`);
};

/** Serves the pane and opens desktop Excel with it, on the two systems that have one. */
if (process.platform === "win32" || process.platform === "darwin") {
  say(words.sideloading);
  const server = ["--dev-server", "npm run serve", "--dev-server-port", "3000"];
  const tool = spawn(
    process.execPath,
    [TOOL, "start", "manifest.xml", "desktop", "--app", "excel", ...server],
    { cwd: REPOSITORY, stdio: "inherit" },
  );
  tool.on("close", (code) => {
    process.exitCode = code ?? 1;
  });
} else say(...words.noExcel);
