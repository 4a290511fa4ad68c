import { Button } from "@fluentui/react-components";
import { type ReactElement } from "react";
import { type SetupForm, setupOf } from "../../../scoring/distribution/setup-form";
import { ProblemList } from "../../frame/problem-list";
import { MemberSection } from "../setup/form/member-section";
import { type EditForm, withAdded } from "../setup/form/member-edits";
import { SetupFields } from "../setup/form/setup-fields";
import { toldSetup } from "../setup/told-setup";
import { type StepProps, StepScreen } from "./step-screen";

export interface BlocStepProps extends StepProps {
  readonly form: SetupForm;
  /** True once the next step was asked for: from then on what is missing is told. */
  readonly isAsked: boolean;
  readonly onAsk: () => void;
  readonly onEdit: EditForm;
  readonly onNext: () => void;
}

/** The first step: what the bloc is called, its days and its members. */
export function BlocStep(props: BlocStepProps): ReactElement {
  const { speech, hosts, form, isAsked, onAsk, onEdit, onNext } = props;
  const { setup, create } = speech.words;
  const next = (): void => {
    const whole = withAdded(form);
    onEdit(withAdded);
    onAsk();
    if (setupOf(whole, setup.firstHalf).ok) onNext();
  };
  const made = setupOf(form, setup.firstHalf);
  const problems = isAsked && !made.ok ? made.problems : [];
  return (
    <StepScreen
      {...props}
      step="bloc"
      foot={
        <Button appearance="primary" size="large" onClick={next}>
          {create.toTemplate}
        </Button>
      }
    >
      <ProblemList texts={problems.map((problem) => toldSetup(problem, speech))} />
      <SetupFields form={form} words={setup} onEdit={onEdit} />
      <MemberSection form={form} speech={speech} workbook={hosts.workbook} onEdit={onEdit} />
    </StepScreen>
  );
}
