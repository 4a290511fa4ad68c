import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { type ReactElement } from "react";
import { CRITERIA_FAULTS } from "../../../../i18n/design/criteria-faults";
import { DESIGN_WORDS } from "../../../../i18n/design/design-texts";
import { textOf } from "../../../../i18n/messages/texts";
import { type CriteriaReading } from "../../../../workbook/bloc/criteria/reading/read-criteria-sheet";
import { type PaneSpeech } from "../../../pane-speech";
import { NoteLines } from "../../create/table/note-lines";

/** Faults that are listed; one cause makes many. */
const MOST = 30;

export interface SheetFaultsProps {
  readonly reading: CriteriaReading;
  readonly speech: PaneSpeech;
  /** Shows a cell such as `D12` of the sheet. */
  readonly onShow: (cell: string) => void;
}

/** Everything that is to be mended on the sheet of criteria; a press on a cell's name leads there. */
export function SheetFaults({ reading, speech, onShow }: SheetFaultsProps): ReactElement | null {
  const { language, words: pane } = speech;
  const { faults } = reading;
  if (faults.length === 0) return null;
  const words = DESIGN_WORDS[language];
  const notes = faults.slice(0, MOST).map((fault) => {
    return { cell: fault.cell, text: textOf(CRITERIA_FAULTS[language], fault) };
  });
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>
        {words.faulty(faults.length)}
        <NoteLines notes={notes} words={pane.table} onShow={onShow} />
        {faults.length > MOST && words.more(faults.length - MOST)}
      </MessageBarBody>
    </MessageBar>
  );
}
