import { type BandJson, type TemplateJson } from "../../oracle/model-json";
import { floorPoints } from "../../../src/scoring/ranking/band";
import { thousandths } from "../../../src/scoring/points/points";
import { engineResult } from "../../fixtures/scoring/engine-result";
import { plainTemplate } from "../../fixtures/scoring/plain-template";
import { marks, smallBloc } from "../../fixtures/scoring/small-bloc";
import { unitOf } from "../../fixtures/scoring/unit-result";

const BANDS: BandJson[] = [
  { key: "A", label: "A", minPercent: 90 },
  { key: "B", label: "B", minPercent: 66.67 },
  { key: "C", label: "C", minPercent: 50, leafFloorPercent: null },
  { key: "D", label: "D" },
];

const CRITERIA = { I: { max: 20 }, II: { max: 10 }, X: { section: "bonus", max: 5 } } as const;

function bandOf(template: TemplateJson, points: Parameters<typeof marks>[0]): string | null {
  return unitOf(engineResult(template, smallBloc({ A: marks(points) })), "A").band;
}

describe("the band", () => {
  it.each([
    ["exactly 90 %", { I: 17, II: 10 }, "A"],
    ["a hundredth below 90 %", { I: 16.99, II: 10 }, "B"],
    ["above 66.67 %, by a hair", { I: 20, II: 0.002 }, "B"],
    ["two thirds, which is below 66.67 %", { I: 20, II: 0 }, "C"],
    ["exactly 50 %", { I: 15, II: 0 }, "C"],
    ["below every percentage", { I: 14.999, II: 0 }, "D"],
    ["nothing at all", { I: 0, II: 0 }, "D"],
    ["more than everything", { I: 20, II: 10, X: 5 }, "A"],
  ])("is the first one whose percentage is reached exactly: %s", (_, points, band) => {
    expect(bandOf(plainTemplate(CRITERIA, { bands: BANDS, precision: 3 }), points)).toBe(band);
  });

  it.each([
    [5000, 20, 1000],
    [5000, 33.3, 1665],
    [5000, 33.31, 1666],
    [1000, 10.0005, 101],
    [1, 0.001, 1],
    [1000, 0, 0],
  ])("asks of a leaf of %d thousandths at %d %% for at least %d", (max, percent, least) => {
    expect(floorPoints(thousandths(max), percent)).toBe(least);
  });

  it.each([
    ["total", "A"],
    ["content", "B"],
  ] as const)("goes by the %s, as the template says", (bandsOn, band) => {
    const template = plainTemplate(CRITERIA, { bands: BANDS, bandsOn });
    expect(bandOf(template, { I: 15, II: 10, X: 5 })).toBe(band);
  });

  it("goes by the scale, in which the bonus may be", () => {
    const inside = { bonusInsideScale: true, bonusCap: 5, scale: 35, bands: BANDS };
    expect(bandOf(plainTemplate(CRITERIA, inside), { I: 20, II: 10, X: 1 })).toBe("B");
    expect(bandOf(plainTemplate(CRITERIA, inside), { I: 20, II: 10, X: 1.5 })).toBe("A");
  });

  it("takes a total below 0 to the last one", () => {
    const template = plainTemplate(
      { ...CRITERIA, Y: { section: "penalty", max: 5 } },
      { bands: BANDS },
    );
    expect(bandOf(template, { I: 0, II: 0, Y: 3 })).toBe("D");
  });

  it.each([
    // 66.67 % of 20 and of 5 points are 13.334 and 3.3335.
    ["every leaf just at it", { I: 13.34, "II.1": 3.34, "II.2": 3.34 }, "A"],
    ["one leaf below it by less than a hundredth", { I: 20, "II.1": 3.33, "II.2": 5 }, "B"],
    ["another leaf below it", { I: 13.33, "II.1": 5, "II.2": 5 }, "B"],
    ["a leaf that is N/A is not asked", { I: 20, "II.1": "na", "II.2": 3.34 }, "A"],
    ["a missing leaf never reaches it", { I: 20, "II.1": 5 }, "B"],
  ] as const)("asks a floor of every content leaf where it has one: %s", (_, points, band) => {
    const template = plainTemplate(
      {
        I: { max: 20 },
        II: { max: 10 },
        "II.1": { max: 5 },
        "II.2": { max: 5 },
        X: { section: "bonus", max: 5 },
        Y: { section: "penalty", max: 5 },
      },
      {
        bands: [
          { key: "A", label: "A", minPercent: 50, leafFloorPercent: 66.67 },
          { key: "B", label: "B" },
        ],
      },
    );
    expect(bandOf(template, points)).toBe(band);
  });

  it.each([
    [3.333, "B"],
    [3.334, "A"],
  ])("compares a floor that is finer than the points exactly: %d of 5 with 3.3335", (I, band) => {
    const bands = [
      { key: "A", label: "A", minPercent: 0, leafFloorPercent: 66.67 },
      { key: "B", label: "B" },
    ];
    expect(bandOf(plainTemplate({ I: { max: 5 } }, { bands, precision: 3 }), { I })).toBe(band);
  });

  it("lets a missing leaf miss even a floor of 0", () => {
    const bands = [
      { key: "A", label: "A", minPercent: 0, leafFloorPercent: 0 },
      { key: "B", label: "B" },
    ];
    expect(bandOf(plainTemplate(CRITERIA, { bands }), { I: 20 })).toBe("B");
    expect(bandOf(plainTemplate(CRITERIA, { bands }), { I: 20, II: 0 })).toBe("A");
  });

  it("measures the floor by official points, before N/A is made up for", () => {
    const bands = [
      { key: "A", label: "A", minPercent: 50, leafFloorPercent: 50 },
      { key: "B", label: "B" },
    ];
    const criteria = { I: { max: 20 }, "I.1": { max: 10 }, "I.2": { max: 10 } };
    const template = plainTemplate(criteria, { bands, naPolicy: "rescaleGroup" });
    expect(bandOf(template, { "I.1": 5, "I.2": "na" })).toBe("A");
    expect(bandOf(template, { "I.1": 4.99, "I.2": "na" })).toBe("B");
  });
});
