import { Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { type ReactElement } from "react";
import { type PaneSpeech } from "../pane-speech";
import { type Told } from "../session/told";
import { Screen } from "./screen";

export interface TroubleScreenProps {
  readonly speech: PaneSpeech;
  /** What cannot be done, before the reasons. */
  readonly heading?: string;
  readonly told: readonly Told[];
  readonly onAgain: () => void;
}

/** What stands in the way of everything else, and the way on. */
export function TroubleScreen(props: TroubleScreenProps): ReactElement {
  const { speech, heading, told, onAgain } = props;
  const { product, frame } = speech.words;
  const again = (
    <Button appearance="primary" size="large" onClick={onAgain}>
      {frame.again}
    </Button>
  );
  return (
    <Screen speech={speech} title={product} foot={again}>
      {heading !== undefined && <p>{heading}</p>}
      {told.map((each) => {
        const text = each(speech);
        return (
          <MessageBar key={text} intent="error" layout="multiline" role="alert">
            <MessageBarBody>{text}</MessageBarBody>
          </MessageBar>
        );
      })}
    </Screen>
  );
}
