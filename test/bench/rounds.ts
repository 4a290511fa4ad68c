import { spawnSync } from "node:child_process";
import { type Measured } from "./job";

/** One that takes part: how it is called in the table, and the process that measures it. */
export interface Entrant {
  readonly key: string;
  readonly title: string;
  readonly command: string;
  readonly arguments: readonly string[];
}

/** Entrant → what it measured in each round; nothing of one that failed. */
export interface Results {
  readonly rounds: readonly ReadonlyMap<string, Measured>[];
  /** Entrant → why it has no figures. */
  readonly failures: ReadonlyMap<string, string>;
}

/** Milliseconds that one process may take. */
const PATIENCE = 900_000;

function run({ command, arguments: list }: Entrant): Measured | string {
  const { status, signal, stdout, stderr } = spawnSync(command, list, {
    encoding: "utf8",
    timeout: PATIENCE,
    maxBuffer: 64_000_000,
  });
  if (status === 0) return JSON.parse(stdout) as Measured;
  if (stderr.includes("heap out of memory")) return "out of memory";
  return signal ?? /^\w*Error.*$/m.exec(stderr)?.[0].slice(0, 60) ?? "failed";
}

/** Starts with another entrant in each round, so that none is always measured right after the same other. */
function turned<Item>(items: readonly Item[], by: number): readonly Item[] {
  const at = items.length === 0 ? 0 : by % items.length;
  return [...items.slice(at), ...items.slice(0, at)];
}

/** Lets every entrant measure once in each round, each in a process of its own. One that fails does not come again. */
export function measureRounds(entrants: readonly Entrant[], count: number): Results {
  const failures = new Map<string, string>();
  const rounds = Array.from({ length: count }, (_, round) => {
    const measured = new Map<string, Measured>();
    for (const entrant of turned(entrants, round)) {
      if (failures.has(entrant.key)) continue;
      const result = run(entrant);
      if (typeof result === "string") failures.set(entrant.key, result);
      else measured.set(entrant.key, result);
      process.stderr.write(".");
    }
    return measured;
  });
  process.stderr.write("\n");
  return { rounds, failures };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [below = Number.NaN, at = Number.NaN] = [sorted[middle - 1], sorted[middle]];
  return sorted.length % 2 === 1 ? at : (below + at) / 2;
}

/** A figure of several rounds. */
export interface Spread {
  readonly median: number;
  readonly from: number;
  readonly to: number;
}

function spreadOf(values: readonly number[]): Spread {
  return { median: median(values), from: Math.min(...values), to: Math.max(...values) };
}

/** What an entrant measured; NaN for one without figures. */
export function figure({ rounds }: Results, key: string, what: keyof Measured): Spread {
  return spreadOf(rounds.flatMap((round) => round.get(key)?.[what] ?? []));
}

/** How many times as long one takes as another in the same round; NaN where either has no figures. */
export function ratio({ rounds }: Results, key: string, other: string): Spread {
  return spreadOf(
    rounds.flatMap((round) => {
      const [one, two] = [round.get(key), round.get(other)];
      return one === undefined || two === undefined ? [] : [one.milliseconds / two.milliseconds];
    }),
  );
}
