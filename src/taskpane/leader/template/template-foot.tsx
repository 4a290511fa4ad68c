import { Button } from "@fluentui/react-components";
import { type ReactElement } from "react";
import { DESIGN_WORDS } from "../../../i18n/design/design-texts";
import { type Template } from "../../../scoring/template/template";
import { type PaneSpeech } from "../../pane-speech";
import { PickTemplate, type PickedTemplate } from "./pick-template";

export interface TemplateFootProps {
  readonly speech: PaneSpeech;
  /** A template from a file that waits to be taken. */
  readonly next: Template | undefined;
  /** What stands on the sheet of criteria is another template, and sound. */
  readonly canTake: boolean;
  readonly isInUse: boolean;
  readonly onPicked: (picked: PickedTemplate) => void;
  readonly onReplace: (next: Template) => void;
  readonly onKeep: () => void;
  readonly onTake: () => void;
}

/** The one thing to do next: take over what was loaded, or what was typed; else load another template. */
export function TemplateFoot(props: TemplateFootProps): ReactElement {
  const { speech, next, canTake, isInUse, onPicked, onReplace, onKeep, onTake } = props;
  const words = speech.words.template;
  if (next !== undefined)
    return (
      <>
        <Button
          appearance="primary"
          size="large"
          onClick={() => {
            onReplace(next);
          }}
        >
          {words.replace}
        </Button>
        <Button onClick={onKeep}>{words.keep}</Button>
      </>
    );
  if (canTake)
    return (
      <Button appearance="primary" size="large" onClick={onTake}>
        {DESIGN_WORDS[speech.language].take}
      </Button>
    );
  return (
    <PickTemplate label={words.load} isPrimary={false} isDisabled={isInUse} onPicked={onPicked} />
  );
}
