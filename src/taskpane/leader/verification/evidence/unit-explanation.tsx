import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement } from "react";
import { shownDay } from "../../../../i18n/pane/shown-day";
import { SLIP_SPEECH } from "../../../../i18n/slips/slip-speech";
import { isAnswered } from "../../../../scoring/import/slips/slip";
import { answerOn } from "../../../../scoring/import/slips/slip-book";
import { type BlocBook } from "../../../../workbook/bloc/returned/bloc-book";
import { type PaneSpeech } from "../../../pane-speech";
import { type Item } from "../items";

export interface UnitExplanationProps {
  readonly item: Item;
  readonly book: BlocBook;
  readonly speech: PaneSpeech;
}

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  line: { margin: 0, whiteSpace: "pre-wrap" },
  said: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  asked: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** What the unit answered to the slip that asked about this item, word for word; nothing where it was never asked. */
export function UnitExplanation({ item, book, speech }: UnitExplanationProps): ReactElement | null {
  const styles = useStyles();
  const found = answerOn(book.record, item.unit.id, item.leaf.id);
  if (found === undefined) return null;
  const { explanation: words, slips } = SLIP_SPEECH[speech.language];
  const { slip, answer } = found;
  const due = slip.due === "" ? "" : shownDay(slip.due);
  const said = { agrees: slips.said.agreed, disagrees: slips.said.disagreed, "": "" };
  return (
    <section>
      <h3 className={styles.heading}>{words.heading}</h3>
      <p className={styles.asked}>{words.asked(shownDay(slip.made), due)}</p>
      {answer === undefined || !isAnswered(answer) ? (
        <p className={styles.line}>{words.notAnswered}</p>
      ) : (
        <>
          {answer.agreement !== "" && <p className={styles.said}>{said[answer.agreement]}</p>}
          {answer.explanation !== "" && <p className={styles.line}>{answer.explanation}</p>}
          {answer.evidence !== "" && <p className={styles.line}>{words.more(answer.evidence)}</p>}
        </>
      )}
    </section>
  );
}
