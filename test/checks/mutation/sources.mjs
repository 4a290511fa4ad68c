/** The sources of a mutation run as scripts: those under mutation with their switches, the others as they are. */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import ts from "typescript";
import { mutantsOf } from "./mutants.mjs";
import { SWITCH } from "./switch.mjs";

/** What is changed: the rules of scoring, all of them. */
export const UNDER_MUTATION = join("src", "scoring");

/** What is left as it is: answers that are made up for a rehearsal, of which any are as good as others. */
const LEFT_ALONE = /^made-up-/;

const OPTIONS = {
  module: ts.ModuleKind.CommonJS,
  target: ts.ScriptTarget.ES2022,
  esModuleInterop: true,
};

const asScript = (text) => ts.transpileModule(text, { compilerOptions: OPTIONS }).outputText;

/** All files below a folder that end so. */
export const filesBelow = (folder, ending) =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();

/** The file that a relative import names. */
function imported(from, name) {
  const path = relative(".", resolve(dirname(from), name));
  const found = [path, `${path}.ts`, `${path}.tsx`].find(
    (each) => existsSync(each) && statSync(each).isFile(),
  );
  if (found === undefined) throw new Error(`${from} imports ${name}, which is not there.`);
  return found;
}

const importsOf = (script) =>
  [...script.matchAll(/require\("(\.[^"]+)"\)/g)].map(([, name]) => name);

/**
 * The scripts that these tests need, by path, and all mutants in them. A script is `{ code, imports, isFixed }`: imports by
 * name, and whether no mutant can be reached from it, so that it need not be loaded again for each.
 */
export function readSources(tests) {
  const scripts = new Map();
  const mutants = [];
  const files = filesBelow(UNDER_MUTATION, ".ts");
  for (const file of files.filter((each) => !LEFT_ALONE.test(basename(each)))) {
    const found = mutantsOf(file, readFileSync(file, "utf8"), mutants.length + 1);
    mutants.push(...found.mutants);
    scripts.set(file, { code: `const ${SWITCH} = globalThis.${SWITCH};\n${asScript(found.code)}` });
  }
  const left = [...tests, ...scripts.keys()];
  for (let file = left.pop(); file !== undefined; file = left.pop()) {
    const script = scripts.get(file) ?? { code: asScript(readFileSync(file, "utf8")) };
    if (script.imports !== undefined) continue;
    scripts.set(file, script);
    script.imports = Object.fromEntries(
      importsOf(script.code).map((name) => [name, imported(file, name)]),
    );
    left.push(...Object.values(script.imports));
  }
  markFixed(scripts);
  return { scripts, mutants };
}

function markFixed(scripts) {
  const moving = new Set([...scripts.keys()].filter((file) => file.startsWith(UNDER_MUTATION)));
  for (let before = -1; before !== moving.size;) {
    before = moving.size;
    for (const [file, { imports }] of scripts)
      if (Object.values(imports).some((each) => moving.has(each))) moving.add(file);
  }
  for (const [file, script] of scripts) script.isFixed = !moving.has(file);
}
