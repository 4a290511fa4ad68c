import { type Result, success } from "../basics/result";
import { type Bloc } from "../scoring/import/bloc";
import { type BlocError } from "../scoring/import/bloc-error";
import { scoreBloc } from "../scoring/summary/score-bloc";
import { type ResultJson, writeResult } from "../scoring/summary/write-result";
import { type Template } from "../scoring/template/template";

/** The result of a bloc as a JSON value (`scoring-model.md`, Result); fails on a decision that cannot be carried out. */
export function printResult(template: Template, bloc: Bloc): Result<ResultJson, BlocError> {
  const result = scoreBloc(template, bloc);
  return result.ok ? success(writeResult(template, bloc, result.value)) : result;
}
