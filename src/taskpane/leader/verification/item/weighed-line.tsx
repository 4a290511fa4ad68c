import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement } from "react";
import { totalText } from "../../../../i18n/pane/total-text";
import { type PaneSpeech } from "../../../pane-speech";
import { scoreText } from "./entry-text";
import { type Weighed } from "./weighed";

export interface WeighedLineProps {
  readonly weighed: Weighed;
  readonly speech: PaneSpeech;
}

const useStyles = makeStyles({
  line: {
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  points: { fontWeight: tokens.fontWeightSemibold },
});

/** What an entry would do to the unit's total and rank. */
export function effectText(weighed: Weighed, { words, language }: PaneSpeech): string {
  const { before, after } = weighed;
  const { moves, ranks, same } = words.verification.item;
  if (before === undefined || after === undefined) return "";
  const [old, now] = [before, after].map(({ total }) => totalText(total, weighed, language));
  const pieces = [
    ...(before.total === after.total ? [] : [moves(old ?? "", now ?? "")]),
    ...(before.rank === after.rank ? [] : [ranks(before.rank, after.rank)]),
  ];
  return pieces.length === 0 ? same : pieces.join(" · ");
}

/** What is typed comes to: points, total and rank, before anything is written. */
export function WeighedLine({ weighed, speech }: WeighedLineProps): ReactElement {
  const styles = useStyles();
  const { gives } = speech.words.verification.item;
  const effect = effectText(weighed, speech);
  return (
    <p className={styles.line} role="status">
      <span className={styles.points}>{gives(scoreText(weighed.score, speech))}</span>
      {effect !== "" && ` · ${effect}`}
    </p>
  );
}
