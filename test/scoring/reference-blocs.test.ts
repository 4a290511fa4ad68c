import { scoreBloc } from "../../src/scoring/summary/score-bloc";
import { writeResult } from "../../src/scoring/summary/write-result";
import { readTemplate } from "../../src/scoring/template/read-template";
import { writeTemplate } from "../../src/scoring/template/write-template";
import {
  expectedResult,
  json,
  REFERENCE_BLOCS,
  referenceBloc,
  templatePath,
} from "../fixtures/reference-blocs";

describe("the reference blocs", () => {
  it.each(REFERENCE_BLOCS)("%s comes out exactly as the reference result, every field", (name) => {
    const { template, bloc } = referenceBloc(name);
    const result = scoreBloc(template, bloc);
    expect(result.ok && writeResult(template, bloc, result.value)).toEqual(expectedResult(name));
  });

  it.each(["so-nganh-100", "so-nganh-1000", "kiem-thu"])(
    "%s written and read again is the same template",
    (id) => {
      const first = readTemplate(json(templatePath(id)));
      const again =
        first.ok && readTemplate(JSON.parse(JSON.stringify(writeTemplate(first.value))));
      expect(JSON.stringify(again)).toBe(JSON.stringify(first));
    },
  );
});
