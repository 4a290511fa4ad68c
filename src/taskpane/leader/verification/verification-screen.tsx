import { type ReactElement, useMemo, useState } from "react";
import { type Stage } from "../../../scoring/self-assessment/entry";
import { type LeaderScreenProps } from "../leader-screen";
import { useBookJob } from "../use-book-job";
import { PasteScreen } from "./grid/paste-screen";
import { usePaste } from "./grid/use-paste";
import { ItemScreen } from "./item/item-screen";
import { type Item, type ItemKey, itemsOf } from "./items";
import { ListsScreen } from "./lists/lists-screen";
import { selectedItem } from "./selected-item";
import {
  BEGINNING,
  foundAt,
  placeBefore,
  placeOf,
  placeOfNext,
  type VerificationPlace,
} from "./verification-place";
import { ViewHead } from "./view-head";

function unitsWithOpen(items: readonly Item[]): number {
  return new Set(items.filter(({ open }) => open).map(({ unit }) => unit.id)).size;
}

/** What the leader's side enters: item by item of a unit or a criterion, or a whole table at once. */
export function VerificationScreen(props: LeaderScreenProps): ReactElement {
  const { speech, hosts, session, book, onBack } = props;
  const words = speech.words.verification;
  const { selected } = session;
  const [place, setPlace] = useState<VerificationPlace>(BEGINNING);
  const [stage, setStage] = useState<Stage>("verified");
  const [followed, setFollowed] = useState(selected);
  const [typing, setTyping] = useState(false);
  const goTo = (to: VerificationPlace): void => {
    setTyping(false);
    setPlace(to);
  };
  const booked = useBookJob(hosts, session);
  // Kept while an item of the table is looked at.
  const paste = usePaste(book, stage);
  const items = useMemo(() => itemsOf(book), [book]);
  const { groups, group, item } = foundAt(items, place);
  if (selected !== followed) {
    setFollowed(selected);
    const key = selected && selectedItem(book, selected);
    // What is being typed is not put away for a cell that was selected meanwhile.
    if (key !== undefined && !typing) setPlace(placeOf(place, key, false));
  }
  const open = items.filter((each) => each.open).length;
  const next = (): void => {
    goTo(placeOfNext(items, place) ?? BEGINNING);
  };
  const toItem = (key: ItemKey): void => {
    goTo(placeOf(place, key, true));
  };
  const before = placeBefore(place);
  const shared = {
    ...props,
    booked,
    stage,
    status: open === 0 ? words.allDone : words.status(open, unitsWithOpen(items)),
    onBack:
      before === undefined
        ? onBack
        : () => {
            goTo(before);
          },
    head: (
      <ViewHead
        view={place.view}
        stage={stage}
        words={words}
        onView={(view) => {
          booked.job.dismiss();
          goTo({ view });
        }}
        onStage={setStage}
      />
    ),
  };
  if (item !== undefined)
    return (
      <ItemScreen
        // What is typed belongs to one item and stage.
        key={`${item.unit.id} ${item.leaf.code} ${stage}`}
        {...shared}
        item={item}
        focused={place.focused === true}
        hasNext={open > (item.open ? 1 : 0)}
        onNext={next}
        onTyping={() => {
          setTyping(true);
        }}
      />
    );
  if (place.view === "grid") return <PasteScreen {...shared} paste={paste} onOpen={toItem} />;
  return (
    <ListsScreen
      {...shared}
      groups={groups}
      group={group}
      open={open}
      onGroup={(id) => {
        goTo({ view: place.view, group: id });
      }}
      onItem={toItem}
      onNext={next}
    />
  );
}
