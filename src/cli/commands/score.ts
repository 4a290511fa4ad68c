import { printResult } from "../../actions/print-result";
import { type CommandLine } from "../arguments/read-arguments";
import { type Context } from "../context";
import { complain, done, ofOpening, type Outcome } from "../outcome";
import { openInputs } from "./open-inputs";

/** `score TEMPLATE.json BLOC.json`: the result as JSON, or every error of the two files and no result. */
export async function score({ operands }: CommandLine, context: Context): Promise<Outcome> {
  const { speech, asJson } = context;
  const opened = await openInputs(operands, speech);
  if (!opened.ok) return complain(opened.problems, asJson);
  const result = printResult(opened.value.template, opened.value.bloc);
  if (result.ok) return done([JSON.stringify(result.value, null, 1)]);
  const problems = result.problems.map((issue) => ofOpening({ about: "bloc", issue }, speech));
  return complain(problems, asJson);
}
