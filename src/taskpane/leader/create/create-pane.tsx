import { type ReactElement, useMemo, useState } from "react";
import { type LastYear } from "../../../actions/setup/copy-forward";
import { withRenewedWindow } from "../../../scoring/distribution/renewed-window";
import { writeTemplate } from "../../../scoring/template/write-template";
import { type BlocDraft, type TemplateChoice } from "../../../workbook/bloc/draft/bloc-draft";
import { type PaneSpeech } from "../../pane-speech";
import { type PaneHosts } from "../../session/pane-hosts";
import { type BookSession } from "../../session/use-book";
import { BlocStep } from "./bloc-step";
import { ChooseTemplate } from "./choose-template";
import { chosenTemplate } from "./chosen-template";
import { PreviewStep } from "./preview-step";
import { useCriteriaTable } from "./table/use-criteria-table";
import { useDraft } from "./use-draft";

export interface CreatePaneProps {
  readonly speech: PaneSpeech;
  readonly hosts: PaneHosts;
  readonly session: BookSession;
  /** What was begun before, as the workbook kept it. */
  readonly kept: BlocDraft | undefined;
  readonly onBack: () => void;
}

/** Sets up a bloc in the open workbook: its members, then its criteria, then a look at what will be written. */
export function CreatePane(props: CreatePaneProps): ReactElement {
  const { speech, hosts, session, kept, onBack } = props;
  const { draft, edit, unkept, settle } = useDraft(hosts.workbook, kept, hosts.now);
  const { choice, form, step } = draft;
  const { table, take } = useCriteriaTable(hosts.workbook, choice);
  const year = Number(form.year);
  const chosen = useMemo(() => chosenTemplate(choice, table, year), [choice, table, year]);
  const [isAsked, setAsked] = useState(false);
  const goTo = (next: BlocDraft["step"]): void => {
    edit((before) => ({ ...before, step: next }));
  };
  const choose = (next: TemplateChoice | undefined): void => {
    edit((before) => ({ ...before, choice: next }));
  };
  const copy = (file: string, last: LastYear): void => {
    const json = writeTemplate(last.template);
    const from: TemplateChoice = { from: "file", file, json, year: last.year };
    edit((before) => ({ ...before, choice: from, form: withRenewedWindow(before.form, last) }));
  };
  const shared = { speech, hosts, unkept };
  if (step === "bloc")
    return (
      <BlocStep
        {...shared}
        form={form}
        isAsked={isAsked}
        onAsk={() => {
          setAsked(true);
        }}
        onEdit={(change) => {
          edit((before) => ({ ...before, form: change(before.form) }));
        }}
        onBack={onBack}
        onNext={() => {
          goTo("template");
        }}
      />
    );
  if (step === "template" || chosen.template === undefined)
    return (
      <ChooseTemplate
        {...shared}
        blocName={form.name}
        choice={choice}
        chosen={chosen}
        onTable={take}
        onChoice={choose}
        onLastYear={copy}
        onBack={() => {
          goTo("bloc");
        }}
        onNext={() => {
          goTo("preview");
        }}
      />
    );
  return (
    <PreviewStep
      {...shared}
      form={form}
      template={chosen.template}
      settle={settle}
      onCreated={() => session.reread()}
      onBack={() => {
        goTo("template");
      }}
    />
  );
}
