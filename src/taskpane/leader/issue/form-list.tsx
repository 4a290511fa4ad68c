import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons/svg/arrow-download";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { OpenRegular } from "@fluentui/react-icons/svg/open";
import { type ReactElement } from "react";
import { type Unit } from "../../../scoring/distribution/bloc-setup";
import { type IssueWords } from "../../../i18n/pane/issue/issue-words";

export interface FormListProps {
  readonly units: readonly Unit[];
  readonly handed: ReadonlySet<string>;
  /** False where files cannot be downloaded: forms open as workbooks of their own. */
  readonly canDownload: boolean;
  readonly words: IssueWords;
  readonly onTake: (unit: string) => void;
}

const useStyles = makeStyles({
  row: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    minHeight: "32px",
  },
  name: { flexGrow: 1, minWidth: 0 },
  done: { flexShrink: 0, fontSize: "20px", color: tokens.colorStatusSuccessForeground1 },
});

/** Every form by itself, with a mark at those that were taken. */
export function FormList({
  units,
  handed,
  canDownload,
  words,
  onTake,
}: FormListProps): ReactElement {
  const styles = useStyles();
  return (
    <div role="list">
      {units.map(({ id, name }) => (
        <div role="listitem" key={id} className={styles.row}>
          <span className={styles.name}>{name}</span>
          {handed.has(id) && (
            <CheckmarkCircleFilled className={styles.done} aria-label={words.done} />
          )}
          <Button
            size="small"
            appearance="subtle"
            aria-label={canDownload ? words.download(name) : words.open(name)}
            icon={canDownload ? <ArrowDownloadRegular /> : <OpenRegular />}
            onClick={() => {
              onTake(id);
            }}
          />
        </div>
      ))}
    </div>
  );
}
