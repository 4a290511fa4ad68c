import { Button } from "@fluentui/react-components";
import { type ReactElement, useMemo } from "react";
import { createBloc, planNewBloc } from "../../../actions/setup/create-bloc";
import { type SetupForm, setupOf } from "../../../scoring/distribution/setup-form";
import { type Template } from "../../../scoring/template/template";
import { ProblemList } from "../../frame/problem-list";
import { SHEETS } from "../../session/known-sheets";
import { useJob } from "../../session/use-job";
import { toldSetup } from "../setup/told-setup";
import { previewLines } from "./preview-lines";
import { type StepProps, StepScreen } from "./step-screen";
import { toldWrite } from "../told-write";

export interface PreviewStepProps extends StepProps {
  readonly form: SetupForm;
  readonly template: Template;
  /** Ends the keeping of the draft, which the sheets of the bloc take the place of. */
  readonly settle: () => Promise<void>;
  readonly onCreated: () => Promise<void>;
}

/** The last step: what will be written, in sentences, and the button that writes it. */
export function PreviewStep(props: PreviewStepProps): ReactElement {
  const { speech, hosts, form, template, settle, onCreated } = props;
  const { setup: words, create } = speech.words;
  const sheets = SHEETS[speech.language];
  const job = useJob();
  const setup = useMemo(() => setupOf(form, words.firstHalf), [form, words]);
  const plan = useMemo(
    () =>
      setup.ok
        ? planNewBloc({ setup: { ...setup.value, template: template.id }, template }, sheets)
        : undefined,
    [setup, template, sheets],
  );
  const isReady = setup.ok && plan?.ok === true;
  const lines = isReady ? previewLines(setup.value, template, plan.value, speech) : [];
  const problems = [
    ...(setup.ok ? [] : setup.problems.map((problem) => toldSetup(problem, speech))),
    ...(plan === undefined || plan.ok ? [] : toldWrite(plan.problems).map((told) => told(speech))),
  ];
  const run = async (): Promise<void> => {
    if (!setup.ok) return;
    const { name, units } = setup.value;
    await job.run(async (progress) => {
      await settle();
      const bloc = { setup: { ...setup.value, template: template.id }, template };
      const made = await createBloc(hosts.workbook, bloc, sheets, progress);
      if (!made.ok) return { kind: "failed", told: toldWrite(made.problems) };
      return { kind: "done", told: (said) => said.words.create.createdAs(name, units.length) };
    });
    await onCreated();
  };
  return (
    <StepScreen
      {...props}
      step="preview"
      job={job}
      foot={
        <Button
          appearance="primary"
          size="large"
          disabledFocusable={!isReady || job.running !== undefined}
          onClick={() => void run()}
        >
          {create.create}
        </Button>
      }
    >
      <ProblemList texts={problems} />
      {lines.map((line, at) => (
        <p key={at} style={{ margin: 0 }}>
          {line}
        </p>
      ))}
    </StepScreen>
  );
}
