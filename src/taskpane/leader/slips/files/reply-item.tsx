import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement } from "react";
import { SLIP_SPEECH } from "../../../../i18n/slips/slip-speech";
import { type BlocBook } from "../../../../workbook/bloc/returned/bloc-book";
import { VerdictIcon } from "../../../check/list/verdict-icon";
import { NoteList } from "../../../frame/note-list";
import { ProblemList } from "../../../frame/problem-list";
import { type PaneSpeech } from "../../../pane-speech";
import { ListRow } from "../../../list/list-row";
import { type ReplyRow } from "./reply-state";
import { replyChanges, replyFindings, replyProblems, replyVerdict } from "./reply-told";

export interface ReplyItemProps {
  readonly row: ReplyRow;
  readonly replacing: ReadonlySet<string>;
  readonly book: BlocBook;
  readonly speech: PaneSpeech;
  readonly onChoose: (fingerprint: string, replaces: boolean) => void;
}

const useStyles = makeStyles({
  below: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}`,
  },
});

/** Where a file differs from the answers that count, and the choice between them. */
function Replacing({ row, replacing, speech, onChoose }: ReplyItemProps): ReactElement | null {
  const { slips: words } = SLIP_SPEECH[speech.language];
  const { read } = row;
  const changes = replyChanges(row, speech);
  if (changes.length === 0 || !read.ok) return null;
  const { fingerprint } = read.value;
  return (
    <>
      <NoteList heading={words.changesHeading} lines={changes} />
      <Checkbox
        label={words.replace}
        checked={replacing.has(fingerprint)}
        onChange={(_, { checked }) => {
          onChoose(fingerprint, checked === true);
        }}
      />
    </>
  );
}

/** One file of answers: whose it is, what would become of it, and everything about it. */
export function ReplyItem(props: ReplyItemProps): ReactElement {
  const styles = useStyles();
  const { row, book, speech } = props;
  const { slips: words } = SLIP_SPEECH[speech.language];
  const { name, intake } = row;
  const outcome = intake?.outcome ?? "refused";
  const unit = book.bloc.units.find(({ id }) => id === intake?.verdict.unit);
  const findings = outcome === "taken" ? replyFindings(row, speech) : [];
  return (
    <div>
      <ListRow
        lead={<VerdictIcon look={replyVerdict(row)} />}
        title={unit?.name ?? name}
        note={[words.outcomes[outcome], ...(unit === undefined ? [] : [name])].join(" · ")}
      />
      <div className={styles.below}>
        <ProblemList texts={replyProblems(row, speech)} />
        <Replacing {...props} />
        {findings.length > 0 && <NoteList heading={words.findingsHeading} lines={findings} />}
      </div>
    </div>
  );
}
