import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { type Browser, chromium, type LaunchOptions } from "playwright-core";
import { present } from "../../../src/basics/assert";
import { browserPlaces } from "./browser-places";
import { type Browsing, packedBrowser } from "./packed-browser";

/** Names the browser to be used: the path of its program, or this word for that of the package alone. */
const WISH = "KTD_BROWSER";
const PACKAGE = "package";

/** Linux has commands that only say how a browser would be installed; elsewhere asking would open a window. */
function starts(executablePath: string): boolean {
  if (!existsSync(executablePath)) return false;
  if (process.platform !== "linux") return true;
  const { status } = spawnSync(executablePath, ["--version"], { stdio: "ignore", timeout: 60_000 });
  return status === 0;
}

function lookFor(): Browsing | undefined {
  const wish = process.env[WISH] ?? "";
  if (wish !== "" && wish !== PACKAGE) return starts(wish) ? { executablePath: wish } : undefined;
  const own =
    wish === PACKAGE ? undefined : browserPlaces(process.platform, process.env).find(starts);
  return own === undefined ? packedBrowser() : { executablePath: own };
}

let found: { readonly browsing: Browsing | undefined } | undefined;

/** The browser for tests: the one that KTD_BROWSER names, that of the system, or that of a package. Looked for once. */
export function browserForTests(): Browsing | undefined {
  found ??= { browsing: lookFor() };
  return found.browsing;
}

/** Starts the browser without a window; only inside `describeWith("chromium")`. */
export function launchBrowser(options: LaunchOptions = {}): Promise<Browser> {
  const { executablePath, env } = present(browserForTests(), "a browser for tests");
  const surroundings = env === undefined ? {} : { env: { ...process.env, ...env } };
  return chromium.launch({ executablePath, args: ["--no-sandbox"], ...surroundings, ...options });
}
