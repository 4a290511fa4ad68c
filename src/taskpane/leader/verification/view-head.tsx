import { Tab, TabList } from "@fluentui/react-components";
import { type ReactElement } from "react";
import {
  type VerificationView,
  type VerificationWords,
} from "../../../i18n/pane/verification/verification-words";
import { type Stage } from "../../../scoring/self-assessment/entry";
import { StageSelect } from "./stage-select";

const VIEWS: readonly VerificationView[] = ["units", "criteria", "grid"];

export interface ViewHeadProps {
  readonly view: VerificationView;
  readonly stage: Stage;
  readonly words: VerificationWords;
  readonly onView: (view: VerificationView) => void;
  readonly onStage: (stage: Stage) => void;
}

/** The switch between the views of verification, and at which stage is written. */
export function ViewHead({ view, stage, words, onView, onStage }: ViewHeadProps): ReactElement {
  return (
    <>
      <TabList
        size="small"
        selectedValue={view}
        aria-label={words.viewLabel}
        onTabSelect={(_, { value }) => {
          onView(VIEWS.find((each) => each === value) ?? view);
        }}
      >
        {VIEWS.map((each) => (
          <Tab key={each} value={each}>
            {words.views[each]}
          </Tab>
        ))}
      </TabList>
      <StageSelect stage={stage} words={words} onChange={onStage} />
    </>
  );
}
