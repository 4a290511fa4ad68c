import { type ReactElement } from "react";
import { type LeaderScreenProps } from "../leader-screen";

/** The first places as they stand now, always in sight; a press opens the ranking. */
export function RankingStrip({ speech }: LeaderScreenProps): ReactElement {
  return <p>{speech.words.road.ranking}</p>;
}
