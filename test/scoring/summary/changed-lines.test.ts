import { EMPTY_RECORD } from "../../../src/scoring/import/bloc-record";
import { readBloc } from "../../../src/scoring/import/read-bloc";
import { changedLines } from "../../../src/scoring/summary/changed-lines";
import { type EvidenceVerdict, type SlipLine } from "../../../src/scoring/import/slips/slip";
import { scoreBloc } from "../../../src/scoring/summary/score-bloc";
import { readTemplate } from "../../../src/scoring/template/read-template";
import { leavesOf } from "../../../src/scoring/template/criterion-tree";
import { type StagesJson } from "../../oracle/model-json";
import { referenceBloc, REFERENCE_BLOCS } from "../../fixtures/reference-blocs";
import { FULL_MARKS, smallBloc } from "../../fixtures/scoring/small-bloc";
import { soundTemplate } from "../../fixtures/scoring/sound-template";

function linesOf(
  entries: Readonly<Record<string, StagesJson>>,
  verdict?: Pick<EvidenceVerdict, "verdict" | "remark">,
): readonly SlipLine[] {
  const template = readTemplate(soundTemplate());
  if (!template.ok) throw new Error(JSON.stringify(template.problems));
  const bloc = readBloc(smallBloc({ A: { ...FULL_MARKS, ...entries } }), template.value);
  if (!bloc.ok) throw new Error(JSON.stringify(bloc.problems));
  const result = scoreBloc(template.value, bloc.value);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  const { id = "" } = leavesOf(template.value.criteria).find(({ code }) => code === "I.1") ?? {};
  const verdicts = verdict === undefined ? [] : [{ unit: "A", criterion: id, ...verdict }];
  return changedLines("A", {
    template: template.value,
    bloc: bloc.value,
    received: new Map([["A", { file: "", citations: new Map([["I.1", "MC01"]]), evidence: [] }]]),
    record: { ...EMPTY_RECORD, verdicts },
    result: result.value,
  });
}

const shown = (lines: readonly SlipLine[]): unknown =>
  lines.map(({ code, self, given, stage, reason, verdict }) => {
    return { code, self, given, stage, reason, verdict };
  });

const I_1 = FULL_MARKS["I.1"] ?? {};
const verified = (points: number): StagesJson => ({
  ...I_1,
  verified: { points, reason: "Thiếu quyết định" },
});

it("asks about a criterion for which others gave other points than the unit claims, with who and why", () => {
  const [claim] = linesOf({ "I.1": verified(0) });
  expect(shown(linesOf({ "I.1": verified(1) }))).toEqual([
    {
      code: "I.1",
      self: claim?.self,
      given: 1,
      stage: "verified",
      reason: "Thiếu quyết định",
      verdict: "",
    },
  ]);
});

it("asks nothing where the claim was accepted, or nobody has looked yet", () => {
  expect(linesOf({})).toEqual([]);
  const [changed] = linesOf({ "I.1": verified(1) });
  expect(linesOf({ "I.1": verified(Number(changed?.self)) })).toEqual([]);
});

it("asks about insufficient evidence even where the points stand, and not about sufficient evidence", () => {
  const short = linesOf({}, { verdict: "short", remark: "Thiếu số" });
  expect(
    short.map(({ code, verdict, remark, evidence }) => [code, verdict, remark, evidence]),
  ).toEqual([["I.1", "short", "Thiếu số", "MC01"]]);
  expect(linesOf({}, { verdict: "enough", remark: "" })).toEqual([]);
});

it("tells points from none: a claim that became N/A, and a blank that was given points, are changes", () => {
  const [na] = linesOf({ "I.1": { ...I_1, meeting: { na: true, reason: "Không giao" } } });
  expect([na?.given, na?.stage, na?.reason]).toEqual(["na", "meeting", "Không giao"]);
  const [blank] = linesOf({ "I.1": { verified: { points: 0, reason: "Không báo cáo" } } });
  expect([blank?.self, blank?.given]).toEqual(["missing", 0]);
});

it("takes a bonus that nobody claimed for 0, and states its maximum", () => {
  const [bonus] = linesOf({ "III.2": { verified: { points: 1, reason: "Có quyết định" } } });
  expect([bonus?.code, bonus?.self, bonus?.given, bonus?.max]).toEqual(["III.2", 0, 1, 2]);
  expect(linesOf({ "III.2": { verified: { points: 0, reason: "Không có" } } })).toEqual([]);
});

it("states no maximum for a condition", () => {
  const [condition] = linesOf({ "V.2": { verified: { inputs: { yes: true }, reason: "Có" } } });
  expect([condition?.code, condition?.max]).toEqual(["V.2", null]);
});

it("leaves a unit's own explanation out of the reasons that others gave", () => {
  const own = { self: { inputs: { count: 8 }, reason: "Theo báo cáo" } };
  const [line] = linesOf({ "I.1": own }, { verdict: "short", remark: "" });
  expect([line?.stage, line?.reason]).toEqual(["self", ""]);
});

it.each(REFERENCE_BLOCS)(
  "finds in %s exactly the unit's own criteria with another official score",
  (name) => {
    const { template, bloc } = referenceBloc(name);
    const result = scoreBloc(template, bloc);
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    const content = {
      template,
      bloc,
      received: new Map(),
      record: EMPTY_RECORD,
      result: result.value,
    };
    for (const { id } of bloc.units)
      for (const { code, self, given } of changedLines(id, content)) {
        const leaf = leavesOf(template.criteria).find((each) => each.code === code);
        expect([leaf?.scorer, self === given]).toEqual(["unit", false]);
      }
  },
);
