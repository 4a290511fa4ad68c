/**
 * Runs tests against mutants, one mutant at a time. Told what to do by `workerData`: without mutants it runs all tests and
 * says what each reaches; with them it says of each which test kills it.
 */
import { createRequire } from "node:module";
import { join } from "node:path";
import { compileFunction } from "node:vm";
import { parentPort, workerData } from "node:worker_threads";
import { createSuite, runTest } from "./suite.mjs";
import { SWITCH } from "./switch.mjs";

const { scripts, tests, mutantCount, reach, todo, watch } = workerData;

const fromHere = createRequire(join(process.cwd(), "package.json"));
// What jest itself compares with.
const { expect } = createRequire(fromHere.resolve("jest/package.json"))("expect");

/** The mutant that is in force, none while it is 0, and which ones were asked about. */
let inForce = 0;
const asked = new Uint8Array(mutantCount + 1);
globalThis[SWITCH] = (id) => {
  asked[id] = 1;
  return id === inForce;
};
globalThis.expect = expect;

const compiled = new Map();
const fixed = new Map();

function compile(file) {
  const known = compiled.get(file);
  if (known !== undefined) return known;
  const made = compileFunction(scripts.get(file).code, ["exports", "require", "module"], {
    filename: file,
  });
  compiled.set(file, made);
  return made;
}

/** A program of its own: every module that a mutant may touch begins anew. */
function createProgram() {
  const loaded = new Map();
  const load = (file) => {
    const { imports, isFixed } = scripts.get(file);
    const kept = isFixed ? fixed : loaded;
    const known = kept.get(file);
    if (known !== undefined) return known.exports;
    const module = { exports: {} };
    kept.set(file, module);
    const ask = (name) => (name.startsWith(".") ? load(imports[name]) : fromHere(name));
    compile(file)(module.exports, ask, module);
    return module.exports;
  };
  return load;
}

/** Milliseconds that something may take that usually takes so many; beyond, its watcher ends this worker. */
const PATIENCE = 3000;
const TIMES_SLOWER = 20;

/** Tells the watcher what runs, and until when it may. */
function announce(mutant, usual) {
  watch[0] = mutant;
  watch[1] = Date.now() + PATIENCE + usual * TIMES_SLOWER;
}

/** Collects the tests of a file. */
async function open(file) {
  const suite = createSuite();
  Object.assign(globalThis, suite.names);
  createProgram()(file);
  for (const each of suite.beforeAlls) await each();
  return suite.tests;
}

const reached = () => asked.slice();

/** Runs every test once without mutants. */
async function survey() {
  const files = [];
  for (const file of tests) {
    announce(0, 10_000);
    asked.fill(0);
    let began = performance.now();
    const cases = await open(file);
    const opened = { milliseconds: performance.now() - began, reached: reached() };
    const known = [];
    for (const test of cases) {
      announce(0, 10_000);
      asked.fill(0);
      began = performance.now();
      await runTest(test);
      known.push({
        title: test.title,
        milliseconds: performance.now() - began,
        reached: reached(),
      });
    }
    files.push({ file, opened, known });
  }
  return files;
}

/** Files of tests as they were opened without a mutant: what runs only later finds its mutants there as well. */
const kept = new Map();

/** The tests of a file: collected anew where the mutant is already reached by that. */
async function casesFor(entry, id) {
  if (entry.opened.reached[id]) {
    inForce = id;
    return open(entry.file);
  }
  const cases = kept.get(entry.file) ?? (await open(entry.file));
  kept.set(entry.file, cases);
  inForce = id;
  return cases;
}

/** Which tests of a file may notice a mutant: those that reach it, or all where it is reached before they begin. */
const noticing = ({ opened, known }, id) =>
  known.flatMap((test, at) => (opened.reached[id] || test.reached[id] ? [at] : []));

async function killerIn(entry, id) {
  const numbers = noticing(entry, id);
  if (numbers.length === 0) return undefined;
  let title = "(opening)";
  try {
    announce(id, entry.opened.milliseconds);
    const cases = await casesFor(entry, id);
    if (cases.length !== entry.known.length)
      return { file: entry.file, title: "(number of tests)" };
    for (const at of numbers) {
      ({ title } = entry.known[at]);
      announce(id, entry.known[at].milliseconds);
      await runTest(cases[at]);
    }
  } catch {
    return { file: entry.file, title };
  } finally {
    inForce = 0;
  }
  return undefined;
}

/** How long the tests of a file that may notice a mutant take. */
const cost = (entry, id) =>
  (entry.opened.reached[id] ? entry.opened.milliseconds : 0) +
  noticing(entry, id).reduce((total, at) => total + entry.known[at].milliseconds, 0);

async function judge(id) {
  const [battery, ...others] = reach;
  const sorted = others
    .map((entry) => ({ entry, cost: cost(entry, id) }))
    .sort((a, b) => a.cost - b.cost)
    .map(({ entry }) => entry);
  for (const entry of [battery, ...sorted]) {
    const killer = await killerIn(entry, id);
    if (killer !== undefined) return killer;
  }
  return undefined;
}

if (reach === undefined) parentPort.postMessage({ surveyed: await survey() });
else
  for (const id of todo) {
    announce(id, 0);
    parentPort.postMessage({ id, killer: await judge(id) });
  }
