/**
 * Changes src/scoring in one place at a time and requires that something notices: blocs whose results are known from
 * elsewhere, or the tests. What nothing notices stands, with its reason, in mutation-survivors.json; a survivor that is
 * not listed there fails the run, and so does an entry that is killed or gone.
 *
 * `npm run check:mutants -- WORD…` mutates only files whose path contains one of the words.
 */
import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { Worker } from "node:worker_threads";
import { readSources, filesBelow, UNDER_MUTATION } from "./mutation/sources.mjs";

const HERE = relative(process.cwd(), import.meta.dirname);
const SURVIVORS = join(HERE, "mutation-survivors.json");
const BATTERY = join(HERE, "mutation", "battery.ts");
const TESTS = join("test", "scoring");

/** How often it is looked whether a worker is caught in an endless loop. */
const LOOK_MILLISECONDS = 200;

/** A mutant may also gather things until nothing is left. */
const MEMORY_MB = 1500;

/** Runs a worker until it ends, is at the end of its time, or of its memory. */
function runWorker(data, onMessage) {
  const watch = new Float64Array(new SharedArrayBuffer(16));
  const worker = new Worker(new URL("./mutation/worker.mjs", import.meta.url), {
    workerData: { ...data, watch },
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
  });
  return new Promise((resolve, reject) => {
    let why = "";
    let trouble;
    const clock = setInterval(() => {
      if (watch[1] === 0 || Date.now() <= watch[1]) return;
      why = "(time)";
      void worker.terminate();
    }, LOOK_MILLISECONDS);
    worker.on("message", onMessage);
    worker.on("error", (error) => {
      trouble = error;
      if (error.code === "ERR_WORKER_OUT_OF_MEMORY") why = "(memory)";
    });
    worker.on("exit", () => {
      clearInterval(clock);
      if (trouble !== undefined && why === "") reject(trouble);
      else resolve({ why, mutant: watch[0] });
    });
  });
}

/** Runs all tests on the sources as they are. */
async function survey(common) {
  let reach;
  const { why } = await runWorker(common, ({ surveyed }) => (reach = surveyed));
  if (reach === undefined) throw new Error(`The tests do not pass without mutants: ${why}`);
  return reach;
}

const placeOf = (mutants, wanted) => {
  const { file, line, change } = mutants.find(({ id }) => id === wanted);
  return `${file}:${line} ${change}`;
};

/** What kills each mutant, by number; nothing for those that survive. */
async function judge(common, reach, mutants) {
  const killers = new Map();
  const todo = mutants.map(({ id }) => id);
  while (killers.size < todo.length) {
    const left = todo.filter((id) => !killers.has(id));
    const { why, mutant } = await runWorker({ ...common, reach, todo: left }, ({ id, killer }) => {
      killers.set(id, killer);
      if (killer === undefined) process.stderr.write(`survives: ${placeOf(mutants, id)}\n`);
      if (killers.size % 100 === 0) process.stderr.write(`${killers.size} of ${todo.length}\n`);
    });
    if (why !== "") killers.set(mutant, { file: "", title: why });
  }
  return killers;
}

function printCounts(mutants, killers) {
  const files = Map.groupBy?.(mutants, ({ file }) => file) ?? groupedByFile(mutants);
  const lines = [...files].map(([file, own]) => {
    const found = own.map(({ id }) => killers.get(id));
    const byBattery = found.filter((killer) => killer?.file === BATTERY).length;
    const survived = found.filter((killer) => killer === undefined).length;
    const byTime = found.filter((killer) => killer?.file === "").length;
    return [
      file,
      own.length,
      byBattery,
      own.length - byBattery - survived - byTime,
      byTime,
      survived,
    ];
  });
  const total = lines.reduce(
    (sum, line) => sum.map((each, at) => (at === 0 ? each : each + line[at])),
    ["all", 0, 0, 0, 0, 0],
  );
  const head = ["", "mutants", "by blocs", "by tests", "endless", "survived"];
  for (const [file, ...counts] of [head, ...lines, total])
    console.log(`${file.padEnd(58)}${counts.map((count) => String(count).padStart(10)).join("")}`);
}

function groupedByFile(mutants) {
  const files = new Map();
  for (const mutant of mutants) files.set(mutant.file, [...(files.get(mutant.file) ?? []), mutant]);
  return files;
}

const keyOf = ({ file, change }) => `${file} · ${change}`;

/** Survivors that nobody gave a reason for, and reasons for what is no survivor. */
function complaints(mutants, killers) {
  const listed = JSON.parse(readFileSync(SURVIVORS, "utf8")).flatMap(({ file, reason, changes }) =>
    changes.map((change) => ({ file: join(UNDER_MUTATION, file), change, reason })),
  );
  const known = new Set(listed.map(keyOf));
  const survivors = mutants.filter(({ id }) => killers.get(id) === undefined);
  const surviving = new Set(survivors.map(keyOf));
  const looked = new Set(mutants.map(({ file }) => file));
  return [
    ...survivors
      .filter((mutant) => !known.has(keyOf(mutant)))
      .map(({ file, line, change }) => `survives, without a reason: ${file}:${line} ${change}`),
    ...listed
      .filter((entry) => !surviving.has(keyOf(entry)))
      .filter(({ file }) => looked.has(file) || process.argv.length === 2)
      .map((entry) => `is listed, but does not survive: ${keyOf(entry)}`),
  ];
}

const began = Date.now();
const tests = [BATTERY, ...filesBelow(TESTS, ".test.ts")];
const { scripts, mutants: all } = readSources(tests);
const words = process.argv.slice(2);
const isAsked = (file) => words.length === 0 || words.some((word) => file.includes(word));
const mutants = all.filter(({ file }) => isAsked(file));
const common = { scripts, tests, mutantCount: all.length };
const reach = await survey(common);
const asked = reach.reduce((sum, { known }) => sum + known.length, 0);
console.log(`${asked} tests pass on the sources as they are, in ${Date.now() - began} ms`);
const killers = await judge(common, reach, mutants);
printCounts(mutants, killers);
const found = complaints(mutants, killers);
for (const each of found) console.log(each);
console.log(`${((Date.now() - began) / 60_000).toFixed(1)} minutes`);
process.exitCode = found.length === 0 ? 0 : 1;
