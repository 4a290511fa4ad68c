import { type TableOptionTexts } from "../../table-option-texts";

/** What the options of a question about a table are called in English. */
export const enTableOptions: TableOptionTexts = {
  sectionOf: {
    content: "Content",
    bonus: "Bonus",
    penalty: "Penalties",
    condition: "Conditions",
  },
  groupPoints: { sum: "The sum of the criteria counts", cap: "The stated points are a cap" },
  bonusInside: { inside: "Inside the scale", outside: "On top of the scale" },
  scorerOf: {
    unit: "The unit itself",
    leader: "The bloc leader",
    board: "The emulation board",
    agency: "A specialised agency",
  },
  rowsAre: { levels: "Levels, one is taken", criteria: "Criteria, added up" },
  tiersOf: { tier: "By the tiers", manual: "By hand" },
};
