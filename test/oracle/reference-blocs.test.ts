import {
  blocPath,
  expectedResult,
  json,
  REFERENCE_BLOCS,
  templatePath,
} from "../fixtures/reference-blocs";
import { type BlocJson, type TemplateJson } from "./model-json";
import { scoreByModel } from "./score-by-model";

describe("the second reading of the scoring model", () => {
  it.each(REFERENCE_BLOCS)("gives the reference result of %s", (name, id) => {
    const template = json(templatePath(id)) as TemplateJson;
    const bloc = json(blocPath(name)) as BlocJson;
    expect(scoreByModel(template, bloc)).toEqual(expectedResult(name));
  });
});
