import { type ReactElement } from "react";
import { type BlocBook } from "../../../../workbook/bloc/returned/bloc-book";
import { type PaneSpeech } from "../../../pane-speech";
import { ListRow } from "../../../list/list-row";
import { StateIcon } from "../../../list/state-icon";
import { rowOf } from "../../row-place";
import { type BookJob } from "../../use-book-job";
import { memberRows } from "./member-rows";

export interface MemberListProps {
  readonly book: BlocBook;
  readonly speech: PaneSpeech;
  readonly onShow: BookJob["show"];
}

/** Who has sent a form, when and how late, and who is waited for; a press shows the row in the workbook. */
export function MemberList({ book, speech, onShow }: MemberListProps): ReactElement {
  return (
    <div role="list">
      {memberRows(book, speech.words.intake).map(({ unit, name, state, note }) => (
        <ListRow
          key={unit}
          lead={<StateIcon state={state} />}
          title={name}
          note={note}
          onOpen={() => {
            const place = rowOf(book.places.submissions, unit);
            if (place !== undefined) onShow(place.sheet, place.range);
          }}
        />
      ))}
    </div>
  );
}
