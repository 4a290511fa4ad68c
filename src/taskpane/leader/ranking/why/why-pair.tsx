import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import { explainPair } from "../../../../scoring/explanation/explain-pair";
import {
  type SingleChange,
  smallestChanges,
} from "../../../../scoring/explanation/smallest-changes";
import { type ScoredBloc } from "../../../../scoring/summary/score-bloc";
import { pairSentence } from "../../../../i18n/explanation/pair-sentence";
import { type PaneSpeech } from "../../../pane-speech";
import { ListRow } from "../../../list/list-row";
import { toldSwap } from "./told-swap";
import { type DecidePoints, TryForm } from "./try-form";

export interface WhyPairProps {
  readonly scored: ScoredBloc;
  /** Ids of two neighbours in the ranking. */
  readonly upper: string;
  readonly lower: string;
  readonly nameOf: (unit: string) => string;
  readonly speech: PaneSpeech;
  readonly onDecide: DecidePoints;
}

/** So many parts of a difference are told by name, and so many changes that would swap the two. */
const MOST_PARTS = 5;
const MOST_SWAPS = 3;

const useStyles = makeStyles({
  why: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  title: { cursor: "pointer", color: tokens.colorBrandForeground1 },
  text: { margin: `${tokens.spacingVerticalXS} 0` },
});

function Reasons({ scored, upper, lower, nameOf, speech, onDecide }: WhyPairProps): ReactElement {
  const styles = useStyles();
  const [tried, setTried] = useState<SingleChange>();
  const words = speech.words.ranking.why;
  const { template, result } = scored;
  const telling = {
    upper: nameOf(upper),
    lower: nameOf(lower),
    precision: template.precision,
    most: MOST_PARTS,
  };
  const explanation = explainPair(template, result, upper, lower);
  const swaps = smallestChanges(scored, upper, lower).slice(0, MOST_SWAPS);
  return (
    <>
      <p className={styles.text}>{pairSentence(explanation, telling, speech.language)}</p>
      <p className={styles.text}>{swaps.length === 0 ? words.noSwap : words.swaps}</p>
      <div role="list">
        {swaps.map((swap) => (
          <ListRow
            key={`${swap.unit} ${swap.criterion}`}
            title={toldSwap(swap, nameOf, speech)}
            onOpen={() => {
              setTried(swap);
            }}
          />
        ))}
      </div>
      {tried !== undefined && (
        <TryForm
          key={`${tried.unit} ${tried.criterion}`}
          scored={scored}
          change={tried}
          nameOf={nameOf}
          speech={speech}
          onDecide={onDecide}
        />
      )}
    </>
  );
}

/** Why a unit stands above the next one, and what would swap them; worked out once it is opened. */
export function WhyPair(props: WhyPairProps): ReactElement {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const { speech, nameOf, lower } = props;
  return (
    <details
      className={styles.why}
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
      }}
    >
      <summary className={styles.title}>{speech.words.ranking.why.title(nameOf(lower))}</summary>
      {isOpen && <Reasons {...props} />}
    </details>
  );
}
