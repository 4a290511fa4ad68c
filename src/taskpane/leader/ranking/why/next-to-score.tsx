import { Button, makeStyles } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import { numberText } from "../../../../basics/number-text";
import {
  type QueuedItem,
  verificationQueue,
} from "../../../../scoring/explanation/verification-queue";
import { toNumber } from "../../../../scoring/points/points";
import { type ScoredBloc } from "../../../../scoring/summary/score-bloc";
import { type PaneSpeech } from "../../../pane-speech";
import { ListRow } from "../../../list/list-row";

export interface NextToScoreProps {
  readonly scored: ScoredBloc;
  readonly nameOf: (unit: string) => string;
  readonly speech: PaneSpeech;
  /** Shows the row of a unit and a criterion's code in the workbook. */
  readonly onShow: (unit: string, criterion: string) => void;
}

/** The flag and the first certificates hang on these places. */
const PLACES = 3;
const MOST_ITEMS = 12;

const useStyles = makeStyles({ text: { margin: 0 }, button: { alignSelf: "flex-start" } });

/** The open items that settle the first places, once somebody asks for them. */
export function NextToScore({ scored, nameOf, speech, onShow }: NextToScoreProps): ReactElement {
  const styles = useStyles();
  const [found, setFound] = useState<readonly [ScoredBloc["result"], readonly QueuedItem[]]>();
  const words = speech.words.ranking.why;
  const places = Math.min(PLACES, scored.result.standings.length);
  // What was found for other scores says nothing any more.
  const queue = found?.[0] === scored.result ? found[1] : undefined;
  if (queue === undefined)
    return (
      <Button
        className={styles.button}
        size="small"
        onClick={() => {
          const wanted = Array.from({ length: places }, (_, index) => index + 1);
          const goal = { kind: "places", places: wanted } as const;
          setFound([scored.result, verificationQueue(scored, goal, "saysNothing")]);
        }}
      >
        {words.queue(places)}
      </Button>
    );
  const rest = queue.length - MOST_ITEMS;
  return (
    <>
      <p className={styles.text} role="status">
        {words.queued(queue.length, places)}
      </p>
      <div role="list">
        {queue.slice(0, MOST_ITEMS).map(({ unit, criterion, swing }) => (
          <ListRow
            key={`${unit} ${criterion}`}
            title={`${nameOf(unit)} · ${criterion}`}
            note={words.swing(numberText(toNumber(swing), speech.language))}
            onOpen={() => {
              onShow(unit, criterion);
            }}
          />
        ))}
      </div>
      {rest > 0 && <p className={styles.text}>{words.more(rest)}</p>}
    </>
  );
}
