import { Button, makeStyles } from "@fluentui/react-components";
import { type ReactElement, useMemo } from "react";
import { Screen } from "../../frame/screen";
import { type LeaderScreenProps } from "../leader-screen";
import { ReconciliationLine } from "../reconciliation/reconciliation-line";
import { useBookJob } from "../use-book-job";
import { OvertakenDecisions } from "./overtaken-decisions";
import { rankedUnits } from "./ranked-units";
import { scoredBook } from "./scored-book";
import { SettledTies } from "./settled-ties";
import { TieForm } from "./tie-form";
import { UnreadableCells } from "./unreadable-cells";
import { PublishSection } from "./publish/publish-section";
import { useTriedDecision } from "./use-tried-decision";
import { useTieDecisions } from "./use-tie-decisions";
import { repairJob } from "./repairs/repair-job";
import { RepairedCells } from "./repairs/repaired-cells";
import { ExplainedRanking } from "./why/explained-ranking";

const useStyles = makeStyles({ text: { margin: 0 } });

/** The ranking as the entries make it now, with every decision that it still waits for. */
export function RankingScreen(props: LeaderScreenProps): ReactElement {
  const styles = useStyles();
  const { speech, hosts, session, book, onBack } = props;
  const words = speech.words.ranking;
  const booked = useBookJob(hosts, session);
  const { show, job } = booked;
  const decisions = useTieDecisions(book, booked);
  const decidePoints = useTriedDecision(book, booked);
  const scored = scoredBook(book);
  const units = useMemo(() => (scored.ok ? rankedUnits(book, scored.value) : []), [book, scored]);
  const incomplete = units.filter(({ missing }) => missing > 0).length;
  const nameOf = (id: string): string => book.bloc.units.find((unit) => unit.id === id)?.name ?? id;
  const sheet = (
    <Button
      appearance="primary"
      size="large"
      onClick={() => {
        show(book.words.bloc.ranking.sheet);
      }}
    >
      {words.showSheet}
    </Button>
  );
  return (
    <Screen
      speech={speech}
      title={words.title}
      onBack={onBack}
      status={units.length === 0 ? undefined : words.status(units.length, incomplete)}
      job={job}
      foot={sheet}
    >
      <ReconciliationLine {...props} />
      <UnreadableCells book={book} speech={speech} onShow={show} />
      <RepairedCells
        book={book}
        speech={speech}
        onRepair={() => {
          void job.run(() => repairJob(hosts, session));
        }}
      />
      {!scored.ok && (
        <OvertakenDecisions
          problems={scored.problems}
          template={book.template}
          speech={speech}
          onWithdraw={decisions.withdraw}
        />
      )}
      {units.length > 0 && <PublishSection {...props} job={job} onShow={show} />}
      {scored.ok && units.length === 0 && <p className={styles.text}>{words.empty}</p>}
      {scored.ok &&
        scored.value.cutoffTies.map((tie) => (
          <TieForm
            key={`${tie.award} ${tie.units.join(" ")}`}
            tie={tie}
            award={book.template.awards.find(({ key }) => key === tie.award)?.label ?? tie.award}
            nameOf={nameOf}
            words={words.decide}
            onDecide={(chosen) => {
              decisions.decide(tie.award, chosen);
            }}
          />
        ))}
      {scored.ok && (
        <ExplainedRanking
          book={book}
          result={scored.value}
          units={units}
          nameOf={nameOf}
          speech={speech}
          onShow={show}
          onDecide={decidePoints}
        />
      )}
      {scored.ok && (
        <SettledTies
          book={book}
          nameOf={nameOf}
          words={words.decide}
          onWithdraw={decisions.withdraw}
        />
      )}
    </Screen>
  );
}
