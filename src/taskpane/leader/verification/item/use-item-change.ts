import { useState } from "react";
import { enterScores } from "../../../../actions/bloc/enter-scores";
import { type Entry, type Stage } from "../../../../scoring/self-assessment/entry";
import { success } from "../../../../basics/result";
import { type BlocBook } from "../../../../workbook/bloc/returned/bloc-book";
import { type PaneSpeech } from "../../../pane-speech";
import { toldChange } from "../../change-told";
import { type BookJob } from "../../use-book-job";
import { type Item } from "../items";
import { scoreText } from "./entry-text";
import { toldEntry } from "./told-entry";
import { type Settling } from "./use-settling";

/** What can be done with what is typed about an item. */
export interface ItemChange {
  /** Writes it; answers true when it was written. */
  readonly write: () => Promise<boolean>;
  /** Removes the score that the stage has. */
  readonly takeBack: () => Promise<boolean>;
  /** Why it could not be written, once somebody tried, in sentences. */
  readonly problems: (speech: PaneSpeech) => readonly string[];
}

/** How an item is settled, and what else is written with it. */
interface ItemWrite extends Settling {
  readonly also: (book: BlocBook) => BlocBook;
}

/** Writes and removes the score of one item at one stage. */
export function useItemChange(
  { unit, leaf }: Item,
  stage: Stage,
  { entry, after, weighed, also }: ItemWrite,
  { change }: BookJob,
): ItemChange {
  const [tried, setTried] = useState(false);
  const put = (value: Entry | undefined): Promise<boolean> =>
    change(
      (now) => {
        const key = { unit: unit.id, criterion: leaf.code, stage };
        const entered = enterScores(now, [{ ...key, entry: value }]);
        return entered.ok && value !== undefined ? success(also(entered.value)) : entered;
      },
      {
        done: (told) => {
          const words = told.words.verification.item;
          return value === undefined
            ? words.takenBack(unit.name, leaf.code)
            : words.written(unit.name, leaf.code, scoreText(weighed.score, told));
        },
        undone: (told) => told.words.verification.item.undone,
        refused: toldChange,
      },
    );
  return {
    write: () => {
      setTried(true);
      return entry.ok && after.ok ? put(entry.value) : Promise.resolve(false);
    },
    takeBack: () => put(undefined),
    problems: (speech) => (tried && !after.ok ? toldEntry(after.problems, speech) : []),
  };
}
