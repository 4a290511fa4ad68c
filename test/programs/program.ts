import { spawnSync } from "node:child_process";

/** A program of another maker that some tests use as a witness. */
export type ProgramName = "soffice" | "openpyxl" | "ssconvert" | "chromium";

/** `command` is what to start, once the program was found to answer. */
interface Program {
  readonly candidates: readonly string[];
  readonly probe: readonly string[];
  readonly missing: string;
}

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
  // Whole paths: what drives a browser does not look a name up.
  chromium: {
    candidates: ["chromium", "chromium-browser", "google-chrome"].map((name) => `/usr/bin/${name}`),
    probe: ["--version"],
    missing: "Chromium is not installed in /usr/bin",
  },
};

const found = new Map<ProgramName, string | undefined>();

/** The command of a program, or nothing when this machine has none that answers; asked once a test file. */
export function commandOf(name: ProgramName): string | undefined {
  if (!found.has(name)) {
    const { candidates, probe } = PROGRAMS[name];
    const answers = (command: string): boolean =>
      spawnSync(command, probe, { stdio: "ignore", timeout: 60_000 }).status === 0;
    found.set(name, candidates.find(answers));
  }
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
