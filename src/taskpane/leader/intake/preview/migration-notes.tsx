import { type ReactElement } from "react";
import { messageOf } from "../../../../i18n/messages/texts";
import { type FormMigration } from "../../../../workbook/unit/migrate-form";
import { NoteList } from "../../../frame/note-list";
import { type PaneSpeech } from "../../../pane-speech";

export interface MigrationNotesProps {
  readonly migration: FormMigration;
  readonly speech: PaneSpeech;
}

/** What became of the answers of a form that follows an older version of the criteria. */
export function MigrationNotes({ migration, speech }: MigrationNotesProps): ReactElement {
  const { from, to, notes } = migration;
  const lines = notes.map((note) => messageOf(speech.messages.migrations, note));
  return <NoteList heading={speech.words.intake.migration(from, to)} lines={lines} />;
}
