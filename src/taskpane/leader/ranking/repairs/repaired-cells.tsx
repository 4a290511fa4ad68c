import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { type ReactElement } from "react";
import { messageOf } from "../../../../i18n/messages/texts";
import { type BlocBook } from "../../../../workbook/bloc/returned/bloc-book";
import { type PaneSpeech } from "../../../pane-speech";

/** Cells that are listed; the button mends them all. */
const MOST = 20;

export interface RepairedCellsProps {
  readonly book: BlocBook;
  readonly speech: PaneSpeech;
  readonly onRepair: () => void;
}

const useStyles = makeStyles({
  cells: { margin: `${tokens.spacingVerticalXS} 0`, paddingLeft: tokens.spacingHorizontalL },
});

/** The cells that the pane understands and the workbook's formulas do not, and the way to make both agree. */
export function RepairedCells({ book, speech, onRepair }: RepairedCellsProps): ReactElement | null {
  const styles = useStyles();
  const { repairs } = book.notes;
  if (repairs.length === 0) return null;
  const words = speech.words.ranking.repaired;
  const texts = repairs.slice(0, MOST).map((each) => messageOf(speech.messages.book.repairs, each));
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>
        {words.title(repairs.length)}
        <ul className={styles.cells}>
          {texts.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
        {repairs.length > MOST && words.more(repairs.length - MOST)}
        <Button size="small" onClick={onRepair}>
          {words.repair}
        </Button>
      </MessageBarBody>
    </MessageBar>
  );
}
