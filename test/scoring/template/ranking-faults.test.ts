import { type Changes } from "../../fixtures/scoring/sound-template";
import { faultsOf } from "../../fixtures/scoring/template-faults";

describe("the faults of what ranks the units", () => {
  it.each<[string, Changes, Record<string, unknown>]>([
    [
      "a tie-break by a group that does not exist",
      { "": { tieBreaks: [{ by: "group", code: "IX" }] } },
      { code: "tieBreakUnknown", place: "", criterion: "IX" },
    ],
    [
      "a tie-break by a group that is not content",
      { "": { tieBreaks: [{ by: "group", code: "III" }] } },
      { code: "tieBreakUnknown", place: "", criterion: "III" },
    ],
    [
      "a tie-break by a group below the top",
      { "": { tieBreaks: [{ by: "group", code: "I.1" }] } },
      { code: "tieBreakUnknown", place: "", criterion: "I.1" },
    ],
    [
      "a tie-break by a leaf that is a group",
      { "": { tieBreaks: [{ by: "leaf", code: "I" }] } },
      { code: "tieBreakUnknown", place: "", criterion: "I" },
    ],
    ["no bands", { "": { bands: [], awards: [] } }, { code: "bandsMissing", place: "" }],
    [
      "bands that do not fall",
      {
        "": {
          bands: [
            { key: "B", label: "B", minPercent: 50 },
            { key: "A", label: "A", minPercent: 80 },
            { key: "C", label: "C" },
          ],
        },
      },
      { code: "bandsNotFalling", place: "", band: "A" },
    ],
    [
      "two bands from the same percentage",
      {
        "": {
          bands: [
            { key: "A", label: "A", minPercent: 66.67 },
            { key: "B", label: "B", minPercent: 66.67 },
            { key: "C", label: "C" },
          ],
        },
      },
      { code: "bandsNotFalling", place: "", band: "B" },
    ],
    [
      "a band before the last one without a percentage",
      {
        "": {
          bands: [
            { key: "A", label: "A" },
            { key: "C", label: "C" },
          ],
        },
      },
      { code: "bandWithoutPercent", place: "", band: "A" },
    ],
    [
      "a last band from a percentage",
      { "": { bands: [{ key: "A", label: "A", minPercent: 0 }] } },
      { code: "lastBandHasCondition", place: "", band: "A" },
    ],
    [
      "a last band with a floor for every leaf",
      { "": { bands: [{ key: "A", label: "A", leafFloorPercent: 0 }] } },
      { code: "lastBandHasCondition", place: "", band: "A" },
    ],
    [
      "a band key that stands twice",
      {
        "": {
          bands: [
            { key: "A", label: "A", minPercent: 80 },
            { key: "A", label: "B" },
          ],
        },
      },
      { code: "keyRepeated", place: "", list: "bands", key: "A" },
    ],
    [
      "an award for a band that does not exist",
      { "": { awards: [{ key: "co", label: "Cờ", bands: ["Z"], seats: { count: 1 } }] } },
      { code: "awardBandUnknown", place: "", award: "co", band: "Z" },
    ],
    [
      "an award key that stands twice",
      {
        "": {
          awards: [
            { key: "co", label: "Cờ", seats: { count: 1 } },
            { key: "co", label: "Cờ", seats: { count: 2 } },
          ],
        },
      },
      { code: "keyRepeated", place: "", list: "awards", key: "co" },
    ],
  ])("are found alone and with their place: %s", (_, changes, fault) => {
    expect(faultsOf(changes)).toEqual([fault]);
  });
});
