import { type ChangeWords } from "./change-words";

/** What is said when the workbook is not changed, in English. */
export const enChanges: ChangeWords = {
  hindrances: {
    templateChanged: () => "The criteria were just exchanged. Open this again and repeat it.",
    setupChanged: () => "The bloc was just changed. Open this again and repeat it.",
    scorersTooMany: ({ criterion, scorers }) =>
      `Criterion ${criterion} has the points of ${String(scorers)} scorers, for which there are not enough columns. Write their mean.`,
    rowGone: ({ sheet, unit, criterion }) =>
      `The row of ${unit}${criterion === "" ? "" : `, criterion ${criterion}`} is gone from the sheet “${sheet}”. Undo its removal in the workbook, then repeat this.`,
    columnGone: ({ sheet, column }) =>
      `A column (key ${column}) is gone from the sheet “${sheet}”. Undo its removal in the workbook, then repeat this.`,
    foreignCells: ({ sheet, count }) =>
      `Somebody typed into ${count === 1 ? "1 cell" : `${String(count)} cells`} of the sheet “${sheet}”; writing on would lose it. Copy it elsewhere and undo these cells.`,
    foreignRows: ({ sheet }) =>
      `Somebody added rows of their own to the sheet “${sheet}”, which writing there would lose. Move them to another sheet, then repeat this.`,
    changedSince: () =>
      "This cannot be undone, as the very same place was changed since. Change it in the workbook.",
  },
};
