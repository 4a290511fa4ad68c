/**
 * Proves that each check catches what it is for. A copy of the tree gets one fault at a time; the check meant for it must
 * fail, and what it blames, beyond what it blames in the tree as it stands, must be that file for that reason and nothing
 * else. Format and sizes, quick to ask, must stay silent about faults that are not theirs.
 *
 * `npm run check:faults -- WORD` plants only the faults whose check or title contains WORD.
 */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { LAYER_FAULTS } from "./faults/layer-faults.mjs";
import { OFFICE_FAULTS } from "./faults/office-faults.mjs";
import { OTHER_FAULTS } from "./faults/other-faults.mjs";
import { runCheck } from "./faults/run-check.mjs";
import { SIZE_FAULTS } from "./faults/size-faults.mjs";
import { TYPE_FAULTS } from "./faults/type-faults.mjs";
import { WRITING_FAULTS } from "./faults/writing-faults.mjs";

const FAULTS = [
  ...OTHER_FAULTS,
  ...WRITING_FAULTS,
  ...OFFICE_FAULTS,
  ...TYPE_FAULTS,
  ...LAYER_FAULTS,
  ...SIZE_FAULTS,
];

/** What the checks look at; packages are linked, not copied. */
const COPIED = [
  "src",
  "test",
  "assets",
  "manifest.xml",
  "package.json",
  "tsconfig.json",
  "webpack.config.js",
  ".gitignore",
  ".editorconfig",
];

/** Checks that look at one file: the tree as it stands has no say in what they blame. */
const NARROW = ["lint", "format"];

function copyOfTree() {
  const folder = mkdtempSync(join(tmpdir(), "planted-faults-"));
  for (const each of COPIED) cpSync(each, join(folder, each), { recursive: true });
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
  return folder;
}

/** Writes the fault's files; returns what puts everything back. */
function plant(folder, files) {
  const undo = Object.entries(files).map(([name, text]) => {
    const file = join(folder, name);
    const before = existsSync(file) ? readFileSync(file, "utf8") : undefined;
    const created = firstMissing(folder, file);
    mkdirSync(dirname(file), { recursive: true });
    if (typeof text === "function" && before === undefined) throw new Error(`${name} is not there`);
    const planted = typeof text === "function" ? text(before) : text;
    if (planted === before) throw new Error(`${name}: the fault changes nothing`);
    writeFileSync(file, planted);
    return () => {
      if (before === undefined) rmSync(created, { recursive: true, force: true });
      else writeFileSync(file, before);
    };
  });
  return () => undo.forEach((each) => each());
}

/** The highest folder or file on the way to `file` that is not there yet. */
function firstMissing(folder, file) {
  const parent = dirname(file);
  return parent === folder || existsSync(parent) ? file : firstMissing(folder, parent);
}

const asLine = ({ file, rule }) => `${file}: ${rule}`;

/** What a check blames now and did not blame before; a problem that was there twice is taken away twice. */
function newProblems(now, before) {
  const left = before.map(asLine);
  return now.filter((problem) => {
    const place = left.indexOf(asLine(problem));
    if (place >= 0) left.splice(place, 1);
    return place < 0;
  });
}

/** Undefined when exactly the expected problems are there, in any order, each at least once. */
function difference(problems, expected) {
  const fits = (problem, wanted) =>
    problem.file === wanted.file && problem.rule.includes(wanted.rule);
  const missing = expected.filter((wanted) => !problems.some((each) => fits(each, wanted)));
  const surplus = problems.filter((each) => !expected.some((wanted) => fits(each, wanted)));
  if (missing.length === 0 && surplus.length === 0) return undefined;
  return [
    ...missing.map((each) => `not blamed: ${asLine(each)}`),
    ...surplus.map((each) => `blamed besides: ${asLine(each)}`),
  ].join("\n    ");
}

const baselines = new Map();

/** What a check blames in the tree as it stands: nothing, unless somebody is at work on it. */
function baseline(check, folder) {
  if (NARROW.includes(check)) return [];
  if (!baselines.has(check)) baselines.set(check, runCheck(check, folder).problems);
  return baselines.get(check);
}

/** Undefined when the check meant for the fault, and no quick other one, catches it; otherwise what went wrong. */
function verdict(folder, { check, plant: files, expected }) {
  const before = baseline(check, folder);
  const sizesBefore = baseline("budget", folder);
  const [file] = Object.keys(files);
  const restore = plant(folder, files);
  try {
    const { failed, problems, output } = runCheck(check, folder, file);
    if (!failed) return `the check passed\n    ${output.trim()}`;
    const wrong = difference(newProblems(problems, before), expected);
    if (wrong !== undefined) return wrong;
    if (check === "budget" || check === "format") return undefined;
    const sizes = newProblems(runCheck("budget", folder).problems, sizesBefore);
    return sizes.length === 0 ? undefined : `sizes blame it too: ${sizes.map(asLine).join("; ")}`;
  } finally {
    restore();
  }
}

const word = process.argv[2] ?? "";
const chosen = FAULTS.filter(({ check, title }) => `${check} ${title}`.includes(word));
const folder = copyOfTree();
let missed = 0;
try {
  for (const fault of chosen) {
    const began = Date.now();
    const wrong = verdict(folder, fault);
    const seconds = ((Date.now() - began) / 1000).toFixed(1);
    console.log(
      `${wrong === undefined ? "caught" : "MISSED"}  ${fault.check}: ${fault.title} (${seconds} s)`,
    );
    if (wrong === undefined) continue;
    missed += 1;
    console.log(`    ${wrong}`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(`${chosen.length - missed} of ${chosen.length} planted faults caught`);
if (missed > 0 || chosen.length === 0) process.exit(1);
