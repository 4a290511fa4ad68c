import { type ReactElement } from "react";
import { unitsToAsk } from "../../../actions/slip/make-slips";
import { SLIP_SPEECH } from "../../../i18n/slips/slip-speech";
import { GoLine } from "../list/go-line";
import { type LeaderScreenProps } from "../leader-screen";
import { scoredBook } from "../ranking/scored-book";
import { slipRows } from "./slip-rows";

export type SlipsLineProps = Pick<LeaderScreenProps, "speech" | "hosts" | "book" | "onGo">;

/** How many units have something to explain and how many have not replied; nothing where there is nothing. */
export function SlipsLine({ speech, hosts, book, onGo }: SlipsLineProps): ReactElement | null {
  const { slips: words } = SLIP_SPEECH[speech.language];
  const scored = scoredBook(book);
  const asked = scored.ok ? unitsToAsk({ ...book, result: scored.value }) : [];
  const rows = slipRows(book, asked, words, hosts.now());
  if (rows.length === 0) return null;
  const waiting = rows.filter(({ stage }) => stage === "waiting" || stage === "late").length;
  return (
    <GoLine
      onGo={() => {
        onGo("slips");
      }}
    >
      {words.line(rows.length, waiting)}
    </GoLine>
  );
}
