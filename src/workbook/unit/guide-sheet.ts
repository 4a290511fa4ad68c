import { dateText } from "../../basics/date-text";
import { type Term } from "../../scoring/distribution/bloc-setup";
import { asInput, asOthers, COLORS, LOOKS } from "../look/cell-looks";
import { contentOf, everyText, type OpenText } from "../look/open-text";
import { type UnitWords } from "../look/sheet-words";
import { rowHeight } from "../look/text-height";
import { draftSheet, type SheetDraft } from "../plan/sheet-draft";
import { type SheetPlan } from "../plan/sheet-plan";

/** What the first page of a form says about its bloc. Dates are calendar days, "" where not set. */
export interface GuideContent {
  readonly term: Term;
  readonly blocName: string;
  readonly unitName: string | OpenText;
  readonly leaderName: string;
  readonly deadline: string;
  readonly evidenceFrom: string;
  readonly evidenceTo: string;
}

const LABEL_WIDTH = 26;
const TEXT_WIDTH = 84;

function drawFacts(draft: SheetDraft, content: GuideContent, words: UnitWords): number {
  const { facts, notSet, period } = words.guide;
  const window =
    content.evidenceFrom === "" || content.evidenceTo === ""
      ? notSet
      : period(dateText(content.evidenceFrom), dateText(content.evidenceTo));
  const lines: readonly (readonly [string, string | OpenText])[] = [
    [facts.bloc, content.blocName],
    [facts.unit, content.unitName],
    [facts.deadline, content.deadline === "" ? notSet : dateText(content.deadline)],
    [facts.sendTo, content.leaderName === "" ? notSet : content.leaderName],
    [facts.evidence, window],
  ];
  lines.forEach(([label, text], index) => {
    const row = 2 + index;
    draft.put(row, 0, label, { ...LOOKS.text, font: { size: 12, bold: true } });
    draft.put(row, 1, contentOf(text), { ...LOOKS.text, font: { size: 12 } });
    const texts = everyText(text).map((each) => ({ text: each, width: TEXT_WIDTH, size: 12 }));
    draft.height(row, rowHeight(texts, 20));
  });
  return 2 + lines.length;
}

function drawSteps(draft: SheetDraft, from: number, words: UnitWords): number {
  words.guide.steps.forEach((text, index) => {
    const row = from + index;
    draft.put(row, 0, index + 1, { ...LOOKS.plain, horizontal: "right", vertical: "top" });
    draft.put(row, 1, text, { ...LOOKS.plain, vertical: "top" });
    draft.height(row, rowHeight([{ text, width: TEXT_WIDTH, size: 12 }], 20));
  });
  return from + words.guide.steps.length;
}

function drawLegend(draft: SheetDraft, from: number, words: UnitWords): number {
  const { legend, legendTitle } = words.guide;
  draft.put(from, 0, legendTitle, { ...LOOKS.plain, font: { bold: true } });
  draft.height(from, 20);
  const rows = [
    [legend.input, asInput(LOOKS.text)],
    [legend.computed, LOOKS.text],
    [legend.others, asOthers(LOOKS.text)],
  ] as const;
  rows.forEach(([text, look], index) => {
    draft.put(from + 1 + index, 0, undefined, { ...look, unlocked: false });
    draft.put(from + 1 + index, 1, text, LOOKS.plain);
    draft.height(from + 1 + index, rowHeight([{ text, width: TEXT_WIDTH, size: 12 }], 20));
  });
  return from + rows.length;
}

/** The first page of a form: what to do, by when, and whom to send it to. */
export function writeGuide(content: GuideContent, words: UnitWords): SheetPlan {
  const draft = draftSheet(words.guide.sheet);
  draft.put(0, 0, words.guide.title(content.term), LOOKS.title);
  draft.merge({ top: 0, bottom: 0, left: 0, right: 1 });
  draft.height(0, 44);
  const afterFacts = drawFacts(draft, content, words);
  const afterSteps = drawSteps(draft, afterFacts + 1, words);
  const last = drawLegend(draft, afterSteps + 1, words);
  return draft.finish({
    visibility: "visible",
    tabColor: COLORS.header,
    columns: [{ width: LABEL_WIDTH }, { width: TEXT_WIDTH }],
    protection: { formatColumns: true, formatRows: true, sort: false, filter: false },
    print: {
      landscape: false,
      area: { top: 0, bottom: last, left: 0, right: 1 },
      margins: { top: 20, bottom: 20, left: 30, right: 15 },
      pageNumbers: true,
    },
  });
}
