import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { type ReactElement } from "react";
import { messageOf } from "../../../i18n/messages/texts";
import { type BlocError } from "../../../scoring/import/bloc-error";
import { type Template } from "../../../scoring/template/template";
import { type PaneSpeech } from "../../pane-speech";

export interface OvertakenDecisionsProps {
  readonly problems: readonly BlocError[];
  readonly template: Template;
  readonly speech: PaneSpeech;
  readonly onWithdraw: (award: string) => void;
}

/** Why nothing can be ranked: decisions that no longer fit, each with a way to withdraw it. */
export function OvertakenDecisions(props: OvertakenDecisionsProps): ReactElement {
  const { problems, template, speech, onWithdraw } = props;
  const { notRanked, decide } = speech.words.ranking;
  const awards = new Set(problems.flatMap((each) => ("award" in each ? [each.award] : [])));
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>
        <div>{notRanked}</div>
        {problems.map((problem) => {
          const text = messageOf(speech.messages.blocErrors, problem);
          return <div key={text}>{text}</div>;
        })}
      </MessageBarBody>
      <MessageBarActions>
        {[...awards].map((award) => (
          <Button
            key={award}
            size="small"
            onClick={() => {
              onWithdraw(award);
            }}
          >
            {decide.withdrawFor(template.awards.find(({ key }) => key === award)?.label ?? award)}
          </Button>
        ))}
      </MessageBarActions>
    </MessageBar>
  );
}
