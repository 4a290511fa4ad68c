import { type ComponentType } from "react";
import { type BlocBook } from "../../workbook/bloc/returned/bloc-book";
import { type Stop } from "../../i18n/pane/road/road-words";
import { type PaneSpeech } from "../pane-speech";
import { type PaneHosts } from "../session/pane-hosts";
import { type BookSession } from "../session/use-book";

/** Where a leader can be: at a stop of the road, at the ranking, the second computation or the explanations. */
export type LeaderPlace = Stop | "ranking" | "reconciliation" | "slips";

/** What every screen of the leader's side works with. */
export interface LeaderScreenProps {
  readonly speech: PaneSpeech;
  readonly hosts: PaneHosts;
  readonly session: BookSession;
  /** As the workbook says now. */
  readonly book: BlocBook;
  readonly onBack: () => void;
  readonly onGo: (place: LeaderPlace) => void;
}

export type LeaderScreen = ComponentType<LeaderScreenProps>;
