import {
  compareVersions,
  templateRelation,
} from "../../../src/scoring/template/versions/template-relation";
import { referenceTemplate } from "../../fixtures/reference-blocs";

it.each([
  ["1.0", "1.1", -1],
  ["1.9", "1.10", -1],
  ["1.10", "1.9", 1],
  ["2", "1.99", 1],
  ["1", "1.0", 0],
  ["1.0", "1", 0],
  ["1.0.1", "1", 1],
  ["v1.2", "V1.3", -1],
  ["01.2", "1.02", 0],
  ["9007199254740993", "9007199254740992", 1],
  ["bản cuối", "bản cuối", 0],
  ["bản cuối", "1.1", undefined],
  ["1.1b", "1.2", undefined],
  ["", "1", undefined],
  ["1.", "1.1", undefined],
])("compares the versions %j and %j number by number", (first, second, expected) => {
  expect(compareVersions(first, second)).toBe(expected);
});

const template = referenceTemplate("so-nganh-100");

it.each([
  ["same", {}],
  ["older", { version: "0.9" }],
  ["newer", { version: "1.0.1" }],
  ["sameVersion", { title: "Tên khác" }],
  ["sameVersion", { version: "1" }],
  ["other", { id: "khac", version: "0.9" }],
  ["other", { version: "nháp" }],
] as const)("a template is %s where it differs by %j", (relation, change) => {
  expect(templateRelation({ ...template, ...change }, template)).toBe(relation);
});
