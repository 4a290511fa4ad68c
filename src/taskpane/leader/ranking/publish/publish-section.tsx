import {
  Button,
  Link,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Textarea,
} from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons/svg/arrow-download";
import { type ReactElement } from "react";
import { numberText } from "../../../../basics/number-text";
import { RANKING_ACT_WORDS } from "../../../../i18n/ranking/ranking-act-texts";
import { type Job } from "../../../session/use-job";
import { type LeaderScreenProps } from "../../leader-screen";
import { DifferenceList } from "../../reconciliation/difference-list";
import { type BookJob } from "../../use-book-job";
import { usePublishing } from "./use-publishing";

/** Differences that are listed here; the comparison's own screen has them all. */
const MOST = 5;

export interface PublishSectionProps extends Pick<
  LeaderScreenProps,
  "speech" | "hosts" | "book" | "onGo"
> {
  readonly job: Job;
  readonly onShow: BookJob["show"];
}

const useStyles = makeStyles({ button: { alignSelf: "flex-start" }, line: { margin: 0 } });

/** Hands the result out once every figure agrees; until then it says which cells do not, and leads to the comparison. */
export function PublishSection(props: PublishSectionProps): ReactElement {
  const styles = useStyles();
  const { speech, job, onShow, onGo } = props;
  const { publish: words } = RANKING_ACT_WORDS[speech.language];
  const { publish, differences, text } = usePublishing(props, job);
  const shown = (count: number): string => numberText(count, speech.language);
  const left = differences.length - MOST;
  return (
    <>
      <Button
        className={styles.button}
        icon={<ArrowDownloadRegular />}
        disabledFocusable={job.running !== undefined}
        onClick={publish}
      >
        {words.export}
      </Button>
      {differences.length > 0 && (
        <MessageBar intent="error" layout="multiline" role="alert">
          <MessageBarBody>
            <p className={styles.line}>{words.refused(shown(differences.length))}</p>
            <DifferenceList
              differences={differences.slice(0, MOST)}
              speech={speech}
              onShow={onShow}
            />
            {left > 0 && <p className={styles.line}>{words.more(shown(left))}</p>}
            <Link
              as="button"
              onClick={() => {
                onGo("reconciliation");
              }}
            >
              {words.see}
            </Link>
          </MessageBarBody>
        </MessageBar>
      )}
      {text !== "" && <Textarea readOnly value={text} rows={6} aria-label={words.export} />}
    </>
  );
}
