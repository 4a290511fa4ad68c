import { useState } from "react";
import { type OpenedForm } from "../../actions/open-book";
import { leavesOf } from "../../scoring/template/criterion-tree";
import { withCode } from "../../workbook/unit/register/evidence-codes";
import { type AnswerDraft, firstDraft } from "./card/answer-draft";

/** What is being typed about criteria in the pane; it outlasts the screens, so that nothing typed is lost. */
export interface Drafts {
  /** By the criterion's code. */
  readonly drafts: ReadonlyMap<string, AnswerDraft>;
  readonly onDraft: (code: string, draft: AnswerDraft | undefined) => void;
  /** What a criterion cites, with what is being typed; "" for none. */
  readonly citation: (code: string | undefined) => string;
  /** Cites documents for a criterion, still to be written with its answer. */
  readonly cite: (code: string | undefined, evidence: readonly string[]) => void;
}

/** Keeps what is being typed about criteria. */
export function useDrafts(form: OpenedForm): Drafts {
  const [drafts, setDrafts] = useState<ReadonlyMap<string, AnswerDraft>>(new Map());
  const draftOf = (code: string | undefined): AnswerDraft | undefined => {
    const leaf = leavesOf(form.template.criteria).find((each) => each.code === code);
    return leaf && (drafts.get(leaf.code) ?? firstDraft(form, leaf));
  };
  const onDraft: Drafts["onDraft"] = (code, draft) => {
    setDrafts((now) => {
      const next = new Map(now);
      if (draft === undefined) next.delete(code);
      else next.set(code, draft);
      return next;
    });
  };
  return {
    drafts,
    onDraft,
    citation: (code) => draftOf(code)?.citation ?? "",
    cite: (code, evidence) => {
      const draft = draftOf(code);
      if (code === undefined || draft === undefined || evidence.length === 0) return;
      onDraft(code, { ...draft, citation: evidence.reduce(withCode, draft.citation) });
    },
  };
}
