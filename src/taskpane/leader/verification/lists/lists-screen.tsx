import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, type ReactNode } from "react";
import { type Stage } from "../../../../scoring/self-assessment/entry";
import { Screen } from "../../../frame/screen";
import { type LeaderScreenProps } from "../../leader-screen";
import { SlipsLine } from "../../slips/slips-line";
import { RankingStrip } from "../../ranking/ranking-strip";
import { type BookJob } from "../../use-book-job";
import { type ItemGroup, type ItemKey } from "../items";
import { AcceptAll } from "./accept-all";
import { GroupList } from "./group-list";
import { ItemList } from "./item-list";

export interface ListsScreenProps extends LeaderScreenProps {
  readonly groups: readonly ItemGroup[];
  /** The group whose items are listed; without one the groups are. */
  readonly group: ItemGroup | undefined;
  readonly stage: Stage;
  readonly booked: BookJob;
  readonly status: ReactNode;
  /** Open items of all groups. */
  readonly open: number;
  /** The switch between the views, and the choice of the stage. */
  readonly head: ReactNode;
  readonly onGroup: (id: string) => void;
  readonly onItem: (item: ItemKey) => void;
  readonly onNext: () => void;
}

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  text: { margin: 0 },
});

/** Who, or which criterion, has items open; then the items of one. */
export function ListsScreen(props: ListsScreenProps): ReactElement {
  const styles = useStyles();
  const { speech, book, groups, group, stage, booked, status, open, head } = props;
  const { onBack, onGo, onGroup, onItem, onNext } = props;
  const words = speech.words.verification;
  const foot = (
    <>
      <RankingStrip speech={speech} book={book} onGo={onGo} />
      <Button
        appearance="primary"
        size="large"
        onClick={() => {
          if (open > 0) onNext();
          else onGo("ranking");
        }}
      >
        {open > 0 ? words.nextOpen : words.toRanking}
      </Button>
    </>
  );
  return (
    <Screen
      speech={speech}
      title={words.title}
      onBack={onBack}
      status={status}
      job={booked.job}
      foot={foot}
    >
      {groups.length === 0 && <p className={styles.text}>{words.nothingReceived}</p>}
      {group === undefined ? (
        <>
          {groups.length > 0 && head}
          <SlipsLine {...props} />
          <GroupList groups={groups} book={book} speech={speech} onOpen={onGroup} />
        </>
      ) : (
        <>
          <h2 className={styles.heading}>
            {group.code === "" ? group.name : `${group.code} ${group.name}`}
          </h2>
          {group.code === "" && (
            <AcceptAll group={group} stage={stage} book={book} speech={speech} booked={booked} />
          )}
          <ItemList key={group.id} group={group} book={book} speech={speech} onOpen={onItem} />
        </>
      )}
    </Screen>
  );
}
