import { type ReactElement } from "react";
import { ReplyItem, type ReplyItemProps } from "./reply-item";
import { type ReplyRow } from "./reply-state";

export interface ReplyListProps extends Omit<ReplyItemProps, "row"> {
  readonly rows: readonly ReplyRow[];
}

/** Every file of answers that was picked. */
export function ReplyList({ rows, ...shared }: ReplyListProps): ReactElement {
  return (
    <div role="list">
      {rows.map((row, index) => (
        <ReplyItem key={index} row={row} {...shared} />
      ))}
    </div>
  );
}
