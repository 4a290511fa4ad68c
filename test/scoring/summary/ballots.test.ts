import { type BallotJson } from "../../oracle/model-json";
import { engineResult } from "../../fixtures/scoring/engine-result";
import { plainTemplate } from "../../fixtures/scoring/plain-template";
import { marks, smallBloc } from "../../fixtures/scoring/small-bloc";

const TEMPLATE = plainTemplate({ I: { max: 10 } });
const NINE = { entitled: 9, present: 9, issued: 9, returned: 9, valid: 9, invalid: 0 };

function counted(ballot: Partial<BallotJson>): object {
  const own = marks({ I: 5 });
  const bloc = smallBloc({ A: own, B: own, C: own, D: own, V: own });
  const units = bloc.units.map((unit) => ({
    ...unit,
    status: unit.id === "V" ? "withdrawn" : "verified",
  }));
  const full: BallotJson = {
    award: "co",
    base: "valid",
    threshold: 50,
    seats: 1,
    ...NINE,
    yes: {},
    ...ballot,
  };
  const [result] = engineResult(TEMPLATE, { ...bloc, units, ballots: [full] }).ballots;
  return result ?? {};
}

describe("a ballot", () => {
  it("elects those with most votes of those that passed, at most as many as there are seats", () => {
    expect(counted({ seats: 2, yes: { A: 5, B: 9, C: 8, D: 4 } })).toEqual({
      award: "co",
      shares: { A: "5/9", B: "1/1", C: "8/9", D: "4/9" },
      elected: ["B", "C"],
      secondBallot: [],
      errors: [],
    });
  });

  it.each([
    ["entitled", "1/3"],
    ["present", "4/11"],
    ["issued", "2/5"],
    ["valid", "1/2"],
  ] as const)("measures a share by the %s, in lowest terms: %s", (base, share) => {
    const counts = { entitled: 12, present: 11, issued: 10, returned: 9, valid: 8, invalid: 1 };
    expect(counted({ ...counts, base, yes: { A: 4 } })).toMatchObject({ shares: { A: share } });
  });

  it.each([
    [50, 4, 8, true],
    [50, 4, 9, false],
    [66.67, 2, 3, false],
    [66.66, 2, 3, true],
    [80, 8, 10, true],
    [80.001, 8, 10, false],
    [100, 9, 9, true],
    [0, 0, 9, true],
  ])("is passed at %d percent exactly: %d of %d → %s", (threshold, yes, valid, passed) => {
    const counts = { entitled: valid, present: valid, issued: valid, returned: valid, valid };
    const { elected } = counted({ ...counts, threshold, yes: { A: yes } }) as { elected: string[] };
    expect(elected).toEqual(passed ? ["A"] : []);
  });

  it.each<[string, number, Record<string, number>, string[], string[]]>([
    ["a tie for the only seat", 1, { A: 8, B: 8, C: 5 }, [], ["A", "B"]],
    ["a tie for the last seat", 2, { A: 9, B: 8, C: 8 }, ["A"], ["B", "C"]],
    ["a tie that fits", 2, { A: 8, B: 8, C: 5 }, ["A", "B"], []],
    ["a tie behind the last seat", 1, { A: 9, B: 8, C: 8 }, ["A"], []],
    ["a tie of those that did not pass", 1, { A: 4, B: 4 }, [], []],
    ["fewer passed than there are seats", 3, { A: 9, B: 4 }, ["A"], []],
    ["nobody stands", 1, {}, [], []],
    ["no seats", 0, { A: 9, B: 9 }, [], []],
  ])(
    "seats nobody of a tie that spans the last seat, and asks for a second ballot: %s",
    (_, ...row) => {
      const [seats, yes, elected, secondBallot] = row;
      expect(counted({ seats, yes })).toMatchObject({ elected, secondBallot, errors: [] });
    },
  );

  it.each<[string, Partial<BallotJson>]>([
    ["presentOverEntitled", { entitled: 8 }],
    ["issuedOverPresent", { issued: 10, returned: 9 }],
    ["returnedOverIssued", { returned: 10, valid: 10 }],
    ["countMismatch", { invalid: 1 }],
    ["countMismatch", { valid: 10 }],
    ["yesOverValid", { yes: { A: 10 } }],
    ["yesOverValid", { yes: { A: 9, B: -1 } }],
    ["unknownUnit", { yes: { A: 9, Z: 1 } }],
    ["unknownUnit", { yes: { A: 9, V: 1 } }],
  ])("elects nobody where something does not add up, but gives the shares: %s", (error, ballot) => {
    const result = counted({ yes: { A: 9 }, ...ballot });
    expect(result).toMatchObject({ elected: [], secondBallot: [], errors: [error] });
    expect(result).toHaveProperty("shares.A");
  });

  it("has no shares of nothing", () => {
    const none = { entitled: 0, present: 0, issued: 0, returned: 0, valid: 0 };
    expect(counted({ ...none, base: "present", yes: { A: 0 } })).toMatchObject({
      shares: {},
      elected: [],
      errors: ["zeroBase"],
    });
  });

  it("has each error once and all of them together", () => {
    const wrong = { entitled: 5, present: 6, issued: 7, returned: 8, valid: 0, invalid: 1 };
    expect(counted({ ...wrong, yes: { A: 1, B: 2, Z: -1, V: 3 } })).toMatchObject({
      shares: {},
      errors: [
        "presentOverEntitled",
        "issuedOverPresent",
        "returnedOverIssued",
        "countMismatch",
        "yesOverValid",
        "zeroBase",
        "unknownUnit",
      ],
    });
  });

  it("stands beside the rank and changes nothing there", () => {
    const bloc = smallBloc({ A: marks({ I: 9 }), B: marks({ I: 5 }) });
    const full: BallotJson = {
      award: "co",
      base: "valid",
      threshold: 50,
      seats: 1,
      ...NINE,
      yes: { B: 9 },
    };
    const { units, ballots } = engineResult(TEMPLATE, { ...bloc, ballots: [full, full] });
    expect(ballots.map(({ elected }) => elected)).toEqual([["B"], ["B"]]);
    expect(units).toMatchObject({ A: { rank: 1 }, B: { rank: 2 } });
  });
});
