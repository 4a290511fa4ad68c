import { spawnSync } from "node:child_process";
import { browserForTests } from "./browser/launch-browser";

/** A program of another maker that some tests use as a witness. */
export type ProgramName = "soffice" | "openpyxl" | "ssconvert" | "chromium";

/** A program is found by asking commands whether they answer to a probe, or in a way of its own. */
type Program = { readonly missing: string } & (
  | { readonly candidates: readonly string[]; readonly probe: readonly string[] }
  | { readonly find: () => string | undefined }
);

const PROGRAMS: Readonly<Record<ProgramName, Program>> = {
  soffice: {
    candidates: ["soffice", "libreoffice", "/usr/bin/soffice"],
    probe: ["--version"],
    missing: "soffice (LibreOffice) is not installed",
  },
  openpyxl: {
    candidates: ["python3", "/usr/bin/python3", "python"],
    probe: ["-c", "import openpyxl"],
    missing: "no python3 that can import openpyxl",
  },
  ssconvert: {
    candidates: ["ssconvert", "/usr/bin/ssconvert"],
    probe: ["--version"],
    missing: "ssconvert (Gnumeric) is not installed",
  },
  chromium: {
    find: () => browserForTests()?.executablePath,
    missing: "no Chromium, Chrome or Edge is found, and that of @sparticuz/chromium does not start",
  },
};

const found = new Map<ProgramName, string | undefined>();

function foundNow(program: Program): string | undefined {
  if ("find" in program) return program.find();
  const { candidates, probe } = program;
  return candidates.find(
    (command) => spawnSync(command, probe, { stdio: "ignore", timeout: 60_000 }).status === 0,
  );
}

/** The command of a program, or nothing when this machine has none that answers; asked once a test file. */
export function commandOf(name: ProgramName): string | undefined {
  if (!found.has(name)) found.set(name, foundNow(PROGRAMS[name]));
  return found.get(name);
}

/**
 * The command of a program a test cannot do without.
 *
 * @throws Error when it is missing: such tests stand inside `describeWith`.
 */
export function requiredCommand(name: ProgramName): string {
  const command = commandOf(name);
  if (command === undefined) throw new Error(PROGRAMS[name].missing);
  return command;
}

/**
 * Tests that need other makers' programs. When one is missing they are skipped and the reason is printed, or, when
 * KTD_REQUIRE_PROGRAMS=1 is set, they fail: a build server may not skip them silently.
 */
export function describeWith(
  names: ProgramName | readonly ProgramName[],
  title: string,
  body: () => void,
): void {
  const needed = typeof names === "string" ? [names] : names;
  const absent = needed.filter((name) => commandOf(name) === undefined);
  if (absent.length === 0) {
    describe(title, body);
    return;
  }
  const reason = absent.map((name) => PROGRAMS[name].missing).join(", ");
  if (process.env["KTD_REQUIRE_PROGRAMS"] === "1") {
    describe(title, () => {
      it(`finds ${absent.join(", ")}`, () => {
        throw new Error(`KTD_REQUIRE_PROGRAMS=1, but ${reason}`);
      });
    });
    return;
  }
  process.stderr.write(`bỏ qua "${title}": ${reason}\n`);
  describe.skip(title, body);
}
