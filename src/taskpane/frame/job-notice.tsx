import {
  Button,
  Link,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  ProgressBar,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { type ReactElement } from "react";
import { type PaneSpeech } from "../pane-speech";
import { type Job, type Outcome } from "../session/use-job";

export interface JobNoticeProps {
  readonly job: Job;
  readonly speech: PaneSpeech;
}

/** In the line of what was done: a row of its own would push the work out of a small pane. */
function undoLink(undo: () => Promise<Outcome>, { job, speech }: JobNoticeProps): ReactElement {
  return (
    <Link
      as="button"
      inline
      onClick={() => {
        void job.run(undo);
      }}
    >
      {speech.words.frame.undo}
    </Link>
  );
}

/** What is being done, with a count; then what it came to, until it is dismissed or the next thing begins. */
export function JobNotice({ job, speech }: JobNoticeProps): ReactElement | null {
  const { running, outcome, dismiss } = job;
  const words = speech.words.frame;
  if (running !== undefined)
    return (
      <div role="status">
        {running.all > 0 ? words.step(running.done, running.all) : words.working}
        <ProgressBar
          aria-label={words.working}
          {...(running.all > 0 ? { value: running.done, max: running.all } : {})}
        />
      </div>
    );
  if (outcome === undefined) return null;
  const isDone = outcome.kind === "done";
  const texts = isDone ? [outcome.told(speech)] : outcome.told.map((told) => told(speech));
  const undo = isDone ? outcome.undo : undefined;
  return (
    <MessageBar
      intent={isDone ? "success" : "error"}
      layout="multiline"
      role={isDone ? "status" : "alert"}
    >
      <MessageBarBody>
        {texts.map((text) => (
          <div key={text}>
            {`${text} `}
            {undo !== undefined && undoLink(undo, { job, speech })}
          </div>
        ))}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            size="small"
            aria-label={words.dismiss}
            icon={<DismissRegular />}
            onClick={dismiss}
          />
        }
      />
    </MessageBar>
  );
}
