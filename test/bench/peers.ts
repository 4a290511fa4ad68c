import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { commandOf } from "../programs/program";

/** Those that are measured beside the product: where they are, or why they are left out. */
export interface Peers {
  readonly libraries: boolean;
  readonly python: string | undefined;
  /** LibreOffice, and the Python that can talk to it; its processor time is told by Linux alone. */
  readonly office: { readonly soffice: string; readonly python: string } | undefined;
  readonly skipped: readonly string[];
}

const FOLDER = join("test", "bench");

function installed(): boolean {
  return ["exceljs", "@e965/xlsx"].every((name) =>
    existsSync(join(FOLDER, "node_modules", name, "package.json")),
  );
}

function install(): string | undefined {
  process.stdout.write("installing the libraries to compare with (test/bench)\n");
  try {
    execFileSync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], {
      cwd: FOLDER,
      stdio: "pipe",
    });
    return undefined;
  } catch (error) {
    return error instanceof Error ? (error.message.split("\n")[0] ?? "") : "";
  }
}

function findOffice(): Peers["office"] {
  const talks = (command: string): boolean =>
    spawnSync(command, ["-c", "import uno"], { stdio: "ignore" }).status === 0;
  const soffice = commandOf("soffice");
  const python = ["python3", "/usr/bin/python3"].find(talks);
  if (soffice === undefined || python === undefined || process.platform !== "linux")
    return undefined;
  return { soffice, python };
}

/** Finds the peers; libraries that are missing are installed, from the bench's own lock. */
export function findPeers(): Peers {
  const trouble = installed() ? undefined : install();
  const python = commandOf("openpyxl");
  const office = findOffice();
  return {
    libraries: trouble === undefined,
    python,
    office,
    skipped: [
      ...(trouble === undefined ? [] : [`ExcelJS and SheetJS: not installed (${trouble})`]),
      ...(python === undefined ? ["openpyxl: no python3 that can import it"] : []),
      ...(office === undefined
        ? ["LibreOffice's time: no Linux with soffice and python3-uno"]
        : []),
    ],
  };
}
