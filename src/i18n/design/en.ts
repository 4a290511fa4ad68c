import { type DesignWords } from "./design-words";

const count = (what: readonly (readonly [string, number])[]): string =>
  what.flatMap(([verb, number]) => (number === 0 ? [] : `${verb} ${String(number)}`)).join(", ");

/** The words about designing a table of criteria, in English. */
export const enDesign: DesignWords = {
  howTo:
    "Design on the sheet of criteria itself: add, move and remove rows; choose the way of scoring and fill in its figures in the columns on the right. Check it here and take it over.",
  showSheet: "Open the sheet of criteria",
  faulty: (faults) =>
    `${String(faults)} places on the sheet of criteria must be mended; everything typed stays on the sheet:`,
  more: (faults) => `and ${String(faults)} more.`,
  would: (added, changed, gone) => {
    const told = count([
      ["add", added],
      ["change", changed],
      ["remove", gone],
    ]);
    return told === "" ? "The criteria stay as they are." : `Criteria: will ${told}.`;
  },
  onSheet:
    "The sheet of criteria was changed and not taken over: forms and scores still follow the old table.",
  take: "Take over the sheet",
  taken: "The criteria are as on the sheet; all sheets were drawn anew.",
  group: (code, sum, of) => `Group ${code}: ${of === "" ? sum : `${sum}/${of}`}`,
  details: "Show every change",
  added: (code, title) => `New: ${code} ${title}`,
  gone: (code, title) => `Gone: ${code} ${title}`,
  changed: (code, parts) => `${code}: ${parts.join("; ")}.`,
  maximum: (before, after) => `maximum ${before} becomes ${after}`,
  recoded: (before) => `was called ${before}`,
  parts: {
    title: "other title",
    rule: "other way of scoring",
    section: "other section",
    moved: "moved",
    scorer: "other scorer",
    na: "may or may not be left out",
    evidence: "other evidence asked for",
  },
  template: (parts) => `The table itself differs in ${parts.join(", ")}`,
  templateParts: {
    title: "its title",
    version: "its version",
    scale: "the scale",
    base: "the content points",
    bonusInsideScale: "whether the bonus is inside the scale",
    precision: "the decimals of points",
    naPolicy: "what becomes of points that do not apply",
    bonusCap: "the cap of the bonus",
    penaltyCap: "the cap of the penalty",
    clamp: "the limits of the total",
    bandsOn: "what bands go by",
    tieBreaks: "how ties are parted",
    bands: "the bands",
    awards: "the awards",
  },
  lastYear: {
    name: "Last year's template",
    about: "Takes the criteria from the bloc's workbook (.xlsx) of last year into this one.",
    pick: "Choose last year's workbook…",
    from: (file, year) => `From ${file}, the workbook of ${String(year)}.`,
    against: (title) => `Against the template “${title}”:`,
  },
  same: "The two tables are the same.",
  refusals: {
    criteriaPending: () =>
      "The sheet of criteria was changed and not taken over. Take it over in Template, or undo the change, before forms go out.",
    criteriaFaulty: ({ count: faults }) =>
      `${String(faults)} places on the sheet of criteria must be mended first.`,
    criteriaSheetGone: () =>
      "There is no sheet of criteria to design on. Undo its removal, or load a template from a file.",
  },
};
