import { Button, makeStyles } from "@fluentui/react-components";
import { type ReactElement, type ReactNode, useMemo, useState } from "react";
import { enterScores } from "../../../../actions/bloc/enter-scores";
import { Screen } from "../../../frame/screen";
import { toldChange } from "../../change-told";
import { type LeaderScreenProps } from "../../leader-screen";
import { RankingStrip } from "../../ranking/ranking-strip";
import { type BookJob } from "../../use-book-job";
import { type ItemKey } from "../items";
import { PasteFields, REASON_INPUT } from "./paste-fields";
import { PasteFindings } from "./paste-findings";
import { scoreLines } from "./score-cells";
import { ScoreTable } from "./score-table";
import { type Paste } from "./use-paste";

export interface PasteScreenProps extends LeaderScreenProps {
  readonly booked: BookJob;
  readonly paste: Paste;
  /** The switch between the views, and the choice of the stage. */
  readonly head: ReactNode;
  readonly onOpen: (item: ItemKey) => void;
}

const useStyles = makeStyles({ text: { margin: 0 } });

/** Everything that others than the units score, units by criteria; takes a paste of the scorers' own table. */
export function PasteScreen(props: PasteScreenProps): ReactElement {
  const styles = useStyles();
  const { speech, book, booked, paste, head, onBack, onGo, onOpen } = props;
  const words = speech.words.paste;
  const { pasted, setPasted, reason, plan, changes, leaves } = paste;
  const [tried, setTried] = useState(false);
  const lines = useMemo(
    () => scoreLines(book, leaves, changes, speech),
    [book, leaves, changes, speech],
  );
  const noReason = reason.trim() === "";
  const write = async (): Promise<void> => {
    setTried(true);
    if (noReason) {
      document.getElementsByName(REASON_INPUT)[0]?.focus();
      return;
    }
    const written = await booked.change((now) => enterScores(now, changes), {
      done: (told) => told.words.paste.written(changes.length),
      undone: (told) => told.words.verification.item.undone,
      refused: toldChange,
    });
    if (!written) return;
    setPasted("");
    setTried(false);
  };
  return (
    <Screen
      speech={speech}
      title={speech.words.verification.title}
      onBack={onBack}
      status={
        changes.length > 0 && plan !== undefined
          ? words.willWrite(plan.counts)
          : words.status(leaves.length, lines.length)
      }
      job={booked.job}
      foot={
        <>
          <RankingStrip speech={speech} book={book} onGo={onGo} />
          <Button
            appearance="primary"
            size="large"
            disabledFocusable={changes.length === 0}
            onClick={() => void write()}
          >
            {changes.length === 0 ? words.waiting : words.confirm(changes.length)}
          </Button>
        </>
      }
    >
      {head}
      {pasted === "" && <p className={styles.text}>{words.intro}</p>}
      <PasteFields paste={paste} words={words} reasonMissing={tried && noReason} />
      <PasteFindings paste={paste} speech={speech} />
      <ScoreTable leaves={leaves} lines={lines} words={words} onOpen={onOpen} />
      {pasted !== "" && (
        <Button
          size="small"
          onClick={() => {
            setPasted("");
          }}
        >
          {words.clear}
        </Button>
      )}
    </Screen>
  );
}
