import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons/svg/arrow-download";
import { OpenRegular } from "@fluentui/react-icons/svg/open";
import { type ReactElement } from "react";
import { type SlipsWords } from "../../../i18n/slips/slip-pane-words";
import { ListRow } from "../../list/list-row";
import { StateIcon } from "../../list/state-icon";
import { type SlipRow } from "./slip-rows";

export interface SlipListProps {
  readonly rows: readonly SlipRow[];
  /** Ids of units for which a slip can be made now. */
  readonly askable: ReadonlySet<string>;
  /** False where files cannot be downloaded: slips open as workbooks of their own. */
  readonly canDownload: boolean;
  readonly words: SlipsWords;
  readonly onTake: (unit: string) => void;
}

const useStyles = makeStyles({
  row: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  texts: { flexGrow: 1, minWidth: 0 },
});

/** Every unit with something to explain, how far it is, and its slip by itself. */
export function SlipList(props: SlipListProps): ReactElement {
  const styles = useStyles();
  const { rows, askable, canDownload, words, onTake } = props;
  return (
    <div role="list">
      {rows.map(({ unit, name, state, note }) => (
        <div key={unit} className={styles.row}>
          <div className={styles.texts}>
            <ListRow lead={<StateIcon state={state} />} title={name} note={note} />
          </div>
          {askable.has(unit) && (
            <Button
              size="small"
              appearance="subtle"
              aria-label={words.one(name)}
              title={words.one(name)}
              icon={canDownload ? <ArrowDownloadRegular /> : <OpenRegular />}
              onClick={() => {
                onTake(unit);
              }}
            />
          )}
        </div>
      ))}
    </div>
  );
}
