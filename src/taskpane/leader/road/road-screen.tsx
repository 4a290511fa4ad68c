import { Button } from "@fluentui/react-components";
import { type ReactElement } from "react";
import { type RoadWords, type Stop, STOPS } from "../../../i18n/pane/road/road-words";
import { shownDay } from "../../../i18n/pane/shown-day";
import { toNumber } from "../../../scoring/points/points";
import { numberText } from "../../../basics/number-text";
import { Screen } from "../../frame/screen";
import { type LeaderScreenProps } from "../leader-screen";
import { ReconciliationLine } from "../reconciliation/reconciliation-line";
import { SlipsLine } from "../slips/slips-line";
import { RankingStrip } from "../ranking/ranking-strip";
import { daysUntil } from "../../frame/days-until";
import { nextStop, stopState, type YearSoFar, yearSoFar } from "./road-stops";
import { StopRow } from "./stop-row";

/** Before a form has come back nothing is open, and nothing is scored either. */
function verificationNote(words: RoadWords, { received, open }: YearSoFar): string {
  if (open > 0) return words.toVerify(open);
  return received === 0 ? words.nothingToVerify : words.verified;
}

/** Forms that came back went out on some day, be it that nobody noted it. */
function issueNote(words: RoadWords, { received, members }: YearSoFar, day: string): string {
  if (day !== "") return words.issued(members, shownDay(day));
  return received === 0 ? words.notIssued : words.issuedOnce;
}

function notesOf(
  { book, speech }: LeaderScreenProps,
  year: YearSoFar,
): Readonly<Record<Stop, string>> {
  const words = speech.words.road;
  const { template, record } = book;
  const { received, members } = year;
  return {
    setup: words.members(members),
    template: words.template(
      numberText(toNumber(template.scale), speech.language),
      template.version,
    ),
    issue: issueNote(words, year, record.issued),
    intake: words.received(received, members),
    verification: verificationNote(words, year),
    meeting: words.laterStop,
    papers: words.laterStop,
  };
}

/** The leader's first screen: the year as a road with seven stops, how far each is, and what comes next. */
export function RoadScreen(props: LeaderScreenProps): ReactElement {
  const { speech, book, hosts, onGo } = props;
  const { bloc, template, record } = book;
  const words = speech.words.road;
  const year = yearSoFar(bloc, template, record.issued !== "");
  const next = nextStop(year);
  const notes = notesOf(props, year);
  const due =
    bloc.deadline === ""
      ? ""
      : words.deadline(shownDay(bloc.deadline), daysUntil(bloc.deadline, hosts.now()));
  return (
    <Screen
      speech={speech}
      title={`${bloc.name} · ${String(bloc.year)}`}
      status={due === "" ? undefined : due}
      foot={
        <Button
          appearance="primary"
          size="large"
          onClick={() => {
            onGo(next);
          }}
        >
          {words.next[next]}
        </Button>
      }
    >
      <div role="list">
        {STOPS.map((stop) => (
          <StopRow
            key={stop}
            name={words.stops[stop]}
            note={notes[stop]}
            state={stopState(stop, next)}
            words={words}
            onOpen={() => {
              onGo(stop);
            }}
          />
        ))}
      </div>
      <RankingStrip {...props} />
      <SlipsLine {...props} />
      <ReconciliationLine {...props} />
    </Screen>
  );
}
