import { type ReactElement, useMemo } from "react";
import { SLIP_SPEECH } from "../../../i18n/slips/slip-speech";
import { Screen } from "../../frame/screen";
import { type LeaderScreenProps } from "../leader-screen";
import { useBookJob } from "../use-book-job";
import { promised, replyRows, takenCount } from "./files/reply-state";
import { ReplyList } from "./files/reply-list";
import { useReplies } from "./files/use-replies";
import { SlipOverview } from "./slip-overview";
import { slipRows, unitsToMake } from "./slip-rows";
import { SlipsFoot } from "./slips-foot";
import { SlipsStatus } from "./slips-status";
import { useAsked } from "./use-asked";
import { useSlips } from "./use-slips";

/** Slips for units whose points were changed, who has answered, and the answers on their way into the workbook. */
export function SlipsScreen(props: LeaderScreenProps): ReactElement {
  const { speech, hosts, session, book, onBack } = props;
  const { slips: words } = SLIP_SPEECH[speech.language];
  const booked = useBookJob(hosts, session);
  const making = useSlips(hosts, booked);
  const replies = useReplies(hosts, booked);
  const now = hosts.now();
  const asking = useAsked(book, now);
  const { units, due } = asking;
  const rows = slipRows(book, units, words, now);
  const toMake = unitsToMake(rows, units);
  const { state } = replies;
  const preview = useMemo(
    () => (state.stage === "preview" ? { ...state, rows: replyRows(book, state) } : undefined),
    [book, state],
  );
  const canDownload = hosts.deliver !== undefined;
  const make = (chosen: readonly string[] | string): void => {
    if (due === undefined) return;
    void (typeof chosen === "string" ? making.one(chosen, due) : making.all(chosen, due));
  };
  return (
    <Screen
      speech={speech}
      title={words.title}
      onBack={onBack}
      status={<SlipsStatus rows={rows} state={state} preview={preview?.rows} words={words} />}
      job={booked.job}
      foot={
        <SlipsFoot
          words={words}
          state={state}
          taken={takenCount(preview?.rows ?? [])}
          slips={canDownload ? toMake.length : 0}
          canTake={book.record.slips.length > 0}
          isReady={due !== undefined && booked.job.running === undefined}
          onMake={() => {
            make(toMake);
          }}
          onFiles={replies.pick}
          onConfirm={() => void replies.write(promised(preview?.rows ?? []))}
          onCancel={replies.close}
        />
      }
    >
      {preview !== undefined && (
        <ReplyList {...preview} book={book} speech={speech} onChoose={replies.choose} />
      )}
      {state.stage === "none" && (
        <SlipOverview
          {...{ asking, rows, words, canDownload }}
          members={book.bloc.units}
          slips={toMake.length}
          onTake={make}
        />
      )}
    </Screen>
  );
}
