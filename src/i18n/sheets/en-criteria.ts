import { type CriteriaWords } from "../../workbook/look/criteria-words";

/** The sheet of criteria, in English. */
export const enCriteria: CriteriaWords = {
  sheet: "Criteria",
  title: (template) => `TABLE OF EMULATION CRITERIA\n${template}`,
  columns: {
    id: "",
    code: "Code",
    title: "Criterion",
    max: "Maximum points",
    how: "How it is scored",
    evidence: "Evidence asked for",
    scorer: "Scored by",
    na: "May not apply",
    sum: "Sum of its parts",
    section: "Section",
    parent: "Belongs to",
    cap: "Cap of the group",
    rule: "Way of scoring",
    figure: "Figure",
    floor: "Least ratio",
    most: "Largest ratio",
    lower: "Lower is better",
    unit: "Unit",
    demand: "When evidence is needed",
    key: "",
  },
  totals: {
    base: "Content points in all",
    scale: "Scale",
    bonusCap: "Cap of the bonus",
    penaltyCap: "Cap of the penalty",
    precision: "Decimals of points",
    version: "Version of the table",
  },
  naAllowed: "Yes",
  lines: {
    option: "Level or item",
    ">": "Above",
    ">=": "At least",
    "<": "Below",
    "<=": "At most",
    else: "All others",
  },
  sections: { content: "Content", bonus: "Bonus", penalty: "Penalty", condition: "Condition" },
  demands: {
    always: "Always",
    ifPoints: "With points",
    ifBelowMax: "Below maximum",
    never: "Never",
  },
  unlimited: "no limit",
  hints: {
    choice: { title: "Choose from the list", text: "Press the arrow beside the cell to choose." },
    parent: {
      title: "Code of the group above",
      text: "Choose the code of the group that this belongs to; leave it blank at the top.",
    },
    points: {
      title: "Type points",
      text: "A number of 0 or more alone. Points of a penalty are typed as positive numbers.",
    },
    figure: {
      title: "Type the figure",
      text: "Points for each one, the step of points, the bound of a tier, or the value that gives the maximum.",
    },
    most: {
      title: "Largest ratio",
      text: "How many times the target counts at most, such as 1 or 1.2; or type: no limit.",
    },
  },
};
