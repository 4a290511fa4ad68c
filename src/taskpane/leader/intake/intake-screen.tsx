import { type ReactElement, useMemo } from "react";
import { typedDay } from "../../../scoring/distribution/typed-day";
import { shownDay } from "../../../i18n/pane/shown-day";
import { Screen } from "../../frame/screen";
import { type LeaderScreenProps } from "../leader-screen";
import { RankingStrip } from "../ranking/ranking-strip";
import { useBookJob } from "../use-book-job";
import { DayField } from "./day-field";
import { useIntake } from "./files/use-intake";
import { IntakeFoot } from "./intake-foot";
import { IntakeStatus } from "./intake-status";
import { MemberList } from "./members/member-list";
import { intakePreview } from "./preview/intake-preview";
import { PreviewList } from "./preview/preview-list";
import { useTakingIn } from "./use-taking-in";

/** Forms that come back: who has sent one, a look at every file before anything is written, then the receipt. */
export function IntakeScreen(props: LeaderScreenProps): ReactElement {
  const { speech, hosts, session, book, onBack, onGo } = props;
  const words = speech.words.intake;
  const booked = useBookJob(hosts, session);
  const { state, say, pick, stop } = useIntake(hosts);
  const { stage, files, chosen } = state;
  const takeIn = useTakingIn(booked, hosts.digest);
  const day = typedDay(state.day, book.bloc.year);
  const choice = useMemo(() => ({ chosen, day: day ?? "", at: "" }), [chosen, day]);
  const preview = useMemo(
    () => (stage === "preview" ? intakePreview(book, files, choice, hosts.digest) : undefined),
    [stage, book, files, choice, hosts.digest],
  );
  const confirm = async (): Promise<void> => {
    if (preview === undefined || day === undefined) return;
    const { plan, rows } = preview;
    if (await takeIn(files, { ...choice, at: hosts.now() }, plan)) say({ type: "written", rows });
  };
  const receipts = state.written.filter(({ file: { read } }) =>
    book.record.files.some((each) => read.ok && each.fingerprint === read.value.fingerprint),
  );
  const isShort = stage === "members" || stage === "written";
  return (
    <Screen
      speech={speech}
      title={words.title}
      onBack={onBack}
      status={
        <IntakeStatus
          state={state}
          plan={preview?.plan}
          book={book}
          speech={speech}
          now={hosts.now()}
        />
      }
      job={booked.job}
      foot={
        <>
          {isShort && <RankingStrip speech={speech} book={book} onGo={onGo} />}
          <IntakeFoot
            stage={stage}
            plan={preview?.plan}
            words={words}
            onFiles={(picked) => {
              booked.job.dismiss();
              pick(picked, shownDay(hosts.now()));
            }}
            onStop={stop}
            onConfirm={() => void confirm()}
            onCancel={() => {
              say({ type: "closed" });
            }}
          />
        </>
      }
    >
      {preview !== undefined && (
        <>
          <DayField
            typed={state.day}
            isDay={day !== undefined}
            words={words}
            onType={(typed) => {
              say({ type: "dayTyped", day: typed });
            }}
          />
          <PreviewList
            rows={preview.rows}
            day={choice.day}
            book={book}
            speech={speech}
            onChoose={(unit, fingerprint) => {
              say({ type: "chosen", unit, fingerprint });
            }}
          />
        </>
      )}
      {receipts.length > 0 && (
        <PreviewList rows={receipts} day={choice.day} book={book} speech={speech} />
      )}
      {isShort && <MemberList book={book} speech={speech} onShow={booked.show} />}
    </Screen>
  );
}
