import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { devDependencies } from "../../../package.json";

/** A browser, and what has to be said to the system for it to start. */
export interface Browsing {
  readonly executablePath: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Milliseconds that unpacking may take on a slow disk. */
const UNPACKING = 120_000;

/** Lets the package unpack into its system folder for passing files, the libraries of a bare system included. */
const UNPACK = `require(process.argv[1]).executablePath().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});`;

/** Unpacked aside and put into place as a whole: another test may be about to do the same. */
function unpackInto(place: string): boolean {
  const aside = mkdtempSync(join(tmpdir(), "khoi-thi-dua-unpacking-"));
  const env = { ...process.env, TMPDIR: aside, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" };
  const packed = require.resolve("@sparticuz/chromium");
  const { status } = spawnSync(process.execPath, ["-e", UNPACK, packed], {
    env,
    stdio: ["ignore", "inherit", "inherit"],
    timeout: UNPACKING,
  });
  if (status === 0 && !existsSync(place)) renameSync(aside, place);
  rmSync(aside, { recursive: true, force: true });
  return existsSync(place);
}

const answers = ({ executablePath, env }: Browsing): boolean =>
  spawnSync(executablePath, ["--version"], {
    stdio: "ignore",
    timeout: 60_000,
    env: { ...process.env, ...env },
  }).status === 0;

/**
 * The browser that a package brings along; undefined where it does not run. Where the system lacks the libraries or the
 * letters that a browser needs, those of the package serve.
 */
export function packedBrowser(): Browsing | undefined {
  if (process.platform !== "linux" || process.arch !== "x64") return undefined;
  const place = join(tmpdir(), `khoi-thi-dua-chromium-${devDependencies["@sparticuz/chromium"]}`);
  if (!existsSync(place) && !unpackInto(place)) return undefined;
  const executablePath = join(place, "chromium");
  const letters = existsSync("/etc/fonts") ? {} : { FONTCONFIG_PATH: join(place, "fonts") };
  const libraries = { LD_LIBRARY_PATH: join(place, "al2023", "lib") };
  const ways = [
    { executablePath, env: letters },
    { executablePath, env: { ...letters, ...libraries } },
  ];
  return ways.find(answers);
}
