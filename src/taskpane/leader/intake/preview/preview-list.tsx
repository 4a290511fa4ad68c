import { Accordion } from "@fluentui/react-components";
import { type ReactElement } from "react";
import { type BlocBook } from "../../../../workbook/bloc/returned/bloc-book";
import { type PaneSpeech } from "../../../pane-speech";
import { type PreviewRow as Row } from "./intake-preview";
import { PreviewRow } from "./preview-row";

export interface PreviewListProps {
  readonly rows: readonly Row[];
  /** The day of receipt of all files, `yyyy-mm-dd`. */
  readonly day: string;
  readonly book: BlocBook;
  readonly speech: PaneSpeech;
  /** Absent once it is written. */
  readonly onChoose?: ((unit: string, fingerprint: string) => void) | undefined;
}

/** Every file that was picked, a row each; one by itself is opened at once, and so is every one that asks something. */
export function PreviewList(props: PreviewListProps): ReactElement {
  const { rows, ...shared } = props;
  const isAsking = shared.onChoose !== undefined;
  const asking = rows.flatMap(({ choices }, at) => (isAsking && choices.length > 0 ? [at] : []));
  return (
    <Accordion multiple collapsible defaultOpenItems={rows.length === 1 ? [0] : asking}>
      {rows.map((row, index) => (
        <PreviewRow key={index} index={index} row={row} {...shared} />
      ))}
    </Accordion>
  );
}
