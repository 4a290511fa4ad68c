import { ProgressBar } from "@fluentui/react-components";
import { type ReactElement } from "react";
import { type SlipsWords } from "../../../i18n/slips/slip-pane-words";
import { type ReplyRow, type ReplyState, takenCount } from "./files/reply-state";
import { type SlipRow } from "./slip-rows";

export interface SlipsStatusProps {
  readonly rows: readonly SlipRow[];
  readonly state: ReplyState;
  readonly preview: readonly ReplyRow[] | undefined;
  readonly words: SlipsWords;
}

/** How far the units are with their explanations, or which file is being read, or what would be written. */
export function SlipsStatus({ rows, state, preview, words }: SlipsStatusProps): ReactElement {
  if (state.stage === "reading") {
    const { names, files } = state;
    const at = Math.min(files.length, names.length - 1);
    const said = words.reading(at + 1, names.length, names[at] ?? "");
    return (
      <div role="status">
        {said}
        <ProgressBar aria-label={words.take} value={files.length} max={names.length} />
      </div>
    );
  }
  if (preview !== undefined)
    return <div role="status">{words.willTake(takenCount(preview), preview.length)}</div>;
  const count = (wanted: SlipRow["stage"]): number =>
    rows.filter(({ stage }) => stage === wanted).length;
  const late = count("late");
  const told = words.status(rows.length, rows.length - count("none"), count("answered"));
  return (
    <div role="status">{[told, ...(late === 0 ? [] : [words.overdue(late)])].join(" · ")}</div>
  );
}
