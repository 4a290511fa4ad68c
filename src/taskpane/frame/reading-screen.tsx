import { Skeleton, SkeletonItem } from "@fluentui/react-components";
import { type ReactElement } from "react";
import { type PaneSpeech } from "../pane-speech";
import { Screen } from "./screen";

/** Where the lines of the first screen will stand, while the workbook is read. */
const LINES = ["first", "second", "third", "fourth", "fifth"] as const;

/** What is seen while the workbook is read for the first time: nothing jumps when it has been. */
export function ReadingScreen({ speech }: { readonly speech: PaneSpeech }): ReactElement {
  const { words } = speech;
  return (
    <Screen speech={speech} title={words.product} status={words.frame.reading}>
      <Skeleton aria-label={words.frame.reading}>
        {LINES.map((line) => (
          <SkeletonItem key={line} size={32} style={{ marginBottom: "12px" }} />
        ))}
      </Skeleton>
    </Screen>
  );
}
