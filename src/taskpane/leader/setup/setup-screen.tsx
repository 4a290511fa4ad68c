import { type ReactElement } from "react";
import { Screen } from "../../frame/screen";
import { type LeaderScreenProps } from "../leader-screen";

/** The bloc and its members. */
export function SetupScreen({ speech, onBack }: LeaderScreenProps): ReactElement {
  return (
    <Screen speech={speech} title={speech.words.road.stops.setup} onBack={onBack}>
      {speech.words.frame.working}
    </Screen>
  );
}
