import { type ReactElement } from "react";
import { ListRow } from "../../list/list-row";
import { type State, StateIcon } from "../../list/state-icon";
import { Part } from "./part";

/** One line of what is left to do. */
export interface LeftRow {
  readonly key: string;
  readonly title: string;
  readonly note?: string | undefined;
  readonly state: State;
  readonly onOpen: () => void;
}

export interface LeftSectionProps {
  readonly heading: string;
  readonly rows: readonly LeftRow[];
}

/** A part of what is left to do; nothing where there is nothing. */
export function LeftSection({ heading, rows }: LeftSectionProps): ReactElement | null {
  if (rows.length === 0) return null;
  return (
    <Part heading={heading}>
      <div role="list">
        {rows.map(({ key, title, note, state, onOpen }) => (
          <ListRow
            key={key}
            lead={<StateIcon state={state} />}
            title={title}
            note={note}
            onOpen={onOpen}
          />
        ))}
      </div>
    </Part>
  );
}
