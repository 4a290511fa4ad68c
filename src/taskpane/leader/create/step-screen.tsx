import { type ReactElement, type ReactNode } from "react";
import { DRAFT_STEPS, type DraftStep } from "../../../workbook/bloc/draft/bloc-draft";
import { type HostProblem } from "../../../workbook/plan/host-problem";
import { ProblemList } from "../../frame/problem-list";
import { Screen } from "../../frame/screen";
import { type PaneSpeech } from "../../pane-speech";
import { type PaneHosts } from "../../session/pane-hosts";
import { toldHost } from "../../session/told";
import { type Job } from "../../session/use-job";

/** What every step of setting up a bloc works with. */
export interface StepProps {
  readonly speech: PaneSpeech;
  readonly hosts: PaneHosts;
  /** Why what was typed is not kept in the workbook for now. */
  readonly unkept: readonly HostProblem[];
  readonly onBack: () => void;
}

export interface StepScreenProps extends Omit<StepProps, "hosts"> {
  readonly step: DraftStep;
  readonly job?: Job;
  readonly foot: ReactNode;
  readonly children: ReactNode;
}

/** The frame of a step: which of the steps it is, and below what to do next. */
export function StepScreen(props: StepScreenProps): ReactElement {
  const { speech, step, job, unkept, foot, onBack, children } = props;
  const { create, start } = speech.words;
  const at = DRAFT_STEPS.indexOf(step) + 1;
  return (
    <Screen
      key={step}
      speech={speech}
      title={start.create}
      onBack={onBack}
      status={create.step(at, DRAFT_STEPS.length, create.steps[step])}
      {...(job === undefined ? {} : { job })}
      foot={foot}
    >
      <ProblemList intent="warning" texts={toldHost(unkept).map((told) => told(speech))} />
      {children}
    </Screen>
  );
}
