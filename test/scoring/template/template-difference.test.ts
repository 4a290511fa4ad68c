import { readTemplate } from "../../../src/scoring/template/read-template";
import { renewedTemplate } from "../../../src/scoring/template/renewed-template";
import { type Template } from "../../../src/scoring/template/template";
import {
  type TemplateDifference,
  templateDifference,
} from "../../../src/scoring/template/versions/template-difference";
import { type CriterionJson } from "../../oracle/model-json";
import { SOUND } from "../../fixtures/scoring/sound-template";

type Change = (criteria: readonly CriterionJson[]) => readonly CriterionJson[];

function template(change: Change = (criteria) => criteria, rest: object = {}): Template {
  const read = readTemplate({ ...SOUND, ...rest, criteria: change(SOUND.criteria) });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

const altered =
  (code: string, fields: object): Change =>
  (criteria) =>
    criteria.map((each) => (each.code === code ? { ...each, ...fields } : each));

function told(difference: TemplateDifference): unknown {
  return {
    added: difference.added.map(({ code }) => code),
    gone: difference.gone.map(({ code }) => code),
    changed: difference.changed.map(({ after, parts }) => [after.code, ...parts]),
    parts: difference.parts,
  };
}

const NONE = { added: [], gone: [], changed: [], parts: [] };
const moveLast: Change = (criteria) => [
  ...criteria.filter(({ code }) => code !== "I.1"),
  ...criteria.filter(({ code }) => code === "I.1"),
];

it.each<readonly [string, Template, object]>([
  ["nothing", template(), {}],
  ["a title", template(altered("I.1", { title: "Khác" })), { changed: [["I.1", "title"]] }],
  [
    "a code, by the same id",
    template(altered("I.1", { code: "I.9" })),
    { changed: [["I.9", "code"]] },
  ],
  [
    "a rule's parameter",
    template(altered("I.1", { rule: { kind: "perUnit", per: 1 } })),
    { changed: [["I.1", "rule"]] },
  ],
  ["who scores", template(altered("I.2", { scorer: "board" })), { changed: [["I.2", "scorer"]] }],
  ["what may not apply", template(altered("I.2", { na: false })), { changed: [["I.2", "na"]] }],
  [
    "evidence",
    template(altered("I.2", { evidence: { required: "never", hint: "" } })),
    { changed: [["I.2", "evidence"]] },
  ],
  [
    "a maximum moved from one to another",
    template((all) => altered("I.2", { max: 5 })(altered("I.1", { max: 5 })(all))),
    {
      changed: [
        ["I.1", "max"],
        ["I.2", "max"],
      ],
    },
  ],
  ["an order", template(moveLast), { changed: [["I.1", "moved"]] }],
  [
    "a criterion more and one fewer",
    template(altered("I.1", { id: "id-new" })),
    { added: ["I.1"], gone: ["I.1"] },
  ],
  ["a cap", template(altered("IV", { cap: 2 })), { changed: [["IV", "max"]] }],
  ["the version", template(undefined, { version: "2.0" }), { parts: ["version"] }],
])("tells templates apart by %s", (_, after, difference) => {
  expect(told(templateDifference(template(), after, false))).toEqual({ ...NONE, ...difference });
});

const PLACES = ["a", "b", "c", "d", "e", "f"];

/** A template whose only criteria are these penalties, in this order. */
const penalties = (
  order: readonly string[],
  group: Readonly<Record<string, string>> = {},
): Template =>
  template(
    (all) => {
      const own = all.find(({ code }) => code === "IV.1") ?? all[0]!;
      const others = all.filter(({ section }) => section !== "penalty");
      const groups = ["P", "Q"].map((code): CriterionJson => {
        return { id: code, code, parent: null, title: code, section: "penalty" };
      });
      const leaves = [...order, "z"].map((code): CriterionJson => ({
        ...own,
        id: code,
        code,
        parent: group[code] ?? (code === "z" ? "Q" : "P"),
      }));
      return [...others, ...groups, ...leaves];
    },
    { tieBreaks: [] },
  );

it.each<readonly [order: readonly string[], moved: readonly string[]]>([
  [["b", "c", "a", "d"], ["a"]],
  [["b", "a", "c"], ["a"]],
  [["a", "f", "d"], ["d"]],
  [["b", "c", "a"], ["a"]],
  [["a", "b", "c", "d", "e", "f"], []],
])("says of the order %j that as few as possible were moved: %j", (order, moved) => {
  const before = penalties(PLACES.filter((each) => order.includes(each)));
  const { changed } = templateDifference(before, penalties(order), false);
  expect(changed.map(({ after, parts }) => [after.code, ...parts])).toEqual(
    moved.map((code) => [code, "moved"]),
  );
});

it("says of a criterion under another group that it was moved", () => {
  const { changed } = templateDifference(
    penalties(["a", "b"]),
    penalties(["a", "b"], { b: "Q" }),
    false,
  );
  expect(changed.map(({ after, parts }) => [after.code, ...parts])).toEqual([["b", "moved"]]);
});

it.each([
  [{ naPolicy: "full" }, ["naPolicy"]],
  [{ bonusCap: 1 }, ["bonusCap"]],
  [{ penaltyCap: 1 }, ["penaltyCap"]],
  [{ clamp: "scale" }, ["clamp"]],
  [{ bandsOn: "content" }, ["bandsOn"]],
  [{ tieBreaks: [] }, ["tieBreaks"]],
  [{ bands: [{ key: "A", label: "A" }], awards: [] }, ["bands", "awards"]],
])("names the parts beside the criteria: %j", (rest, parts) => {
  expect(templateDifference(template(), template(undefined, rest), false).parts).toEqual(parts);
});

it("takes a criterion for the same by one id or one code, never by both with two others", () => {
  const after = template((all) => [
    ...altered("IV.2", { code: "IV.9" })(all),
    { ...all.find(({ code }) => code === "IV.2")!, id: "id-neu" },
  ]);
  expect(told(templateDifference(template(), after, true))).toEqual({
    ...NONE,
    added: ["IV.2"],
    changed: [["IV.9", "code"]],
  });
});

it("counts a leaf that has become a group as another maximum, and one of another code as new", () => {
  const child = { code: "II.1", id: "id-II.1", parent: "id-II", title: "Mới" };
  const grown = template((all) =>
    all.flatMap((each): readonly CriterionJson[] => {
      if (each.code !== "II") return [each];
      const { id, code, parent, title, section, max = 0 } = each;
      const group: CriterionJson = { id, code, parent, title, section, max };
      return [group, { ...each, ...child }];
    }),
  );
  const { added, changed } = templateDifference(template(), grown, true);
  expect(added.map(({ code }) => code)).toEqual(["II.1"]);
  expect(changed.map(({ after, parts }) => [after.code, parts.includes("max")])).toEqual([
    ["II", true],
  ]);
});

it("takes criteria of other ids for the same where their codes are, between templates made apart", () => {
  const apart = template((all) =>
    all.map((each) => ({ ...each, id: `x-${each.id}`, parent: each.parent && `x-${each.parent}` })),
  );
  expect(told(templateDifference(template(), apart, true))).toEqual(NONE);
  expect(templateDifference(template(), apart, false).gone).toHaveLength(SOUND.criteria.length);
});

it("names the new year where a template names the old one, and nowhere else", () => {
  const old = {
    ...template(),
    id: "khoi-2025",
    title: "Bảng năm 2025, mã 20251",
    version: "2025.2",
  };
  expect(renewedTemplate(old, 2025, 2026)).toEqual({
    ...old,
    ...{ id: "khoi-2026", title: "Bảng năm 2026, mã 20251", version: "2026.2" },
  });
});
