import { parseArgs } from "node:util";
import { type Language } from "../../basics/language";
import { failure, type Result, success } from "../../basics/result";
import { type UsageProblem } from "../../i18n/command-line/command-problem";
import { type CommandName, isCommand, OPTIONS, type OptionName, SHAPES } from "./command-shapes";
import { type TypedWords, usageProblems } from "./usage-problems";

/** A command that was typed as it should be. */
export interface CommandLine {
  readonly command: CommandName;
  readonly operands: readonly string[];
  /** Options that stand there; the value is "" where they take none. */
  readonly options: ReadonlyMap<OptionName, string>;
}

/** What was asked for; language and help are understood even where the rest is not. */
export interface Request {
  readonly language: Language;
  readonly help: boolean;
  readonly line: Result<CommandLine, UsageProblem>;
}

function typedWords(args: readonly string[]): TypedWords {
  const { tokens } = parseArgs({
    args: [...args],
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const [command, ...operands] = tokens.flatMap((token) =>
    token.kind === "positional" ? [token.value] : [],
  );
  return { command, operands, options: tokens.filter((token) => token.kind === "option") };
}

/** Reads the words behind the program's name. Every problem with them is listed. */
export function readArguments(args: readonly string[]): Request {
  const typed = typedWords(args);
  const { command, operands, options } = typed;
  const problems = usageProblems(typed, isCommand(command) ? SHAPES[command] : undefined);
  const values = new Map(options.map(({ name, value }) => [name, value ?? ""]));
  const language = values.get("lang") === "en" ? "en" : "vi";
  const names = Object.keys(OPTIONS) as OptionName[];
  return {
    language,
    help: values.has("help"),
    line:
      problems.length === 0 && isCommand(command)
        ? success({
            command,
            operands,
            options: new Map(
              names.flatMap((name) => {
                const value = values.get(name);
                return value === undefined ? [] : [[name, value]];
              }),
            ),
          })
        : failure(problems),
  };
}
