import {
  childrenByParent,
  depths,
  isGroup,
  isLeaf,
  leavesOf,
} from "../../../src/scoring/template/criterion-tree";
import { readTemplate } from "../../../src/scoring/template/read-template";
import { type Criterion } from "../../../src/scoring/template/criterion";
import { plainTemplate } from "../../fixtures/scoring/plain-template";

function tree(): readonly Criterion[] {
  const read = readTemplate(
    plainTemplate({
      I: { max: 9 },
      "I.1": { max: 4 },
      "I.1.a": { max: 1 },
      "I.1.b": { max: 3 },
      "I.2": { max: 5 },
      II: { max: 1 },
    }),
  );
  return read.ok ? read.value.criteria : [];
}

const codes = (criteria: readonly Criterion[] | undefined): string[] =>
  (criteria ?? []).map(({ code }) => code);

describe("the tree of criteria", () => {
  it("has its leaves in printing order", () => {
    expect(codes(leavesOf(tree()))).toEqual(["I.1.a", "I.1.b", "I.2", "II"]);
    expect(codes(tree().filter(isLeaf))).toEqual(codes(leavesOf(tree())));
  });

  it("has a group wherever something stands below", () => {
    expect(codes(tree().filter(isGroup))).toEqual(["I", "I.1"]);
  });

  it("has the direct children of each node in printing order, those at the top under null", () => {
    const children = childrenByParent(tree());
    expect([null, "I", "I.1", "I.2"].map((id) => codes(children.get(id)))).toEqual([
      ["I", "II"],
      ["I.1", "I.2"],
      ["I.1.a", "I.1.b"],
      [],
    ]);
  });

  it("knows how many groups stand above each", () => {
    expect(Object.fromEntries(depths(tree()))).toEqual({
      I: 0,
      "I.1": 1,
      "I.1.a": 2,
      "I.1.b": 2,
      "I.2": 1,
      II: 0,
    });
  });
});
