import { type ReactElement } from "react";
import { Screen } from "../../frame/screen";
import { type LeaderScreenProps } from "../leader-screen";

/** Forms that come back. */
export function IntakeScreen({ speech, onBack }: LeaderScreenProps): ReactElement {
  return (
    <Screen speech={speech} title={speech.words.road.stops.intake} onBack={onBack}>
      {speech.words.frame.working}
    </Screen>
  );
}
