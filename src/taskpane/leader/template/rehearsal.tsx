import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  ProgressBar,
  tokens,
} from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import { type Rehearsal, rehearseSeason } from "../../../actions/rehearse-season";
import { numberText } from "../../../basics/number-text";
import { REHEARSAL_WORDS, rehearsalTexts } from "../../../i18n/design/rehearsal/rehearsal-texts";
import { toNumber } from "../../../scoring/points/points";
import { type Template } from "../../../scoring/template/template";
import { type PaneSpeech } from "../../pane-speech";
import { SHEETS } from "../../session/known-sheets";
import { type PaneHosts } from "../../session/pane-hosts";

export interface RehearsalSectionProps {
  readonly template: Template;
  readonly speech: PaneSpeech;
  readonly hosts: PaneHosts;
}

interface Step {
  readonly done: number;
  readonly all: number;
}

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  line: { margin: 0 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  button: { alignSelf: "flex-start" },
});

/** Lets the page draw before the next step begins. */
function drawn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}

interface RehearsalReportProps {
  readonly rehearsal: Rehearsal;
  readonly speech: PaneSpeech;
}

function RehearsalReport({ rehearsal, speech }: RehearsalReportProps): ReactElement {
  const styles = useStyles();
  const { language } = speech;
  const words = REHEARSAL_WORDS[language];
  const [result = "", ...faults] = rehearsalTexts(rehearsal, language);
  const isGood = faults.length === 0;
  const ranked = [...rehearsal.units].sort((one, other) => one.rank - other.rank);
  return (
    <MessageBar
      intent={isGood ? "success" : "error"}
      layout="multiline"
      role={isGood ? "status" : "alert"}
    >
      <MessageBarBody>
        {result}
        <ul className={styles.list}>
          {isGood
            ? ranked.map(({ id, rank, total }) => (
                <li key={id}>
                  {words.place(
                    rank,
                    rehearsal.names.get(id) ?? id,
                    numberText(toNumber(total), language),
                  )}
                </li>
              ))
            : faults.map((fault, at) => <li key={at}>{fault}</li>)}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}

/** A season played with made-up units by a template, in memory: that it comes out, or what differs. */
export function RehearsalSection(props: RehearsalSectionProps): ReactElement {
  const styles = useStyles();
  const { template, speech, hosts } = props;
  const words = REHEARSAL_WORDS[speech.language];
  const [running, setRunning] = useState<Step>();
  const [came, setCame] = useState<readonly [Template, Rehearsal]>();
  const run = async (): Promise<void> => {
    setCame(undefined);
    setRunning({ done: 0, all: 1 });
    const { write, read, fill } = await hosts.fileTools();
    const rehearsal = await rehearseSeason(template, {
      ...{ write, read, fill, digest: hosts.digest, unitName: words.unitName },
      words: SHEETS[speech.language],
      progress: (done, all) => {
        setRunning({ done, all });
        return drawn();
      },
    });
    setRunning(undefined);
    setCame([template, rehearsal]);
  };
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{words.title}</h2>
      <p className={styles.line}>{words.about}</p>
      {running === undefined ? (
        <Button className={styles.button} onClick={() => void run()}>
          {words.run}
        </Button>
      ) : (
        <div role="status">
          {speech.words.frame.step(running.done, running.all)}
          <ProgressBar value={running.done} max={running.all} aria-label={words.title} />
        </div>
      )}
      {/* What another template came to says nothing about this one. */}
      {came?.[0] === template && <RehearsalReport rehearsal={came[1]} speech={speech} />}
    </section>
  );
}
