import { type UsageProblem } from "../../i18n/command-line/command-problem";
import { type CommandShape, isOption, OPTIONS, takesOption } from "./command-shapes";

/** One option as it was typed; `inlineValue` when its value stands behind an equals sign. */
export interface TypedOption {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

function valueProblems({ rawName: option, value, inlineValue }: TypedOption): UsageProblem[] {
  const isNext = value?.startsWith("-") === true && inlineValue !== true;
  return value === undefined || value === "" || isNext
    ? [{ code: "optionWithoutValue", option }]
    : [];
}

function optionProblems(
  typed: TypedOption,
  shape: CommandShape | undefined,
  earlier: readonly TypedOption[],
): readonly UsageProblem[] {
  const { name, rawName: option, value } = typed;
  if (!isOption(name) || !takesOption(shape, name))
    return [{ code: "optionUnknown", given: option }];
  if (earlier.some((each) => each.name === name)) return [{ code: "optionRepeated", option }];
  if (OPTIONS[name].type === "string") return valueProblems(typed);
  return value === undefined ? [] : [{ code: "optionWithValue", option }];
}

function operandProblems(
  given: readonly string[],
  { operands, open }: CommandShape,
): readonly UsageProblem[] {
  const extra = open ? [] : given.slice(operands.length);
  return [
    ...operands
      .slice(given.length)
      .map((operand) => ({ code: "operandMissing", operand }) as const),
    ...extra.map((each) => ({ code: "operandUnexpected", given: each }) as const),
  ];
}

/** The words behind the program's name, taken apart. */
export interface TypedWords {
  readonly command: string | undefined;
  readonly operands: readonly string[];
  readonly options: readonly TypedOption[];
}

/**
 * Everything wrong with the words of a command line.
 *
 * @param shape what the command takes; undefined where the command is not known.
 */
export function usageProblems(
  { command, operands, options }: TypedWords,
  shape: CommandShape | undefined,
): readonly UsageProblem[] {
  const language = options.find(({ name }) => name === "lang")?.value;
  const absent = (shape?.required ?? []).filter(
    (name) => !options.some((each) => each.name === name),
  );
  const unknown: readonly UsageProblem[] =
    command === undefined
      ? [{ code: "commandMissing" }]
      : shape === undefined
        ? [{ code: "commandUnknown", given: command }]
        : [];
  return [
    ...unknown,
    ...options.flatMap((each, index) => optionProblems(each, shape, options.slice(0, index))),
    ...(language === undefined || language === "vi" || language === "en"
      ? []
      : [{ code: "languageUnknown", given: language } as const]),
    ...(shape === undefined ? [] : operandProblems(operands, shape)),
    ...absent.map((name) => ({ code: "optionMissing", option: `--${name}` }) as const),
  ];
}
