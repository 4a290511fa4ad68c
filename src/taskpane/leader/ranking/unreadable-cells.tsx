import { Link, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { type ReactElement } from "react";
import { type BlocBook } from "../../../workbook/bloc/returned/bloc-book";
import { type PaneSpeech } from "../../pane-speech";
import { type BookJob } from "../use-book-job";
import { toldCells } from "./told-cells";

/** Cells that are listed; settling these is work enough for one look. */
const MOST = 20;

export interface UnreadableCellsProps {
  readonly book: BlocBook;
  readonly speech: PaneSpeech;
  readonly onShow: BookJob["show"];
}

const useStyles = makeStyles({
  cells: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingLeft: tokens.spacingHorizontalL },
});

/** The cells without which the ranking was made, because they cannot be read; never in silence. */
export function UnreadableCells({
  book,
  speech,
  onShow,
}: UnreadableCellsProps): ReactElement | null {
  const styles = useStyles();
  const { problems } = book.notes;
  if (problems.length === 0) return null;
  const words = speech.words.ranking.unreadable;
  const cells = toldCells(problems.slice(0, MOST), speech);
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {words.title(problems.length)}
        <ul className={styles.cells}>
          {cells.map(({ name, text, place }, index) => (
            <li key={index}>
              {place === undefined ? (
                name
              ) : (
                <Link
                  as="button"
                  inline
                  onClick={() => {
                    onShow(place.sheet, place.range);
                  }}
                >
                  {name}
                </Link>
              )}
              {`: ${text}`}
            </li>
          ))}
        </ul>
        {problems.length > MOST && words.more(problems.length - MOST)}
      </MessageBarBody>
    </MessageBar>
  );
}
