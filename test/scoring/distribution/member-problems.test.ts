import { foldedName } from "../../../src/basics/folded-name";
import { takesPart } from "../../../src/scoring/distribution/bloc-setup";
import { memberProblems } from "../../../src/scoring/distribution/member-problems";

const unit = (id: string, name: string): Parameters<typeof takesPart>[0] => ({
  id,
  name,
  status: "issued",
  lateDays: 0,
});

function problems(units: [string, string][], leader = "", deputy = ""): readonly object[] {
  const list = units.map(([id, name]) => unit(id, name));
  return memberProblems({ units: list, leader, deputy }, foldedName);
}

const TWO: [string, string][] = [
  ["SYT", "Sở Y tế"],
  ["SNV", "Sở Nội vụ"],
];

describe("the problems of a member list", () => {
  it("are none where every department can be told from the others", () => {
    expect(problems(TWO, "SYT", "SNV")).toEqual([]);
    expect(problems(TWO)).toEqual([]);
  });

  it("are that there is nobody in it", () => {
    expect(problems([])).toEqual([{ code: "membersMissing" }]);
  });

  it.each<[string, [string, string][], object]>([
    ["no name", [...TWO, ["STC", " \u00a0"]], { code: "memberNameBlank", row: 3, id: "STC" }],
    [
      "no id",
      [...TWO, [" ", "Sở Tài chính"]],
      { code: "memberIdBlank", row: 3, name: "Sở Tài chính" },
    ],
    [
      "the same name written otherwise",
      [...TWO, ["X", "SỞ  NỘI VỤ".normalize("NFD")]],
      { code: "memberNameRepeated", row: 3, name: "SỞ  NỘI VỤ".normalize("NFD"), first: 2 },
    ],
    [
      "the same name with the tone on another vowel",
      [
        ["A", "UBND huyện Hòa An"],
        ["B", "UBND huyện Hoà An"],
      ],
      { code: "memberNameRepeated", row: 2, name: "UBND huyện Hoà An", first: 1 },
    ],
    [
      "the same id",
      [...TWO, ["SYT", "Sở Y"]],
      { code: "memberIdRepeated", row: 3, id: "SYT", first: 1 },
    ],
  ])("are, with the row: %s", (_, units, problem) => {
    expect(problems(units)).toEqual([problem]);
  });

  it.each(["leader", "deputy"] as const)("are a %s who is no member", (role) => {
    const [leader, deputy] = role === "leader" ? ["X", ""] : ["", "X"];
    expect(problems(TWO, leader, deputy)).toEqual([{ code: "roleUnknown", role, id: "X" }]);
  });

  it("are all listed at once", () => {
    const found = problems(
      [
        ["", ""],
        ["A", "Sở A"],
        ["A", "SỞ A"],
        ["", "Sở A"],
      ],
      "B",
      "C",
    );
    expect(found.map((problem) => (problem as { code: string }).code)).toEqual([
      "memberNameBlank",
      "memberIdBlank",
      "memberNameRepeated",
      "memberIdRepeated",
      "memberNameRepeated",
      "memberIdBlank",
      "roleUnknown",
      "roleUnknown",
    ]);
  });
});

describe("taking part", () => {
  it.each([
    ["notSubmitted", false],
    ["withdrawn", false],
    ["submitted", true],
    ["verified", true],
    ["", true],
  ])("is a matter of the status: %j → %s", (status, part) => {
    expect(takesPart({ ...unit("A", "A"), status })).toBe(part);
  });
});
