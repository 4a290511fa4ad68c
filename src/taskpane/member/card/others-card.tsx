import { type ReactElement } from "react";
import { type OpenedForm } from "../../../actions/open-book";
import { LeafHead, type LeafHeadProps } from "./leaf-head";

export interface OthersCardProps extends LeafHeadProps {
  readonly form: OpenedForm;
}

/** A criterion that others score: what it asks, and by whom it is scored. */
export function OthersCard({ leaf, speech, form }: OthersCardProps): ReactElement {
  const scorer = form.sealing.words.scorers[leaf.scorer];
  return (
    <>
      <LeafHead leaf={leaf} speech={speech} />
      <div>{speech.words.member.card.others(scorer)}</div>
    </>
  );
}
