import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import { enterScores } from "../../../../actions/bloc/enter-scores";
import { totalText } from "../../../../i18n/pane/total-text";
import { type Stage } from "../../../../scoring/self-assessment/entry";
import { withEntries } from "../../../../scoring/verification/with-entry";
import { type BlocBook } from "../../../../workbook/bloc/returned/bloc-book";
import { type PaneSpeech } from "../../../pane-speech";
import { toldChange } from "../../change-told";
import { type BookJob } from "../../use-book-job";
import { weighed } from "../item/weighed";
import { type ItemGroup } from "../items";
import { acceptable, type Acceptable } from "./acceptable";

export interface AcceptAllProps {
  /** The items of one unit. */
  readonly group: ItemGroup;
  readonly stage: Stage;
  readonly book: BlocBook;
  readonly speech: PaneSpeech;
  readonly booked: BookJob;
}

const useStyles = makeStyles({
  frame: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  text: { margin: `0 0 ${tokens.spacingVerticalXS}` },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** The total before and after, as texts; undefined where it cannot be said. */
function totals(
  { changes }: Acceptable,
  { group, book, speech }: AcceptAllProps,
): readonly [string, string] | undefined {
  const after = withEntries(book.bloc, changes, book.template);
  if (!after.ok) return undefined;
  const { before, after: then } = weighed(book, after.value, { unit: group.id, code: "" });
  if (before === undefined || then === undefined) return undefined;
  const text = (each: typeof before): string =>
    totalText(each.total, book.template, speech.language);
  return [text(before), text(then)];
}

/** Accepts all that a unit said of its open items, after saying what will be written. */
export function AcceptAll(props: AcceptAllProps): ReactElement | null {
  const styles = useStyles();
  const { group, stage, book, speech, booked } = props;
  const words = speech.words.verification.acceptAll;
  const [asked, setAsked] = useState(false);
  const all = acceptable(group.items, stage, book.template.precision);
  const count = all.changes.length;
  if (count === 0) return null;
  if (!asked)
    return (
      <div>
        <Button
          onClick={() => {
            setAsked(true);
          }}
        >
          {words.open(count)}
        </Button>
      </div>
    );
  const moved = totals(all, props);
  const write = async (): Promise<void> => {
    setAsked(false);
    await booked.change((now) => enterScores(now, all.changes), {
      done: (told) => told.words.verification.acceptAll.written(count, group.name),
      undone: (told) => told.words.verification.item.undone,
      refused: toldChange,
    });
  };
  return (
    <section className={styles.frame}>
      <p className={styles.text}>{words.preview(count, group.name)}</p>
      {moved !== undefined && <p className={styles.text}>{words.total(...moved)}</p>}
      {all.left.length > 0 && <p className={styles.text}>{words.left(all.left)}</p>}
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={() => void write()}>
          {words.confirm(count)}
        </Button>
        <Button
          onClick={() => {
            setAsked(false);
          }}
        >
          {words.cancel}
        </Button>
      </div>
    </section>
  );
}
