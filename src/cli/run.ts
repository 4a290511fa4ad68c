import { type CommandName } from "./arguments/command-shapes";
import { type CommandLine, readArguments } from "./arguments/read-arguments";
import { check } from "./commands/check";
import { consolidate } from "./commands/consolidate";
import { demo } from "./commands/demo";
import { distribute } from "./commands/distribute";
import { documents } from "./commands/documents";
import { rehearse } from "./commands/rehearse";
import { score } from "./commands/score";
import { seal } from "./commands/seal";
import { type Context } from "./context";
import { type Hosts } from "./hosts";
import { complain, done, ofCommand, type Outcome } from "./outcome";
import { SPEECH } from "./speech";

const COMMANDS: Readonly<
  Record<CommandName, (line: CommandLine, context: Context) => Promise<Outcome>>
> = { score, distribute, consolidate, check, seal, documents, rehearse, demo };

/** Whoever asks for help may read either language. */
const USAGE = [SPEECH.vi.command.usage, "", SPEECH.en.command.usage];

/** Does what the words behind the program's name ask for. */
export async function run(args: readonly string[], hosts: Hosts): Promise<Outcome> {
  const { language, help, line } = readArguments(args);
  const speech = SPEECH[language];
  if (help) return done(USAGE);
  if (args.length === 0) return { exit: 2, output: [], errors: USAGE };
  if (line.ok) {
    const asJson = line.value.options.has("json");
    return COMMANDS[line.value.command](line.value, { speech, hosts, asJson });
  }
  const { errors } = complain(
    line.problems.map((problem) => ofCommand(problem, speech)),
    false,
  );
  return { exit: 2, output: [], errors: [...errors, speech.command.seeHelp] };
}
