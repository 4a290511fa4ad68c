import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { delimiter, join, relative } from "node:path";
import { stripVTControlCharacters } from "node:util";

/** How to hear from each check which files it blames, and for what. `narrow` spares a slow tool what it need not do again. */
const CHECKS = {
  format: {
    script: "format:check",
    narrow: (command, file) => command.replace(/--check .*/, `--check ${file}`),
    read: linesAs(/^\[warn\] (?<file>\S+\.\w+)$/, "format"),
  },
  lint: {
    script: "lint",
    json: true,
    narrow: (command, file) => `${command.replace(/ src test$/, ` ${file}`)} --format json`,
    read: (output, folder) =>
      JSON.parse(output).flatMap(({ filePath, messages }) =>
        messages.map(({ ruleId, message }) => ({
          file: relative(folder, filePath),
          rule: ruleId ?? message,
        })),
      ),
  },
  types: {
    script: "types",
    // The compiler remembers what it knows of the files that a fault does not touch.
    narrow: (command) =>
      `${command} --incremental --tsBuildInfoFile ${command.includes("pure") ? "pure" : "all"}.tsbuildinfo`,
    read: linesAs(/^(?<file>\S+)\(\d+,\d+\): error (?<rule>TS\d+)/),
  },
  layers: {
    script: "layers",
    read: (output) => [
      ...linesAs(/^ *error (?<rule>\S+): (?<file>[^\s:]+)/)(output),
      ...linesAs(/ERROR: (?<rule>No place in the order) of layers: (?<file>\S+)/)(output),
    ],
  },
  unused: {
    script: "unused",
    json: true,
    narrow: (command) => `${command} --reporter json`,
    read: (output) =>
      JSON.parse(output).issues.flatMap(({ file, ...kinds }) =>
        Object.entries(kinds).flatMap(([kind, found]) =>
          found.map(({ name }) => ({ file, rule: `${kind} ${name}` })),
        ),
      ),
  },
  budget: { script: "budget", read: linesAs(/^(?<file>(src|test|dist)[^\s:]*): (?<rule>.*)$/) },
};

/** A reader of output in which each line that fits `pattern` is one problem. */
function linesAs(pattern, rule) {
  return (output) =>
    output.split("\n").flatMap((line) => {
      const found = pattern.exec(line)?.groups;
      return found === undefined ? [] : [{ file: found.file, rule: found.rule ?? rule }];
    });
}

/** Runs one command and hears what it blames; a machine-readable answer stands alone on the standard output. */
function run(command, folder, { json = false, read }) {
  const path = [join(folder, "node_modules/.bin"), process.env.PATH].join(delimiter);
  const { status, stdout, stderr } = spawnSync(command, {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, PATH: path },
    maxBuffer: 64 * 1024 * 1024,
    shell: true,
  });
  const output = stripVTControlCharacters(`${stdout}${stderr}`);
  if (json && !/^[[{]/.test(stdout)) throw new Error(`${command} gave no answer:\n${output}`);
  return { failed: status !== 0, problems: read(json ? stdout : output, folder), output };
}

/**
 * Runs a check of package.json in `folder`, for `file` alone where the tool allows it.
 * Returns whether it failed, what it blamed, and all it printed. Every part of `a && b` is run.
 *
 * @throws Error when a tool cannot run at all.
 */
export function runCheck(name, folder, file) {
  const check = CHECKS[name];
  const { scripts } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const runs = scripts[check.script]
    .split(" && ")
    .map((part) => run(check.narrow?.(part, file) ?? part, folder, check));
  return {
    failed: runs.some(({ failed }) => failed),
    problems: runs.flatMap(({ problems }) => problems),
    output: runs.map(({ output }) => output).join("\n"),
  };
}
