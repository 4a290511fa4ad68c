import { Accordion } from "@fluentui/react-components";
import { type ReactElement } from "react";
import { type PaneSpeech } from "../../pane-speech";
import { type CheckState, fileStage } from "../check-state";
import { FileRow } from "./file-row";
import { filesOfOneUnit } from "../verdicts";

export interface FileListProps {
  readonly state: CheckState;
  readonly speech: PaneSpeech;
}

/** Every file that was picked, a row each. A file by itself is opened at once. */
export function FileList({ state, speech }: FileListProps): ReactElement {
  const { files } = state;
  const twice = filesOfOneUnit(files);
  return (
    <Accordion multiple collapsible defaultOpenItems={files.length === 1 ? [0] : []}>
      {files.map((file, index) => (
        <FileRow
          key={index}
          index={index}
          file={file}
          stage={fileStage(state, index)}
          twice={twice.has(index)}
          speech={speech}
        />
      ))}
    </Accordion>
  );
}
