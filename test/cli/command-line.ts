import { createHash } from "node:crypto";
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, sep } from "node:path";
import { type Hosts } from "../../src/cli/hosts";
import { type Outcome } from "../../src/cli/outcome";
import { run } from "../../src/cli/run";
import { sha256Hex } from "../../src/hosts/digest/sha-256";
import { fillCells } from "../../src/hosts/xlsx/fill/fill-cells";
import { readWorkbook } from "../../src/hosts/xlsx/read/read-workbook";
import { writeWorkbook } from "../../src/hosts/xlsx/write/write-workbook";
import { blocPath, json, templatePath } from "../fixtures/reference-blocs";

/** The hosts that `main.ts` hands to the commands. */
export const HOSTS: Hosts = {
  read: (bytes) => readWorkbook(bytes),
  write: writeWorkbook,
  fill: (bytes, cells) => fillCells(bytes, cells, { recalculate: true }),
  stamp: (bytes, { cells, feet }) => fillCells(bytes, cells, { feet }),
  digest: sha256Hex,
  assets: "assets",
};

/** A command with the real hosts, in this process. */
export async function command(...args: readonly string[]): Promise<Outcome> {
  return run(args, HOSTS);
}

/** A new folder, gone after the tests of the file. */
export function workFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "khoi-")));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

/** Every file and folder under a folder, with the size and a sum of what is in it. */
export function listing(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => {
      const isFile = statSync(path).isFile();
      const sum = isFile ? createHash("sha1").update(readFileSync(path)).digest("hex") : "folder";
      return `${relative(folder, path).split(sep).join("/")} ${sum}`;
    })
    .sort();
}

export type JsonObject = Record<string, unknown>;

/** A reference bloc of nine units as JSON that may be changed. */
export function smallBlocJson(): JsonObject {
  return json(blocPath("kiem-thu-c")) as JsonObject;
}

/** Its template as JSON that may be changed. */
export function smallTemplateJson(): JsonObject {
  return json(templatePath("kiem-thu")) as JsonObject;
}

/** Writes a JSON file into a folder; its path. */
export function putJson(folder: string, name: string, value: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(value));
  return path;
}
