import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement } from "react";
import { type CheckWords } from "../../../i18n/pane/pane-words";
import { type ToldGroup } from "../told-notes";

export interface NoteListProps {
  readonly group: ToldGroup;
  readonly words: CheckWords;
}

const useStyles = makeStyles({
  group: { ":not(:first-child)": { marginTop: tokens.spacingVerticalM } },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  text: { margin: `${tokens.spacingVerticalXS} 0 0` },
  places: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** The notes of one kind: each sentence with the cells of which it is true. */
export function NoteList({ group, words }: NoteListProps): ReactElement {
  const styles = useStyles();
  const { kind, count, notes, hidden } = group;
  return (
    <section className={styles.group}>
      <h3 className={styles.heading}>{words.headings[kind](count)}</h3>
      {notes.map(({ text, places }) => (
        <div key={text}>
          <p className={styles.text}>{text}</p>
          <ul className={styles.places}>
            {places.map((place, index) => (
              <li key={index}>{place}</li>
            ))}
          </ul>
        </div>
      ))}
      {hidden > 0 && <p className={styles.text}>{words.more(hidden)}</p>}
    </section>
  );
}
