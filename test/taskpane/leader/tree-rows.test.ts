import { SHIPPED_TEMPLATES } from "../../../src/taskpane/leader/create/shipped-templates";
import {
  leafCount,
  type TreeCriterion,
  treeCriterion,
  treeRows,
} from "../../../src/taskpane/leader/template/tree-rows";

const criterion = (code: string, parent: string | null, max: number | null): TreeCriterion => ({
  id: `id-${code}`,
  code,
  parent: parent === null ? null : `id-${parent}`,
  title: code,
  section: "content",
  isLeaf: !["I", "I.1"].includes(code),
  max,
});

const TREE = [
  criterion("I", null, 30),
  criterion("I.1", "I", 0.3),
  criterion("I.1.a", "I.1", 0.1),
  criterion("I.1.b", "I.1", 0.2),
  criterion("I.2", "I", 28.7),
];

it("shows what the children of a group come to beside what it should be, without the dust of binary sums", () => {
  const rows = treeRows(TREE, []).map(({ code, depth, points, sum }) => [code, depth, points, sum]);
  expect(rows).toEqual([
    ["I", 0, 30, 29],
    ["I.1", 1, 0.3, 0.3],
    ["I.1.a", 2, 0.1, null],
    ["I.1.b", 2, 0.2, null],
    ["I.2", 1, 28.7, null],
  ]);
});

it("puts every fault at its criterion", () => {
  const fault = { code: "groupWithoutChildren", place: "I.2" } as const;
  const rows = treeRows(TREE, [fault]);
  expect(rows.flatMap(({ code, faults }) => faults.map(() => code))).toEqual(["I.2"]);
});

it.each(SHIPPED_TEMPLATES.map((template) => [template.id, template] as const))(
  "finds that every group of %s comes to its points",
  (_, { criteria }) => {
    const rows = treeRows(criteria.map(treeCriterion), []);
    const content = rows.filter(({ section, sum }) => section === "content" && sum !== null);
    expect(content.length).toBeGreaterThan(3);
    for (const { points, sum } of content) expect(sum).toBe(points);
    expect(leafCount(rows)).toBeGreaterThan(30);
  },
);
