import { enterScores } from "../../../actions/bloc/enter-scores";
import { RANKING_ACT_WORDS } from "../../../i18n/ranking/ranking-act-texts";
import { toNumber } from "../../../scoring/points/points";
import { type BlocBook } from "../../../workbook/bloc/returned/bloc-book";
import { toldChange } from "../change-told";
import { type BookJob } from "../use-book-job";
import { decisionStage, triedText } from "./why/tried-points";
import { type DecidePoints } from "./why/try-form";

/** Writes points that were tried as the leader's own, with a reason, at the stage at which the leader decides. */
export function useTriedDecision({ bloc }: BlocBook, { change }: BookJob): DecidePoints {
  const nameOf = (unit: string): string => bloc.units.find(({ id }) => id === unit)?.name ?? unit;
  return ({ unit, criterion, stage: next, to }, reason) => {
    const stage = decisionStage(next);
    const entry = { kind: "typed", points: [toNumber(to)], listed: false, reason } as const;
    return change((book) => enterScores(book, [{ unit, criterion, stage, entry }]), {
      done: ({ language }) =>
        RANKING_ACT_WORDS[language].attempt.written(
          nameOf(unit),
          criterion,
          triedText(to, language),
        ),
      undone: ({ language }) => RANKING_ACT_WORDS[language].attempt.undone(nameOf(unit), criterion),
      refused: toldChange,
    });
  };
}
