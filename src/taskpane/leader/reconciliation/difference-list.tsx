import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement } from "react";
import { numberText } from "../../../basics/number-text";
import { type Difference } from "../../../workbook/bloc/reconciliation/difference";
import { type PaneSpeech } from "../../pane-speech";
import { type BookJob } from "../use-book-job";
import { toldDifferences } from "./told-differences";

/** Differences that are listed; one cause makes many, and the first ones are nearest to it. */
const MOST = 40;

export interface DifferenceListProps {
  readonly differences: readonly Difference[];
  readonly speech: PaneSpeech;
  readonly onShow: BookJob["show"];
}

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  name: { display: "block", fontWeight: tokens.fontWeightSemibold, lineHeight: "1.5" },
  text: { overflowWrap: "anywhere" },
  more: { margin: 0 },
});

/** Every place that differs, what stands there and what should: a press shows it in the workbook. */
export function DifferenceList(props: DifferenceListProps): ReactElement {
  const styles = useStyles();
  const { differences, speech, onShow } = props;
  const told = toldDifferences(differences.slice(0, MOST), speech);
  const left = differences.length - told.length;
  return (
    <>
      <ul className={styles.list}>
        {told.map(({ name, text, place }, index) => (
          <li key={index}>
            {place === undefined ? (
              <span className={styles.name}>{name}</span>
            ) : (
              <Link
                as="button"
                className={styles.name}
                onClick={() => {
                  onShow(place.sheet, place.range);
                }}
              >
                {name}
              </Link>
            )}
            <span className={styles.text}>{text}</span>
          </li>
        ))}
      </ul>
      {left > 0 && (
        <p className={styles.more}>
          {speech.words.reconciliation.more(numberText(left, speech.language))}
        </p>
      )}
    </>
  );
}
