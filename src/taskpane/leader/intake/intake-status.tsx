import { makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { type ReactElement } from "react";
import { type IntakePlan } from "../../../i18n/pane/intake/intake-words";
import { shownDay } from "../../../i18n/pane/shown-day";
import { type BlocBook } from "../../../workbook/bloc/returned/bloc-book";
import { type PaneSpeech } from "../../pane-speech";
import { daysUntil } from "../../frame/days-until";
import { type IntakeState } from "./files/intake-state";

export interface IntakeStatusProps {
  readonly state: IntakeState;
  /** Undefined before there is something to preview. */
  readonly plan: IntakePlan | undefined;
  readonly book: BlocBook;
  readonly speech: PaneSpeech;
  /** The moment, local. */
  readonly now: string;
}

const useStyles = makeStyles({
  reading: {
    // Room for two lines of the longest names: a list that moves with every name cannot be read.
    minHeight: `calc(2 * ${tokens.lineHeightBase300})`,
  },
});

function membersLine({ book, speech, now }: IntakeStatusProps): string {
  const { intake, road } = speech.words;
  const { units, deadline } = book.bloc;
  const received = units.filter(({ status }) => status !== "notSubmitted");
  const late = received.filter(({ lateDays }) => lateDays > 0).length;
  return [
    intake.status(received.length, units.length),
    ...(late === 0 ? [] : [intake.late(late)]),
    ...(deadline === "" ? [] : [road.deadline(shownDay(deadline), daysUntil(deadline, now))]),
  ].join(" · ");
}

function previewLine({ state, plan, speech }: IntakeStatusProps): string {
  const { intake } = speech.words;
  const { files, names } = state;
  const about =
    files.length < names.length
      ? intake.stoppedEarly(files.length, names.length)
      : intake.previewing(files.length);
  if (plan === undefined) return about;
  const isNothing = plan.units + plan.aside === 0;
  return `${about} ${isNothing ? intake.nothingToWrite : intake.willWrite(plan)}`;
}

/** Where taking in stands: who has sent a form, which file is being read, or what would be written. */
export function IntakeStatus(props: IntakeStatusProps): ReactElement {
  const styles = useStyles();
  const { state, speech } = props;
  const { stage, names, files } = state;
  if (stage === "reading" || stage === "stopping") {
    const at = Math.min(files.length, names.length - 1);
    const { reading, progress } = speech.words.check;
    return (
      <div role="status" className={styles.reading}>
        {reading(at + 1, names.length, names[at] ?? "")}
        <ProgressBar aria-label={progress} value={files.length} max={names.length} />
      </div>
    );
  }
  return <div role="status">{stage === "preview" ? previewLine(props) : membersLine(props)}</div>;
}
