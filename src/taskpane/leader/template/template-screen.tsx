import { type ReactElement } from "react";
import { Screen } from "../../frame/screen";
import { type LeaderScreenProps } from "../leader-screen";

/** The criteria table. */
export function TemplateScreen({ speech, onBack }: LeaderScreenProps): ReactElement {
  return (
    <Screen speech={speech} title={speech.words.road.stops.template} onBack={onBack}>
      {speech.words.frame.working}
    </Screen>
  );
}
