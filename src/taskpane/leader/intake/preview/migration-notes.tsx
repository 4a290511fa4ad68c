import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement } from "react";
import { messageOf } from "../../../../i18n/messages/texts";
import { type FormMigration } from "../../../../workbook/unit/migrate-form";
import { type PaneSpeech } from "../../../pane-speech";

export interface MigrationNotesProps {
  readonly migration: FormMigration;
  readonly speech: PaneSpeech;
}

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
});

/** What became of the answers of a form that follows an older version of the criteria. */
export function MigrationNotes({ migration, speech }: MigrationNotesProps): ReactElement {
  const styles = useStyles();
  const { from, to, notes } = migration;
  return (
    <section>
      <h3 className={styles.heading}>{speech.words.intake.migration(from, to)}</h3>
      <ul className={styles.list}>
        {notes.map((note, index) => (
          <li key={index}>{messageOf(speech.messages.migrations, note)}</li>
        ))}
      </ul>
    </section>
  );
}
