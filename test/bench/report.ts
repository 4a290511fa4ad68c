import { join } from "node:path";
import { type Job } from "./job";
import { type Options } from "./options";
import { type Peers } from "./peers";
import { type Entrant, measureRounds, type Results } from "./rounds";
import { table, type Target, verdicts } from "./table";

/** MB of room that one process may take. */
const ROOM = 12_000;

/** What every part of the bench is given. */
export interface Bench {
  readonly options: Options;
  readonly peers: Peers;
  readonly candidates: string;
}

/** Prints a line. */
export function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** An entrant of the product or a library: a job in a process of its own, of one share for each item unless told. */
export function inNode(
  bench: Bench,
  title: string,
  job: Pick<Job, "work" | "candidate" | "items"> & Partial<Job> & { readonly key?: string },
): Entrant {
  const whole: Job = { corpus: "", leaves: 0, shares: job.items, ...job };
  return {
    key: job.key ?? job.candidate,
    title,
    command: process.execPath,
    arguments: [`--max-old-space-size=${String(ROOM)}`, bench.candidates, JSON.stringify(whole)],
  };
}

/** The entrant of openpyxl; none where it is not installed. */
export function inPython(
  { peers }: Bench,
  script: string,
  list: readonly string[],
): readonly Entrant[] {
  if (peers.python === undefined) return [];
  const path = join("test", "bench", "python", `${script}.py`);
  return [
    { key: "openpyxl", title: "openpyxl", command: peers.python, arguments: ["-B", path, ...list] },
  ];
}

/** Lets all measure and prints their table with its heading, and which targets are reached. */
export function report(
  {
    heading,
    entrants,
    floor,
    against = "floor",
    targets,
    note,
  }: {
    readonly heading: string;
    readonly entrants: readonly Entrant[];
    /** The entrant that the others are compared with, and what the table calls it. */
    readonly floor: string;
    readonly against?: string;
    readonly targets: readonly Target[];
    /** What the reader of the figures has to know, told with figures of this run. */
    readonly note?: (results: Results) => string;
  },
  rounds: number,
): Results {
  say(`\n${heading}`);
  const results = measureRounds(entrants, rounds);
  say(table(entrants, { floor, against }, results));
  say(verdicts(targets, results));
  if (note !== undefined) say(`  ${note(results)}`);
  return results;
}
