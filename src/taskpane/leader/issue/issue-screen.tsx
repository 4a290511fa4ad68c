import { type ReactElement } from "react";
import { Screen } from "../../frame/screen";
import { type LeaderScreenProps } from "../leader-screen";

/** Forms for the members. */
export function IssueScreen({ speech, onBack }: LeaderScreenProps): ReactElement {
  return (
    <Screen speech={speech} title={speech.words.road.stops.issue} onBack={onBack}>
      {speech.words.frame.working}
    </Screen>
  );
}
