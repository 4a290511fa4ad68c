import { readTemplate } from "../../../src/scoring/template/read-template";
import { renewedTemplate } from "../../../src/scoring/template/renewed-template";
import { type Template } from "../../../src/scoring/template/template";
import {
  type TemplateDifference,
  templateDifference,
} from "../../../src/scoring/template/template-difference";
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
  ["the version", template(undefined, { version: "2.0" }), { parts: ["version"] }],
])("tells templates apart by %s", (_, after, difference) => {
  expect(told(templateDifference(template(), after, false))).toEqual({ ...NONE, ...difference });
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
