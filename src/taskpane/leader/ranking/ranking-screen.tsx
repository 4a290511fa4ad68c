import { type ReactElement } from "react";
import { Screen } from "../../frame/screen";
import { type LeaderScreenProps } from "../leader-screen";

/** The ranking. */
export function RankingScreen({ speech, onBack }: LeaderScreenProps): ReactElement {
  return (
    <Screen speech={speech} title={speech.words.road.ranking} onBack={onBack}>
      {speech.words.frame.working}
    </Screen>
  );
}
