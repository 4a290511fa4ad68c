import { Button, makeStyles } from "@fluentui/react-components";
import { type ReactElement } from "react";
import { type OpenedSlip } from "../../../actions/open-book";
import { messageOf } from "../../../i18n/messages/texts";
import { shownDay } from "../../../i18n/pane/shown-day";
import { type SlipFormWords } from "../../../i18n/slips/slip-pane-words";
import { SLIP_SPEECH } from "../../../i18n/slips/slip-speech";
import { type SlipAnswer } from "../../../scoring/import/slips/slip";
import { cellText } from "../../../workbook/plan/grid-cells";
import { ProblemList } from "../../frame/problem-list";
import { Screen } from "../../frame/screen";
import { ListRow } from "../../list/list-row";
import { type State, StateIcon } from "../../list/state-icon";
import { type PaneSpeech } from "../../pane-speech";
import { type SlipJob } from "./use-slip-job";

export interface LinesScreenProps {
  readonly speech: PaneSpeech;
  readonly slip: OpenedSlip;
  readonly job: SlipJob;
  readonly onOpen: (criterion: string) => void;
}

const useStyles = makeStyles({ line: { margin: 0 } });

/** How far an answer is: without a word about a disagreement it is not whole. */
function standing(
  { agreement, explanation }: SlipAnswer,
  words: SlipFormWords,
  labels: Readonly<Record<"agrees" | "disagrees", string>>,
): { readonly state: State; readonly note: string } {
  if (agreement === "") return { state: "open", note: words.open };
  if (agreement === "disagrees" && explanation === "") return { state: "look", note: words.noWord };
  return { state: "settled", note: labels[agreement] };
}

/** The lines of a slip, with what is still to be answered. */
export function LinesScreen({ speech, slip, job, onOpen }: LinesScreenProps): ReactElement {
  const styles = useStyles();
  const { form: words, slips, messages } = SLIP_SPEECH[speech.language];
  const { lines, facts } = slip;
  const labels = { agrees: slips.said.agreed, disagrees: slips.said.disagreed };
  const done = lines.filter(({ answer }) => standing(answer, words, labels).state === "settled");
  const next = lines.find(({ answer }) => standing(answer, words, labels).state !== "settled");
  const due = facts.due === "" ? [] : [words.due(shownDay(facts.due))];
  const wrong = slip.problems.map((problem) => messageOf(messages.problems, problem));
  return (
    <Screen
      speech={speech}
      title={`${words.title} · ${facts.unitName}`}
      status={[words.status(done.length, lines.length), ...due].join(" · ")}
      job={job.job}
      foot={
        next === undefined ? undefined : (
          <Button
            appearance="primary"
            size="large"
            onClick={() => {
              onOpen(next.criterion);
            }}
          >
            {words.next}
          </Button>
        )
      }
    >
      <ProblemList texts={slip.isWhole ? [] : [words.broken]} />
      <ProblemList intent="warning" texts={wrong} />
      {next === undefined && <p className={styles.line}>{words.send}</p>}
      <div role="list" aria-label={words.list}>
        {lines.map((line) => {
          const { state, note } = standing(line.answer, words, labels);
          return (
            <ListRow
              key={line.row}
              lead={<StateIcon state={state} />}
              title={`${line.code} ${cellText(line.cell("title"))}`}
              note={note}
              onOpen={() => {
                onOpen(line.criterion);
              }}
            />
          );
        })}
      </div>
    </Screen>
  );
}
