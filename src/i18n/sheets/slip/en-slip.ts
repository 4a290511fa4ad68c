import { type SlipWords } from "../../../workbook/look/slip-words";
import { enTerm } from "../en-term";

/** The words of slips for explanations, in English. */
export const enSlip: SlipWords = {
  sheet: "Explanation slip",
  title: (term) => `EXPLANATION OF EMULATION POINTS ${enTerm(term)}`,
  subtitle: (due) =>
    `(Criteria whose points differ from the self-assessment, or whose evidence falls short${due === "" ? "" : `; reply by ${due}`})`,
  columns: {
    id: "",
    code: "Code",
    title: "Criterion",
    max: "Maximum",
    self: "Self-assessed",
    given: "Points given",
    stage: "Given at",
    reason: "Reason for the change",
    evidence: "Evidence cited",
    verdict: "Verdict on the evidence",
    agreement: "Does the unit agree?",
    explanation: "The unit's explanation",
    more: "Further evidence",
  },
  verdicts: { enough: "Sufficient", short: "Insufficient" },
  remarked: (verdict, remark) => `${verdict} (${remark})`,
  agreements: { agrees: "Agreed", disagrees: "Not agreed" },
  hints: {
    agreement: {
      title: "Agreed or not agreed",
      text: "Press the arrow beside the cell and choose Agreed or Not agreed.",
    },
    explanation: {
      title: "The unit's explanation",
      text: "Give reasons, figures, documents. Required where you do not agree. At most 4000 characters.",
    },
    more: {
      title: "Further evidence",
      text: "Type codes of evidence (MC01; MC03), or a document's number, symbol and date. At most 4000 characters.",
    },
  },
  openCount: "Criteria without a reply",
  notes: [
    "Type into the pale yellow cells only. Points are locked: the leader looks at them again once your explanation is there. Do not add, delete or move rows; save as .xlsx and send it back to the leader.",
    "The code tells that a reply belongs to exactly this slip; it is no digital signature.",
  ],
  seal: "Slip code",
  footer: (seal) => `Code of the explanation slip: ${seal}`,
  list: {
    sheet: "Explanations",
    title: (term) => `EXPLANATIONS OF ALL UNITS ${enTerm(term)}`,
    columns: {
      unit: "",
      unitName: "Unit",
      made: "Slip made on",
      due: "Reply by",
      answered: "Reply received on",
      file: "File of the reply",
    },
  },
};
