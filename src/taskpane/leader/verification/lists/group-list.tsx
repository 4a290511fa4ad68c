import { type ReactElement } from "react";
import { totalText } from "../../../../i18n/pane/total-text";
import { type BlocBook } from "../../../../workbook/bloc/returned/bloc-book";
import { type PaneSpeech } from "../../../pane-speech";
import { ListRow } from "../../../list/list-row";
import { StateIcon } from "../../../list/state-icon";
import { scoredBook } from "../../ranking/scored-book";
import { type ItemGroup } from "../items";

export interface GroupListProps {
  readonly groups: readonly ItemGroup[];
  readonly book: BlocBook;
  readonly speech: PaneSpeech;
  readonly onOpen: (group: string) => void;
}

/** The units, or the criteria, with how many items each has open; a unit also with its total as it stands. */
export function GroupList({ groups, book, speech, onOpen }: GroupListProps): ReactElement {
  const words = speech.words.verification;
  const scored = scoredBook(book);
  const totals = new Map(
    scored.ok ? scored.value.standings.map(({ id, totals }) => [id, totals.total]) : [],
  );
  return (
    <div role="list">
      {groups.map(({ id, code, name, open }) => {
        const total = totals.get(id);
        return (
          <ListRow
            key={id}
            lead={<StateIcon state={open === 0 ? "settled" : "open"} />}
            title={code === "" ? name : `${code} ${name}`}
            note={open === 0 ? words.done : words.open(open)}
            figure={
              code === "" && total !== undefined
                ? totalText(total, book.template, speech.language)
                : undefined
            }
            onOpen={() => {
              onOpen(id);
            }}
          />
        );
      })}
    </div>
  );
}
