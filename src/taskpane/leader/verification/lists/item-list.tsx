import { Checkbox } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import { officialEntry } from "../../../../scoring/verification/official-entry";
import { type BlocBook } from "../../../../workbook/bloc/returned/bloc-book";
import { type PaneSpeech } from "../../../pane-speech";
import { ListRow } from "../../../list/list-row";
import { type State, StateIcon } from "../../../list/state-icon";
import { scoredBook } from "../../ranking/scored-book";
import { scoreText } from "../item/entry-text";
import { type Item, type ItemGroup, type ItemKey } from "../items";

export interface ItemListProps {
  readonly group: ItemGroup;
  readonly book: BlocBook;
  readonly speech: PaneSpeech;
  readonly onOpen: (item: ItemKey) => void;
}

function stateOf({ open, entries, leaf }: Item): State {
  if (open) return "open";
  const isOptional = leaf.section !== "content" && officialEntry(entries, "official") === undefined;
  return isOptional ? "off" : "settled";
}

/** The items of one unit or one criterion, the open ones first. */
export function ItemList({ group, book, speech, onOpen }: ItemListProps): ReactElement {
  const words = speech.words.verification;
  const [onlyOpen, setOnlyOpen] = useState(group.open > 0);
  const scored = scoredBook(book);
  const scores = new Map(
    scored.ok ? scored.value.standings.map(({ id, totals }) => [id, totals.leaves] as const) : [],
  );
  const shown = [
    ...group.items.filter(({ open }) => open),
    ...(onlyOpen && group.open > 0 ? [] : group.items.filter(({ open }) => !open)),
  ];
  return (
    <>
      {group.open > 0 && (
        <Checkbox
          label={words.onlyOpen}
          checked={onlyOpen}
          onChange={(_, { checked }) => {
            setOnlyOpen(checked === true);
          }}
        />
      )}
      <div role="list">
        {shown.map((item) => {
          const { unit, leaf, entries } = item;
          const official = officialEntry(entries, "official");
          const score = scores.get(unit.id)?.get(leaf.code);
          const said =
            official === undefined ? words.item.nothingSaid : words.stages[official.stage];
          return (
            <ListRow
              key={`${unit.id} ${leaf.code}`}
              lead={<StateIcon state={stateOf(item)} />}
              title={group.code === "" ? `${leaf.code} ${leaf.title}` : unit.name}
              note={official === undefined ? said : `${said}: ${scoreText(score, speech)}`}
              onOpen={() => {
                onOpen({ unit: unit.id, code: leaf.code });
              }}
            />
          );
        })}
      </div>
    </>
  );
}
