import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement } from "react";

export interface NoteListProps {
  readonly heading: string;
  readonly lines: readonly string[];
  /** What is said where there are none; without it the heading stands alone. */
  readonly none?: string;
}

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** A few sentences under a heading. */
export function NoteList({ heading, lines, none }: NoteListProps): ReactElement {
  const styles = useStyles();
  return (
    <section>
      <h3 className={styles.heading}>{heading}</h3>
      {lines.length === 0 && none !== undefined && <p className={styles.none}>{none}</p>}
      {lines.length > 0 && (
        <ul className={styles.list}>
          {lines.map((line, index) => (
            <li key={index}>{line}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
