import { Button, makeStyles } from "@fluentui/react-components";
import { type ReactElement, useMemo, useState } from "react";
import { changeSetup } from "../../../actions/setup/change-setup";
import { reachesForms, setupEffects } from "../../../scoring/distribution/setup-change";
import { formOf, type SetupForm, setupOf } from "../../../scoring/distribution/setup-form";
import { textOf } from "../../../i18n/messages/texts";
import { shownDay } from "../../../i18n/pane/shown-day";
import { type BlocBook } from "../../../workbook/bloc/returned/bloc-book";
import { ProblemList } from "../../frame/problem-list";
import { Screen } from "../../frame/screen";
import { type PaneSpeech } from "../../pane-speech";
import { KNOWN_SHEETS } from "../../session/known-sheets";
import { type Outcome, useJob } from "../../session/use-job";
import { type LeaderScreenProps } from "../leader-screen";
import { toldWrite } from "../told-write";
import { withAdded } from "./form/member-edits";
import { MemberSection } from "./form/member-section";
import { SetupFields } from "./form/setup-fields";
import { memberRights } from "./member-rights";
import { toldSetup } from "./told-setup";

const useStyles = makeStyles({
  // A long list of changes scrolls in itself: the form above stays in sight.
  preview: { maxHeight: "30vh", overflowY: "auto" },
});

/** What a form will change, in sentences, or why it cannot. */
interface Weighed {
  readonly problems: readonly string[];
  readonly effects: readonly string[];
  /** Set where forms that are out do not know of the change. */
  readonly formsAreOut: string;
}

function weigh(form: SetupForm, { bloc, record }: BlocBook, speech: PaneSpeech): Weighed {
  const { setup } = speech.words;
  const made = setupOf(form, setup.firstHalf);
  if (!made.ok) {
    const problems = made.problems.map((problem) => toldSetup(problem, speech));
    return { problems, effects: [], formsAreOut: "" };
  }
  const effects = setupEffects(bloc, made.value);
  const family = { place: () => "", texts: setup.effects };
  const isKnown = record.issued === "" || !effects.some(reachesForms);
  return {
    problems: [],
    effects: effects.map((effect) => textOf(family, effect)),
    formsAreOut: isKnown ? "" : setup.formsAreOut(shownDay(record.issued)),
  };
}

/** The bloc itself: names, days, members; what a change means is said before it is written. */
export function SetupScreen({
  speech,
  hosts,
  session,
  book,
  onBack,
}: LeaderScreenProps): ReactElement {
  const styles = useStyles();
  const words = speech.words.setup;
  const job = useJob();
  const { bloc } = book;
  const asIs = useMemo(() => formOf(bloc, words.firstHalf), [bloc, words]);
  // Until something is typed the form follows the workbook.
  const [typed, setTyped] = useState<SetupForm>();
  const form = typed ?? asIs;
  const { problems, effects, formsAreOut } = weigh(withAdded(form), book, speech);
  const isReady = effects.length > 0 && job.running === undefined;
  const write = async (next: SetupForm): Promise<Outcome> => {
    const made = setupOf(next, words.firstHalf);
    if (!made.ok)
      return { kind: "failed", told: made.problems.map((each) => (said) => toldSetup(each, said)) };
    const changed = await changeSetup(hosts.workbook, KNOWN_SHEETS, made.value);
    await session.reread();
    if (!changed.ok) return { kind: "failed", told: toldWrite(changed.problems) };
    setTyped(undefined);
    return { kind: "done", told: (said) => said.words.setup.saved };
  };
  const save = async (): Promise<Outcome> => {
    const outcome = await write(withAdded(form));
    if (outcome.kind === "failed") return outcome;
    const undo = async (): Promise<Outcome> => {
      const undone = await write(asIs);
      return undone.kind === "done"
        ? { kind: "done", told: (said) => said.words.setup.undone }
        : undone;
    };
    return { ...outcome, undo };
  };
  const rights = useMemo(() => memberRights(book), [book]);
  const edit = (change: (form: SetupForm) => SetupForm): void => {
    setTyped((before) => change(before ?? asIs));
  };
  return (
    <Screen
      speech={speech}
      title={speech.words.road.stops.setup}
      onBack={onBack}
      job={job}
      foot={
        <>
          {effects.length > 0 && (
            <div className={styles.preview}>
              <ProblemList
                intent="info"
                heading={words.willChange}
                texts={formsAreOut === "" ? effects : [...effects, formsAreOut]}
              />
            </div>
          )}
          <Button
            appearance="primary"
            size="large"
            disabledFocusable={!isReady}
            onClick={() => {
              if (isReady) void job.run(save);
            }}
          >
            {effects.length === 0 && problems.length === 0 ? words.noChange : words.save}
          </Button>
        </>
      }
    >
      <ProblemList texts={problems} />
      <SetupFields form={form} words={words} yearStays={words.yearStays(bloc.year)} onEdit={edit} />
      <MemberSection
        form={form}
        speech={speech}
        workbook={hosts.workbook}
        rights={rights}
        onEdit={edit}
      />
    </Screen>
  );
}
