/** Every option of the command line, and whether a value follows it. */
export const OPTIONS = {
  out: { type: "string" },
  report: { type: "string" },
  lang: { type: "string" },
  force: { type: "boolean" },
  json: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

export type OptionName = keyof typeof OPTIONS;

/** What a command takes, beside `--lang` and `--help`, which all take. */
export interface CommandShape {
  readonly operands: readonly string[];
  /** The last operand may be followed by others of its kind. */
  readonly open: boolean;
  readonly required: readonly OptionName[];
  readonly allowed: readonly OptionName[];
}

export type CommandName =
  "score" | "distribute" | "consolidate" | "check" | "seal" | "documents" | "rehearse" | "demo";

const INPUTS = ["TEMPLATE.json", "BLOC.json"];

/** What each command takes. */
export const SHAPES: Readonly<Record<CommandName, CommandShape>> = {
  score: { operands: INPUTS, open: false, required: [], allowed: ["json"] },
  distribute: { operands: INPUTS, open: false, required: ["out"], allowed: ["force", "json"] },
  consolidate: {
    operands: [...INPUTS, "FORM.xlsx"],
    open: true,
    required: ["out"],
    allowed: ["report", "force", "json"],
  },
  check: { operands: ["FORM.xlsx"], open: false, required: [], allowed: ["json"] },
  seal: {
    operands: ["FORM.xlsx"],
    open: false,
    required: ["out"],
    allowed: ["force", "json"],
  },
  documents: { operands: ["FILE.txt"], open: false, required: [], allowed: ["json"] },
  rehearse: { operands: ["TEMPLATE.json"], open: false, required: [], allowed: ["json"] },
  demo: { operands: [], open: false, required: [], allowed: ["out", "json"] },
};

/** True for the name of a command. */
export function isCommand(name: string | undefined): name is CommandName {
  return name !== undefined && Object.hasOwn(SHAPES, name);
}

/** True for the name of an option that some command takes. */
export function isOption(name: string): name is OptionName {
  return Object.hasOwn(OPTIONS, name);
}

/** True where a command takes an option; of a command that is not known, any. */
export function takesOption(shape: CommandShape | undefined, name: OptionName): boolean {
  if (shape === undefined || name === "lang" || name === "help") return true;
  return shape.allowed.includes(name) || shape.required.includes(name);
}
