import { parseArgs } from "node:util";

/** The parts of the bench, in the order in which they run. */
export const PARTS = ["forms", "read", "book", "size", "score", "sheets"] as const;
export type Part = (typeof PARTS)[number];

/** How much is measured. */
export interface Options {
  readonly parts: readonly Part[];
  /** Forms that are written. */
  readonly forms: number;
  /** Forms that are read, in as many runs. */
  readonly files: readonly number[];
  /** Size of the bloc whose workbook is written, and of the one with which libraries are compared. */
  readonly units: readonly number[];
  readonly leaves: number;
  readonly rounds: number;
  /** Forms that a library gets: it takes many times as long for each. */
  readonly libraryForms: number;
}

const QUICK = { forms: 200, files: [200], units: [100], leaves: 32, rounds: 3, libraryForms: 30 };
const FULL = {
  forms: 1000,
  files: [1000, 10_000],
  units: [100, 1000],
  leaves: 100,
  rounds: 5,
  libraryForms: 150,
};

const USAGE = `npm run bench -- [${PARTS.join("] [")}] [options]
  --full        the sizes of the targets: 1 000 and 10 000 forms, 1 000 units, 5 rounds (about half an hour)
  --rounds N    how often everything is measured
  --forms N     how many forms are written
  --files N     how many forms are read
  --units N     how many units the bloc has whose workbook is written
  --leaves N    how many leaves its template has`;

function isPart(text: string): text is Part {
  return PARTS.some((part) => part === text);
}

function count(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^[1-9][0-9]*$/.test(text)) throw new Error(`No count: ${text}\n${USAGE}`);
  return Number(text);
}

/** What the command line asks for. @throws Error with the usage for anything it does not know. */
export function readOptions(line: readonly string[]): Options {
  const number = { type: "string" } as const;
  const { values, positionals } = parseArgs({
    args: [...line],
    allowPositionals: true,
    options: {
      full: { type: "boolean" },
      rounds: number,
      forms: number,
      files: number,
      units: number,
      leaves: number,
    },
  });
  const unknown = positionals.filter((each) => !isPart(each));
  if (unknown.length > 0) throw new Error(`No part of the bench: ${unknown.join(", ")}\n${USAGE}`);
  const sizes = values.full === true ? FULL : QUICK;
  const [files, units] = [count(values.files), count(values.units)];
  return {
    parts: positionals.length === 0 ? PARTS : positionals.filter(isPart),
    forms: count(values.forms) ?? sizes.forms,
    files: files === undefined ? sizes.files : [files],
    units: units === undefined ? sizes.units : [units],
    leaves: count(values.leaves) ?? sizes.leaves,
    rounds: count(values.rounds) ?? sizes.rounds,
    libraryForms: sizes.libraryForms,
  };
}
