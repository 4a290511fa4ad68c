import { useState } from "react";
import { answerCriterion } from "../../../actions/form/answer-criterion";
import { textOf } from "../../../i18n/messages/texts";
import { type Leaf } from "../../../scoring/template/criterion";
import { type Result } from "../../../basics/result";
import { type LeafAnswer } from "../../../workbook/unit/entering/answer-changes";
import { ownScore, type OwnScore } from "../left/leaf-states";
import { type MemberScreenProps } from "../member-screen";
import {
  type AnswerDraft,
  draftedAnswer,
  type DraftProblem,
  firstDraft,
  isSameDraft,
} from "./answer-draft";
import { scoreText } from "./score-text";

/** What is being typed about a criterion, and what it comes to. */
export interface Answering {
  readonly draft: AnswerDraft;
  readonly setDraft: (draft: AnswerDraft) => void;
  /** True when the cells say something else. */
  readonly isChanged: boolean;
  /** What the draft gives as it is being typed. */
  readonly score: OwnScore | undefined;
  /** Why it cannot be written, once somebody tried. */
  readonly problems: readonly string[];
  /** Writes the draft; answers true when the cells say it. */
  readonly write: () => Promise<boolean>;
  /** Blanks the criterion's cells. */
  readonly clear: () => void;
}

const BLANK: AnswerDraft = { values: new Map(), na: false, explanation: "", citation: "" };
/** What is typed in the pane stands in no cell yet. */
const NO_CELL = { sheet: "", cell: "", criterion: "" };

function scoreOf(
  answer: Result<LeafAnswer, DraftProblem>,
  leaf: Leaf,
  { form }: MemberScreenProps,
): OwnScore | undefined {
  if (answer.ok) return ownScore(answer.value.entry, leaf, form.template);
  return { kind: "missing", notComputable: true };
}

/** Keeps what is typed about one criterion; a screen begins a new one for each. */
export function useAnswer(props: MemberScreenProps, leaf: Leaf): Answering {
  const { form, speech, job, drafts, onDraft } = props;
  const [tried, setTried] = useState(false);
  const first = firstDraft(form, leaf);
  const draft = drafts.get(leaf.code) ?? first;
  const answer = draftedAnswer(draft, leaf);
  const score = scoreOf(answer, leaf, props);
  return {
    draft,
    setDraft: (next) => {
      onDraft(leaf.code, isSameDraft(next, first) ? undefined : next);
    },
    isChanged: drafts.has(leaf.code),
    score,
    problems:
      tried && !answer.ok
        ? answer.problems.map((problem) =>
            textOf(speech.messages.problems, { ...NO_CELL, ...problem }),
          )
        : [],
    write: async () => {
      setTried(true);
      if (!answer.ok) return false;
      const written = await job.change(
        (now) => answerCriterion(now, leaf.code, answer.value),
        (told) => told.words.member.card.written(leaf.code, scoreText(score, told)),
      );
      if (written) onDraft(leaf.code, undefined);
      return written;
    },
    clear: () => {
      onDraft(leaf.code, isSameDraft(BLANK, first) ? undefined : BLANK);
    },
  };
}
