import { type ReconciliationWords } from "./reconciliation-words";

/** The words of the second computation, in English. */
export const enReconciliation: ReconciliationWords = {
  title: "Second computation",
  intro:
    "Every figure on the sheets is computed again from the entries and compared, cell by cell.",
  comparing: "Comparing…",
  agrees: (figures) => `${figures} figures compared, all agree`,
  differs: (places, figures) => `Places that differ: ${places}, among ${figures} figures compared`,
  hold: "Publish no results and make no papers while something differs.",
  failed: "Nothing could be compared:",
  line: {
    label: "Second computation",
    differs: (places) => `places that differ: ${places}. See them`,
    failed: "not possible, see why",
  },
  more: (places) => `Not listed: ${places} more. Settle those above, then compare again.`,
  again: "Compare again",
  propose: {
    about:
      "Writes the awards that follow from rank and class as they are now into the summary. Nothing else is written.",
    write: "Write the award proposals again",
    written: "Award proposals written again.",
  },
};
