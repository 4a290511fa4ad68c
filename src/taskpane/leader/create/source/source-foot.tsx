import { Button } from "@fluentui/react-components";
import { type ReactElement } from "react";
import { DESIGN_WORDS } from "../../../../i18n/design/design-texts";
import { type TemplateChoice } from "../../../../workbook/bloc/draft/bloc-draft";
import { type PaneSpeech } from "../../../pane-speech";
import { PickTemplate, type PickTemplateProps } from "../../template/pick-template";
import { PickBook, type PickBookProps } from "./pick-book";

export interface SourceFootProps extends Pick<PickBookProps, "startReader" | "onRefused"> {
  readonly speech: PaneSpeech;
  /** Where the criteria are to come from; "" while nothing was chosen. */
  readonly source: string;
  readonly choice: TemplateChoice | undefined;
  /** There is a sound template to go on with. */
  readonly isReady: boolean;
  /** Reads the selected cells. */
  readonly onRead: () => void;
  readonly onPicked: PickTemplateProps["onPicked"];
  readonly onLastYear: PickBookProps["onRead"];
  readonly onNext: () => void;
}

/** What gets the criteria from where they are to come from. */
function SourceButton(props: SourceFootProps): ReactElement | null {
  const { speech, source, choice, isReady, startReader, onRefused } = props;
  const { create, table } = speech.words;
  switch (source) {
    case "table":
      return (
        <Button size="large" appearance={isReady ? "secondary" : "primary"} onClick={props.onRead}>
          {choice?.from === "table" ? table.readAgain : table.read}
        </Button>
      );
    case "file":
      return (
        <PickTemplate
          label={choice?.from === "file" ? create.pickAnother : create.pickFile}
          isPrimary={!isReady}
          onPicked={props.onPicked}
        />
      );
    case "lastYear": {
      const { pick } = DESIGN_WORDS[speech.language].lastYear;
      return (
        <PickBook
          label={choice === undefined ? pick : create.pickAnother}
          isPrimary={!isReady}
          startReader={startReader}
          onRead={props.onLastYear}
          onRefused={onRefused}
        />
      );
    }
    default:
      return null;
  }
}

/** What gets the criteria from where they are to come from, and once they are there the way on. */
export function SourceFoot(props: SourceFootProps): ReactElement {
  const { speech, source, isReady, onNext } = props;
  return (
    <>
      <SourceButton {...props} />
      {(isReady || source === "") && (
        <Button
          size="large"
          appearance="primary"
          disabledFocusable={!isReady}
          onClick={() => {
            if (isReady) onNext();
          }}
        >
          {speech.words.create.toPreview}
        </Button>
      )}
    </>
  );
}
