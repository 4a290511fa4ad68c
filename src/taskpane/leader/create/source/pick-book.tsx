import { type ReactElement } from "react";
import { copyForward, type LastYear } from "../../../../actions/setup/copy-forward";
import { toldRefusals } from "../../../check/told-notes";
import { FileButton } from "../../../frame/file-button";
import { WORKBOOK_KINDS } from "../../../frame/use-file-input";
import { type PaneHosts } from "../../../session/pane-hosts";
import { KNOWN_SHEETS } from "../../../session/known-sheets";
import { type Told, toldDamage } from "../../../session/told";

export interface PickBookProps {
  readonly label: string;
  readonly isPrimary: boolean;
  readonly startReader: PaneHosts["startReader"];
  readonly onRead: (file: string, last: LastYear) => void;
  /** Why nothing can be taken from the file. */
  readonly onRefused: (told: readonly Told[]) => void;
}

/** A button that picks an earlier year's workbook of a bloc, which is read apart from the page. */
export function PickBook(props: PickBookProps): ReactElement {
  const { label, isPrimary, startReader, onRead, onRefused } = props;
  const read = async (file: File): Promise<void> => {
    const reader = startReader();
    const opened = await reader.open(file);
    reader.close();
    if (!opened.ok) {
      const { problems } = opened;
      onRefused(problems.map((problem) => (speech) => toldRefusals([problem], speech).join(" ")));
      return;
    }
    const last = copyForward(opened.value.grids, KNOWN_SHEETS);
    if (last.ok) onRead(file.name.normalize("NFC"), last.value);
    else onRefused(toldDamage(last.problems));
  };
  return (
    <FileButton
      label={label}
      kinds={WORKBOOK_KINDS}
      isPrimary={isPrimary}
      onFile={(file) => void read(file)}
    />
  );
}
