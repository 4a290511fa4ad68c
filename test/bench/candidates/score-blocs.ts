import { present } from "../../../src/basics/assert";
import { explainPair } from "../../../src/scoring/explanation/explain-pair";
import { settledPlaces } from "../../../src/scoring/explanation/settled-places";
import { findSmallestChanges } from "../../../src/scoring/explanation/smallest-changes";
import { verificationQueue } from "../../../src/scoring/explanation/verification-queue";
import { type Bloc } from "../../../src/scoring/import/bloc";
import { rescoreBloc, scoreBloc, type ScoredBloc } from "../../../src/scoring/summary/score-bloc";
import { type Template } from "../../../src/scoring/template/template";
import { wideBloc } from "../members";
import { type Candidate } from "./candidate";

/** Rounds before the clock starts, so that what is measured is what a pane does that is open for a while. */
const WARM_UP = 100;

function scored(template: Template, bloc: Bloc): ScoredBloc {
  const result = scoreBloc(template, bloc);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return { template, bloc, result: result.value };
}

/** Scores the same bloc over and over. */
const anew: Candidate = ({ items, leaves, shares }, { time }) => {
  const { template, bloc } = wideBloc(items, leaves);
  for (let round = 0; round < WARM_UP; round += 1) scored(template, bloc);
  time(() => {
    for (let round = 0; round < shares; round += 1) scored(template, bloc);
  });
  return 0;
};

/** Scores the first bloc of a process. */
const first: Candidate = ({ items, leaves }, { time }) => {
  const { template, bloc } = wideBloc(items, leaves);
  time(() => scored(template, bloc));
  return 0;
};

/** Scores as many blocs, none of them ever seen before. */
const province: Candidate = ({ items, leaves, shares }, { time }) => {
  const blocs = Array.from({ length: shares }, () => wideBloc(items, leaves));
  time(() => {
    for (const { template, bloc } of blocs) scored(template, bloc);
  });
  return 0;
};

/** The same with one leaf of one unit given other points, unlike those of the edit before. */
function edited({ template, bloc }: ScoredBloc, round: number): Bloc {
  const leaves = template.criteria.filter(({ kind }) => kind === "leaf");
  const { id } = present(bloc.units[round % bloc.units.length], "a unit");
  const { code } = present(leaves[round % leaves.length], "a leaf");
  const points = [round % 3];
  const entry = { meeting: { kind: "typed", points, listed: false, reason: "" } } as const;
  const own = new Map(bloc.entries.get(id)).set(code, entry);
  return { ...bloc, entries: new Map(bloc.entries).set(id, own) };
}

/** Scores a bloc again after edit upon edit. */
const again: Candidate = ({ items, leaves, shares }, { time }) => {
  const { template, bloc } = wideBloc(items, leaves);
  let before = scored(template, bloc);
  const edit = (round: number): void => {
    const after = edited(before, round);
    const result = rescoreBloc(before, after);
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    before = { template, bloc: after, result: result.value };
  };
  for (let round = 0; round < WARM_UP; round += 1) edit(round);
  time(() => {
    for (let round = 0; round < shares; round += 1) edit(WARM_UP + round);
  });
  return 0;
};

/** The units of a bloc that stand next to each other, the upper one first. */
function neighbours({ result }: ScoredBloc): readonly (readonly [string, string])[] {
  const ranked = [...result.standings].sort((a, b) => a.rank - b.rank).map(({ id }) => id);
  return ranked.slice(1).map((lower, index) => [present(ranked[index], "the one above"), lower]);
}

/** A candidate that asks a scored bloc the same over and over. */
function asking(ask: (given: ScoredBloc) => void): Candidate {
  return ({ items, leaves, shares }, { time }) => {
    const { template, bloc } = wideBloc(items, leaves);
    const given = scored(template, bloc);
    for (let round = 0; round < WARM_UP; round += 1) ask(given);
    time(() => {
      for (let round = 0; round < shares; round += 1) ask(given);
    });
    return 0;
  };
}

/** Says why each unit stands above the next, and which places are settled. */
const explained = asking((given) => {
  const { template, result } = given;
  for (const [upper, lower] of neighbours(given)) explainPair(template, result, upper, lower);
  settledPlaces(given);
});

/** Finds what would swap each unit with the next. */
const swapped = asking((given) => {
  const changes = findSmallestChanges(given);
  for (const [upper, lower] of neighbours(given)) changes(upper, lower);
});

/** Finds what to verify next for the first three places. */
const queued = asking((given) => {
  verificationQueue(given, { kind: "places", places: [1, 2, 3] });
});

/** Scoring blocs, no file anywhere. */
export const SCORING_BLOCS: Readonly<Record<string, Candidate>> = {
  anew,
  first,
  province,
  again,
  explained,
  swapped,
  queued,
};
