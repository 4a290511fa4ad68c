import { lazy, type ReactElement, Suspense, useState } from "react";
import { ReadingScreen } from "../frame/reading-screen";
import { type LeaderPlace, type LeaderScreen, type LeaderScreenProps } from "./leader-screen";
import { IntakeScreen } from "./intake/intake-screen";
import { IssueScreen } from "./issue/issue-screen";
import { RankingScreen } from "./ranking/ranking-screen";
import { ReconciliationScreen } from "./reconciliation/reconciliation-screen";
import { RoadScreen } from "./road/road-screen";
import { SetupScreen } from "./setup/setup-screen";
import { TemplateScreen } from "./template/template-screen";
import { VerificationScreen } from "./verification/verification-screen";

const SlipsScreen = lazy(() =>
  import(/* webpackChunkName: "slips" */ "./slips/slips-screen").then((module) => ({
    default: module.SlipsScreen,
  })),
);

/** The screen of each place; the last two stops are the ranking until they have their own. */
const SCREENS: Readonly<Record<LeaderPlace, LeaderScreen>> = {
  setup: SetupScreen,
  template: TemplateScreen,
  issue: IssueScreen,
  intake: IntakeScreen,
  verification: VerificationScreen,
  meeting: RankingScreen,
  papers: RankingScreen,
  ranking: RankingScreen,
  reconciliation: ReconciliationScreen,
  slips: SlipsScreen,
};

export type LeaderPaneProps = Omit<LeaderScreenProps, "onBack" | "onGo">;

/** The leader's side: the road with its seven stops, and one of them at a time. */
export function LeaderPane(props: LeaderPaneProps): ReactElement {
  const [place, setPlace] = useState<LeaderPlace | "road">("road");
  const onBack = (): void => {
    setPlace("road");
  };
  if (place === "road") return <RoadScreen {...props} onBack={onBack} onGo={setPlace} />;
  const Place = SCREENS[place];
  return (
    <Suspense fallback={<ReadingScreen speech={props.speech} />}>
      <Place {...props} onBack={onBack} onGo={setPlace} />
    </Suspense>
  );
}
