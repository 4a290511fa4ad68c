import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useMemo } from "react";
import { messageOf } from "../../../i18n/messages/texts";
import { type IssueWords } from "../../../i18n/pane/issue/issue-words";
import { shownDay } from "../../../i18n/pane/shown-day";
import { ProblemList } from "../../frame/problem-list";
import { Screen } from "../../frame/screen";
import { type LeaderScreenProps } from "../leader-screen";
import { FormList } from "./form-list";
import { type IssuePlan, issuePlan } from "./issue-plan";
import { type Issue, useIssue } from "./use-issue";

const useStyles = makeStyles({
  line: { margin: 0 },
  folded: { cursor: "pointer", fontWeight: tokens.fontWeightSemibold },
});

/** What should be looked at, though forms can go out. */
function warnings({ setup, to, withdrawn }: IssuePlan, words: IssueWords): readonly string[] {
  const names = withdrawn.map(({ name }) => name).join("; ");
  return [
    ...(setup.deadline === "" ? [words.noDeadline] : []),
    ...(to === "" ? [words.noLeader] : []),
    ...(names === "" ? [] : [words.withdrawn(names)]),
  ];
}

/** Whether forms went out, and when. */
function issuedText(words: IssueWords, isAgain: boolean, day: string): string {
  if (day !== "") return words.issuedOn(shownDay(day));
  return isAgain ? words.issuedOnce : words.notYet;
}

interface IssueFootProps {
  readonly issue: Issue;
  readonly plan: IssuePlan;
  readonly canDownload: boolean;
  readonly words: IssueWords;
}

/** All forms at once, or where files cannot be downloaded the next one. */
function IssueFoot({ issue, plan, canDownload, words }: IssueFootProps): ReactElement {
  const { job, handed, all, one, mark } = issue;
  const { units } = plan.setup;
  const count = units.length;
  const next = units.find(({ id }) => !handed.has(id));
  const isReady = plan.problems.length === 0 && job.running === undefined;
  const isOver = count === 0 || (!canDownload && next === undefined);
  const opening =
    next === undefined ? words.done : words.openNext(next.name, handed.size + 1, count);
  const whole = plan.isAgain ? words.allAgain(count) : words.all(count);
  return (
    <>
      {handed.size > 0 && handed.size < count && (
        <Button onClick={mark}>
          {words.markIssued} ({words.doneOf(handed.size, count)})
        </Button>
      )}
      <Button
        appearance="primary"
        size="large"
        disabledFocusable={!isReady || isOver}
        onClick={() => {
          if (!isReady || isOver) return;
          if (canDownload) all();
          else if (next !== undefined) one(next.id);
        }}
      >
        {canDownload ? whole : opening}
      </Button>
    </>
  );
}

/** Forms for the members: said first what will go out, then all in one .zip, or one by one. */
export function IssueScreen(props: LeaderScreenProps): ReactElement {
  const styles = useStyles();
  const { speech, hosts, session, book, onBack } = props;
  const { messages } = speech;
  const { issue: words, road } = speech.words;
  const plan = useMemo(() => issuePlan(book), [book]);
  const issue = useIssue({ hosts, session, book, plan });
  const { units, deadline } = plan.setup;
  const canDownload = hosts.deliver !== undefined;
  const { issued } = book.record;
  return (
    <Screen
      speech={speech}
      title={road.stops.issue}
      onBack={onBack}
      status={issuedText(words, plan.isAgain, issued)}
      job={issue.job}
      foot={<IssueFoot issue={issue} plan={plan} canDownload={canDownload} words={words} />}
    >
      <ProblemList
        {...(plan.problems.length > 0 ? { heading: words.first(plan.problems.length) } : {})}
        texts={plan.problems.map((problem) => messageOf(messages.memberProblems, problem))}
      />
      <p className={styles.line}>
        {words.preview(units.length, deadline === "" ? "" : shownDay(deadline), plan.to)}
      </p>
      <ProblemList intent="warning" texts={warnings(plan, words)} />
      {plan.isAgain && <p className={styles.line}>{words.again}</p>}
      {!canDownload && <p className={styles.line}>{words.opensAside}</p>}
      <details open={!canDownload}>
        <summary className={styles.folded}>{words.each}</summary>
        <FormList
          units={units}
          handed={issue.handed}
          canDownload={canDownload}
          words={words}
          onTake={issue.one}
        />
      </details>
    </Screen>
  );
}
