import { lazy, type ReactElement, Suspense, useMemo, useState } from "react";
import { CheckScreen } from "./check/check-screen";
import { ReadingScreen } from "./frame/reading-screen";
import { TroubleScreen } from "./frame/trouble-screen";
import { type PaneSpeech } from "./pane-speech";
import { type PaneHosts } from "./session/pane-hosts";
import { KNOWN_SHEETS } from "./session/known-sheets";
import { toldDamage, toldHost } from "./session/told";
import { DeafNotice } from "./session/deaf-notice";
import { useBook } from "./session/use-book";
import { StartScreen } from "./start/start-screen";

const LeaderPane = lazy(() =>
  import(/* webpackChunkName: "leader" */ "./leader/leader-pane").then((module) => ({
    default: module.LeaderPane,
  })),
);

const CreatePane = lazy(() =>
  import(/* webpackChunkName: "leader" */ "./leader/create/create-pane").then((module) => ({
    default: module.CreatePane,
  })),
);

const MemberPane = lazy(() =>
  import(/* webpackChunkName: "member" */ "./member/member-pane").then((module) => ({
    default: module.MemberPane,
  })),
);

const SlipPane = lazy(() =>
  import(/* webpackChunkName: "slip" */ "./member/slip/slip-pane").then((module) => ({
    default: module.SlipPane,
  })),
);

export interface BesideProps {
  readonly speech: PaneSpeech;
  readonly hosts: PaneHosts;
}

type Aside = "none" | "check" | "create";

/** What the open workbook calls for: nobody is asked who they are, the workbook says it. */
export function BesideWorkbook({ speech, hosts }: BesideProps): ReactElement {
  const { workbook, digest } = hosts;
  const tools = useMemo(() => ({ known: KNOWN_SHEETS, digest }), [digest]);
  const session = useBook(workbook, tools);
  const [aside, setAside] = useState<Aside>("none");
  const back = (): void => {
    setAside("none");
  };
  const { state } = session;
  if (state.stage === "reading") return <ReadingScreen speech={speech} />;
  if (state.stage === "failed") {
    const told = toldHost(state.problems);
    return <TroubleScreen speech={speech} told={told} onAgain={() => void session.reread()} />;
  }
  if (aside === "check") {
    const { startReader } = hosts;
    return <CheckScreen speech={speech} startReader={startReader} onBack={back} />;
  }
  const { opened } = state;
  const screen = (): ReactElement => {
    switch (opened.kind) {
      case "leader":
        return <LeaderPane speech={speech} hosts={hosts} session={session} book={opened.book} />;
      case "member":
        return <MemberPane speech={speech} hosts={hosts} session={session} form={opened.form} />;
      case "slip":
        return <SlipPane speech={speech} hosts={hosts} session={session} read={opened.read} />;
      case "damaged":
        return (
          <TroubleScreen
            speech={speech}
            heading={speech.words.start.damaged}
            told={toldDamage(opened.problems)}
            onAgain={() => void session.reread()}
          />
        );
      case "blank":
      case "foreign":
        if (aside === "create")
          return (
            <CreatePane
              speech={speech}
              hosts={hosts}
              session={session}
              kept={opened.draft}
              onBack={back}
            />
          );
        return (
          <StartScreen
            speech={speech}
            isBlank={opened.kind === "blank"}
            begun={opened.draft?.form.name.trim()}
            onCreate={() => {
              setAside("create");
            }}
            onCheck={() => {
              setAside("check");
            }}
          />
        );
    }
  };
  return (
    <>
      <DeafNotice session={session} words={speech.words.frame} />
      <Suspense fallback={<ReadingScreen speech={speech} />}>{screen()}</Suspense>
    </>
  );
}
