import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { delimiter, join, relative } from "node:path";

/** How to hear from each check which files it blames, and for what. `narrow` limits a slow tool to one file. */
const CHECKS = {
  format: {
    script: "format:check",
    narrow: (command, file) => command.replace(/--check .*/, `--check ${file}`),
    read: linesAs(/^\[warn\] (?<file>\S+\.\w+)$/, "format"),
  },
  lint: {
    script: "lint",
    narrow: (command, file) => `${command.replace(/ src test$/, ` ${file}`)} --format json`,
    read: (output, folder) =>
      JSON.parse(output).flatMap(({ filePath, messages }) =>
        messages.map(({ ruleId, message }) => ({
          file: relative(folder, filePath),
          rule: ruleId ?? message,
        })),
      ),
  },
  types: { script: "types", read: linesAs(/^(?<file>\S+)\(\d+,\d+\): error (?<rule>TS\d+)/) },
  layers: {
    script: "layers",
    read: (output) => [
      ...linesAs(/^ *error (?<rule>\S+): (?<file>[^\s:]+)/)(output),
      ...linesAs(/ERROR: (?<rule>No place in the order) of layers: (?<file>\S+)/)(output),
    ],
  },
  unused: {
    script: "unused",
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

/**
 * Runs a check of package.json in `folder`, for `file` alone where the tool allows it.
 * Returns whether it failed, what it blamed, and all it printed. Every part of `a && b` is run.
 */
export function runCheck(name, folder, file) {
  const { script, narrow = (command) => command, read } = CHECKS[name];
  const { scripts } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const path = [join(folder, "node_modules/.bin"), process.env.PATH].join(delimiter);
  const runs = scripts[script].split(" && ").map((part) => {
    const options = {
      cwd: folder,
      encoding: "utf8",
      shell: true,
      env: { ...process.env, PATH: path },
    };
    const { status, stdout, stderr } = spawnSync(narrow(part, file), options);
    const output = `${stdout}${stderr}`;
    return {
      failed: status !== 0,
      output,
      problems: read(stdout.startsWith("{") || stdout.startsWith("[") ? stdout : output, folder),
    };
  });
  return {
    failed: runs.some(({ failed }) => failed),
    problems: runs.flatMap(({ problems }) => problems),
    output: runs.map(({ output }) => output).join("\n"),
  };
}
