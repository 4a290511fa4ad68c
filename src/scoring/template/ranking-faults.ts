import { compare, exactly } from "../../basics/fraction";
import { type Points, sum, ZERO } from "../points/points";
import { isLeaf } from "./criterion-tree";
import { type Template } from "./template";
import { type StructureFault, type TemplateFault } from "./template-fault";

function scaleFaults({ scale, base, bonusInsideScale, bonusCap }: Template): StructureFault[] {
  if (bonusInsideScale && bonusCap === null) return [{ code: "bonusInsideScaleWithoutCap" }];
  const expected: Points = bonusInsideScale ? sum([base, bonusCap ?? ZERO]) : base;
  return scale === expected ? [] : [{ code: "scaleDiffers", expected, scale }];
}

function capFaults({ bonusCap, penaltyCap, base, scale }: Template): StructureFault[] {
  return Object.entries({ bonusCap, penaltyCap, base, scale })
    .filter(([, points]) => (points ?? ZERO) < 0)
    .map(([field]) => ({ code: "pointsNegative", field }));
}

function tieBreakFaults({ tieBreaks, criteria }: Template): StructureFault[] {
  const leaves = new Set(criteria.filter(isLeaf).map(({ code }) => code));
  const groups = new Set(
    criteria
      .filter(({ parent, section }) => parent === null && section === "content")
      .map(({ code }) => code),
  );
  return tieBreaks.flatMap((each) => {
    const known =
      each.by === "group" ? groups.has(each.code) : each.by !== "leaf" || leaves.has(each.code);
    const criterion = "code" in each ? each.code : "";
    return known ? [] : [{ code: "tieBreakUnknown", criterion } as const];
  });
}

function bandFaults({ bands }: Template): StructureFault[] {
  const last = bands.at(-1);
  if (last === undefined) return [{ code: "bandsMissing" }];
  const faults: StructureFault[] = [];
  if (last.minPercent !== null || last.leafFloorPercent !== null)
    faults.push({ code: "lastBandHasCondition", band: last.key });
  bands.slice(0, -1).forEach(({ key, minPercent }, index) => {
    const next = bands[index + 1]?.minPercent ?? null;
    if (minPercent === null) faults.push({ code: "bandWithoutPercent", band: key });
    else if (next !== null && compare(exactly(minPercent), exactly(next)) <= 0)
      faults.push({ code: "bandsNotFalling", band: bands[index + 1]?.key ?? "" });
  });
  return faults;
}

function awardFaults({ awards, bands }: Template): StructureFault[] {
  const known = new Set(bands.map(({ key }) => key));
  return awards.flatMap(({ key, bands: named }) =>
    (named ?? [])
      .filter((band) => !known.has(band))
      .map((band): StructureFault => ({ code: "awardBandUnknown", award: key, band })),
  );
}

function repeatedKeys(list: "bands" | "awards", keys: readonly string[]): StructureFault[] {
  return [...new Set(keys.filter((key, index) => keys.indexOf(key) !== index))].map((key) => ({
    code: "keyRepeated",
    list,
    key,
  }));
}

/** Everything wrong with the scale, tie-breaks, bands and awards (`scoring-model.md`, Faults). */
export function rankingFaults(template: Template): readonly TemplateFault[] {
  const faults = [
    ...scaleFaults(template),
    ...capFaults(template),
    ...tieBreakFaults(template),
    ...bandFaults(template),
    ...awardFaults(template),
    ...repeatedKeys(
      "bands",
      template.bands.map(({ key }) => key),
    ),
    ...repeatedKeys(
      "awards",
      template.awards.map(({ key }) => key),
    ),
  ];
  return faults.map((fault) => ({ ...fault, place: "" }));
}
