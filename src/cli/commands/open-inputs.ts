import { openBloc, type OpenedBloc } from "../../actions/open-bloc";
import { failure, type Result } from "../../basics/result";
import { readJson } from "../files/read-files";
import { type Complaint, ofCommand, ofOpening } from "../outcome";
import { type Speech } from "../speech";

/** Reads the template and the bloc that most commands begin with, by their paths in that order. */
export async function openInputs(
  [templatePath = "", blocPath = ""]: readonly string[],
  speech: Speech,
): Promise<Result<OpenedBloc, Complaint>> {
  const template = await readJson(templatePath);
  const bloc = await readJson(blocPath);
  if (!template.ok || !bloc.ok) {
    const problems = [template, bloc].flatMap((each) => (each.ok ? [] : each.problems));
    return failure(problems.map((problem) => ofCommand(problem, speech)));
  }
  const opened = openBloc(template.value, bloc.value);
  return opened.ok ? opened : failure(opened.problems.map((problem) => ofOpening(problem, speech)));
}
