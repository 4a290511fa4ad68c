import { failure, type Result, success } from "../basics/result";
import { type Bloc } from "../scoring/import/bloc";
import { type BlocError } from "../scoring/import/bloc-error";
import { readBloc } from "../scoring/import/read-bloc";
import { readTemplate } from "../scoring/template/read-template";
import { type Template } from "../scoring/template/template";
import { type TemplateFault } from "../scoring/template/template-fault";

/** A bloc and the criteria by which it is scored. */
export interface OpenedBloc {
  readonly template: Template;
  readonly bloc: Bloc;
}

/** What is wrong with one of the two files of a bloc. */
export type OpeningProblem =
  | { readonly about: "template"; readonly issue: TemplateFault }
  | { readonly about: "bloc"; readonly issue: BlocError };

/**
 * Takes in a template and a bloc from their JSON values. Lists every fault of the template, or, when it has none, every
 * error of the bloc: a bloc can only be read by a sound template.
 */
export function openBloc(
  templateJson: unknown,
  blocJson: unknown,
): Result<OpenedBloc, OpeningProblem> {
  const template = readTemplate(templateJson);
  if (!template.ok)
    return failure(template.problems.map((issue) => ({ about: "template", issue }) as const));
  const bloc = readBloc(blocJson, template.value);
  if (!bloc.ok) return failure(bloc.problems.map((issue) => ({ about: "bloc", issue }) as const));
  return success({ template: template.value, bloc: bloc.value });
}
