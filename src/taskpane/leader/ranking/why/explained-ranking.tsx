import { Fragment, type ReactElement, useCallback } from "react";
import { type BlocResult } from "../../../../scoring/summary/score-bloc";
import { leavesOf } from "../../../../scoring/template/criterion-tree";
import { type BlocBook } from "../../../../workbook/bloc/returned/bloc-book";
import { scoresKey } from "../../../../workbook/bloc/scores/scores-layout";
import { type PaneSpeech } from "../../../pane-speech";
import { rowOf, type SheetPlace } from "../../row-place";
import { type BookJob } from "../../use-book-job";
import { type RankedUnit } from "../ranked-units";
import { RankedRow } from "../ranked-row";
import { type DecidePoints } from "./try-form";
import { NextToScore } from "./next-to-score";
import { outlooksOf, scoredBloc } from "./settlement";
import { WhyPair } from "./why-pair";

export interface ExplainedRankingProps {
  readonly book: BlocBook;
  readonly result: BlocResult;
  /** In the order of their ranks. */
  readonly units: readonly RankedUnit[];
  readonly nameOf: (unit: string) => string;
  readonly speech: PaneSpeech;
  readonly onShow: BookJob["show"];
  readonly onDecide: DecidePoints;
}

/** The places in order, why each stands above the next, what is certain, and what to score to make it so. */
export function ExplainedRanking(props: ExplainedRankingProps): ReactElement | null {
  const { book, result, units, nameOf, speech, onShow, onDecide } = props;
  const { places, template } = book;
  const showPlace = useCallback(
    (place: SheetPlace | undefined) => {
      if (place !== undefined) onShow(place.sheet, place.range);
    },
    [onShow],
  );
  const showUnit = useCallback(
    (unit: string) => {
      showPlace(rowOf(places.summary, unit));
    },
    [places, showPlace],
  );
  if (units.length === 0) return null;
  const scored = scoredBloc(book, result);
  const outlooks = outlooksOf(scored);
  const showItem = (unit: string, code: string): void => {
    const leaf = leavesOf(template.criteria).find((each) => each.code === code);
    showPlace(leaf && rowOf(places.scores, scoresKey(unit, leaf.id)));
  };
  return (
    <>
      <div role="list">
        {units.map((unit, index) => {
          const next = units[index + 1];
          const sides = { upper: unit.id, lower: next?.id ?? "" };
          const pair = next && { scored, ...sides, nameOf, speech, onDecide };
          return (
            <Fragment key={unit.id}>
              <RankedRow
                unit={unit}
                outlook={outlooks.get(unit.id)}
                speech={speech}
                onShow={showUnit}
              />
              {pair !== undefined && <WhyPair {...pair} />}
            </Fragment>
          );
        })}
      </div>
      <NextToScore scored={scored} nameOf={nameOf} speech={speech} onShow={showItem} />
    </>
  );
}
