import { type TieBreak } from "../../../scoring/template/template";
import { type RankingWords } from "./ranking-words";

function counted(count: number, one: string, several: string): string {
  return `${String(count)} ${count === 1 ? one : several}`;
}

function tieBreak(by: TieBreak): string {
  switch (by.by) {
    case "group":
      return `the points of group ${by.code}`;
    case "leaf":
      return `the points of criterion ${by.code}`;
    case "bonusUncapped":
      return "bonus points before the cap";
    case "penalty":
      return "deducted points";
    case "lateDays":
      return "days late";
  }
}

/** The words of the ranking, in English. */
export const enRanking: RankingWords = {
  title: "Ranking",
  status: (units, incomplete) =>
    `${counted(units, "unit", "units")} · ` +
    (incomplete === 0 ? "all scored" : `${String(incomplete)} still lacking scores`),
  empty: "No unit has sent its form yet, so there is nothing to rank.",
  rank: (rank) => `Rank ${String(rank)}`,
  ahead: (points) => `ahead by ${points}`,
  missing: (criteria) => counted(criteria, "criterion missing", "criteria missing"),
  complete: "all scored",
  barred: "barred from awards",
  tie: (unit, above, by) =>
    above ? `Level with ${unit}, above it by ${by}` : `Level with ${unit}, below it by ${by}`,
  shared: (units) => `Shares its rank with ${units.join(", ")}`,
  tieBreak,
  award: (label) => `Proposed for: ${label}`,
  decide: {
    title: (award) => `To be decided: ${award}`,
    about: (units, seats) =>
      `${String(units)} units are level on every tie-break and only ${counted(seats, "place is", "places are")} left. Choose who is proposed, as the meeting concluded.`,
    stopped: "Until then neither this award nor any after it is proposed.",
    write: (units) => `Write the decision: ${counted(units, "unit", "units")}`,
    choose: "Choose who is proposed",
    decided: (award, units) => `${award}: decided for ${units.join(", ")}.`,
    withdraw: "Withdraw the decision",
    withdrawFor: (award) => `Withdraw the decision on ${award}`,
    written: (award, units) => `Decision on ${award} written: ${units.join(", ")}.`,
    withdrawn: (award) => `Decision on ${award} withdrawn.`,
  },
  unreadable: {
    title: (cells) =>
      `${counted(cells, "cell", "cells")} cannot be read; the criterion counts as missing until it is mended:`,
    more: (cells) => `${counted(cells, "more cell", "more cells")}.`,
  },
  repaired: {
    title: (cells) =>
      `${counted(cells, "cell is", "cells are")} typed in an odd way: understood here, not by the workbook's formulas:`,
    more: (cells) => `${counted(cells, "more cell", "more cells")}. `,
    repair: "Write these cells as they were read",
    done: (cells) => `${counted(cells, "cell", "cells")} written again; the formulas count now.`,
  },
  notRanked: "A decision about level units no longer fits the scores, so nothing can be ranked:",
  why: {
    title: (lower) => `Why ahead of ${lower}?`,
    swaps:
      "One of these changes alone would swap the two. Press one to try it; nothing is written.",
    noSwap: "No single change would swap these two.",
    change: (unit, code, from, to) => `${unit}: ${code} from ${from} to ${to}`,
    outcome: (ranks) =>
      `Then: ${ranks.map(([unit, rank]) => `${unit} would be number ${String(rank)}`).join("; ")}.`,
    settled: "settled",
    open: (from, to) => `may still be ${String(from)} to ${String(to)}`,
    queue: (places) => `What settles places 1 to ${String(places)}?`,
    queued: (items, places) =>
      items === 0
        ? `Places 1 to ${String(places)} are settled; nothing open can change them.`
        : `Scoring ${counted(items, "item", "items")} settles places 1 to ${String(places)}, if granted as claimed:`,
    swing: (points) => `can move ${points} points`,
    more: (items) => `${counted(items, "more item", "more items")}.`,
  },
  strip: { open: "Open the ranking", first: "In front", none: "no unit can be ranked yet" },
  showSheet: "Open the Xếp hạng sheet",
};
