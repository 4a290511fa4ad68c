import { makeStyles } from "@fluentui/react-components";
import { type ReactElement } from "react";
import { type BlocBook } from "../../../../workbook/bloc/returned/bloc-book";
import { type FormMigration } from "../../../../workbook/unit/migrate-form";
import { FileNotes } from "../../../check/list/file-notes";
import { type PaneSpeech } from "../../../pane-speech";
import { Differences } from "./differences";
import { FileChoice } from "./file-choice";
import { type PreviewRow as Row } from "./intake-preview";
import { MigrationNotes } from "./migration-notes";
import { rowDifferences, rowOutcome, rowRemarks } from "./row-told";

export interface RowDetailsProps {
  readonly row: Row;
  /** The day of receipt of all files, `yyyy-mm-dd`. */
  readonly day: string;
  readonly book: BlocBook;
  readonly speech: PaneSpeech;
  /** Absent once it is written. */
  readonly onChoose?: ((unit: string, fingerprint: string) => void) | undefined;
}

const useStyles = makeStyles({ text: { margin: 0 } });

function migrationOf({ intake }: Row): FormMigration | undefined {
  return intake === undefined || intake.kind === "refused" ? undefined : intake.migration;
}

/** Everything about one file: which of a unit's files counts, where they differ, and what was found in it. */
export function RowDetails(props: RowDetailsProps): ReactElement {
  const styles = useStyles();
  const { row, day, book, speech, onChoose } = props;
  const { intake, file, choices } = row;
  const differences = rowDifferences(row);
  const migration = migrationOf(row);
  return (
    <>
      {choices.length > 0 && onChoose !== undefined && intake !== undefined && (
        <FileChoice
          choices={choices}
          words={speech.words.intake}
          onChoose={(fingerprint) => {
            onChoose(intake.unit, fingerprint);
          }}
        />
      )}
      {rowRemarks(row, day, speech).map((line) => (
        <p key={line} className={styles.text}>
          {line}
        </p>
      ))}
      {differences !== undefined && (
        <Differences differences={differences} template={book.template} speech={speech} />
      )}
      {migration !== undefined && <MigrationNotes migration={migration} speech={speech} />}
      <div>
        <FileNotes name={file.name} outcome={rowOutcome(row, book.bloc)} speech={speech} />
      </div>
    </>
  );
}
