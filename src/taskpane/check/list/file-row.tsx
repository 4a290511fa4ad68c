import {
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import { type ReactElement } from "react";
import { type CheckWords, NOTE_KINDS } from "../../../i18n/pane/pane-words";
import { type PaneSpeech } from "../../pane-speech";
import { type FileStage, type PickedFile } from "../check-state";
import { FileNotes } from "./file-notes";
import { VerdictIcon } from "./verdict-icon";
import { verdictOf } from "../verdicts";

export interface FileRowProps {
  readonly index: number;
  readonly file: PickedFile;
  readonly stage: FileStage;
  readonly twice: boolean;
  readonly speech: PaneSpeech;
}

const useStyles = makeStyles({
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  name: { display: "block", fontWeight: tokens.fontWeightSemibold },
  status: {
    display: "block",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  row: { minHeight: "44px", boxSizing: "border-box", padding: `${tokens.spacingVerticalS} 0` },
  title: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  panel: {
    margin: `0 0 ${tokens.spacingVerticalM}`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

/** The unit's name, or the file's while it is not known whose it is. */
function titleOf({ name, outcome }: PickedFile): string {
  if (outcome?.ok !== true) return name;
  const { unitName, identity } = outcome.value;
  return unitName === "" ? identity.unit : unitName;
}

function statusOf({ file, stage, twice }: FileRowProps, words: CheckWords): string {
  const { outcome } = file;
  if (outcome === undefined)
    return { waiting: words.waiting, reading: words.readingNow, unread: words.unread }[stage];
  const notes = outcome.ok
    ? NOTE_KINDS.filter((kind) => outcome.value[kind].length > 0).map((kind) =>
        words.counted[kind](outcome.value[kind].length),
      )
    : [];
  const pieces = [words.verdicts[verdictOf(outcome)], ...notes, ...(twice ? [words.twice] : [])];
  // A number stays on the line of what it counts.
  return pieces.map((piece) => piece.replaceAll(" ", "\u00a0")).join(" · ");
}

/** One file: whose it is and what became of it; what was found opens below. */
export function FileRow(props: FileRowProps): ReactElement {
  const styles = useStyles();
  const { index, file, stage, speech } = props;
  const { outcome } = file;
  const title = (
    <span className={styles.title}>
      <VerdictIcon look={outcome === undefined ? stage : verdictOf(outcome)} />
      <span>
        <span className={styles.name}>{titleOf(file)}</span>
        <span className={styles.status}>{statusOf(props, speech.words.check)}</span>
      </span>
    </span>
  );
  if (outcome === undefined)
    return <div className={mergeClasses(styles.item, styles.row)}>{title}</div>;
  return (
    <AccordionItem value={index} className={styles.item}>
      <AccordionHeader as="h2" expandIconPosition="end" button={{ className: styles.row }}>
        {title}
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>
        <FileNotes name={file.name} outcome={outcome} speech={speech} />
      </AccordionPanel>
    </AccordionItem>
  );
}
