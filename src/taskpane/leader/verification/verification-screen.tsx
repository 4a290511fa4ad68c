import { type ReactElement } from "react";
import { Screen } from "../../frame/screen";
import { type LeaderScreenProps } from "../leader-screen";

/** What the leader's side enters. */
export function VerificationScreen({ speech, onBack }: LeaderScreenProps): ReactElement {
  return (
    <Screen speech={speech} title={speech.words.road.stops.verification} onBack={onBack}>
      {speech.words.frame.working}
    </Screen>
  );
}
