import { readBloc } from "../../../src/scoring/import/read-bloc";
import { readTemplate } from "../../../src/scoring/template/read-template";
import { smallBloc } from "../../fixtures/scoring/small-bloc";
import { SOUND } from "../../fixtures/scoring/sound-template";

it.each([[{}], [{ lateDays: null }]])(
  "takes a unit as never late where nothing is said: %j",
  (said) => {
    const template = readTemplate(SOUND);
    if (!template.ok) throw new Error(JSON.stringify(template.problems));
    const units = [{ id: "A", name: "A", status: "verified", ...said }];
    const read = readBloc({ ...smallBloc({ A: {} }), units }, template.value);
    expect(read.ok && read.value.units.map(({ lateDays }) => lateDays)).toEqual([0]);
  },
);
