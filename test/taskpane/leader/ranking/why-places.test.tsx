/** @jest-environment jsdom */
import { act, type ReactElement } from "react";
import { createRoot } from "react-dom/client";
import { scoreBloc, type ScoredBloc } from "../../../../src/scoring/summary/score-bloc";
import { smallestChanges } from "../../../../src/scoring/explanation/smallest-changes";
import { NextToScore } from "../../../../src/taskpane/leader/ranking/why/next-to-score";
import { outlooksOf } from "../../../../src/taskpane/leader/ranking/why/settlement";
import { toldOutcome, toldSwap } from "../../../../src/taskpane/leader/ranking/why/told-swap";
import { WhyPair } from "../../../../src/taskpane/leader/ranking/why/why-pair";
import { viSpeech } from "../../../../src/taskpane/pane-speech";
import { referenceBloc } from "../../../fixtures/reference-blocs";
import { PANE_SPEECH } from "../../pane-speeches";

function sample(): ScoredBloc {
  const { template, bloc } = referenceBloc("khoi-2026-100");
  const result = scoreBloc(template, bloc);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return { template, bloc, result: result.value };
}

const scored = sample();
const nameOf = (id: string): string => `<${id}>`;

function idAt(rank: number): string {
  const found = scored.result.standings.find((each) => each.rank === rank);
  if (found === undefined) throw new Error(`Nobody is number ${String(rank)}`);
  return found.id;
}

/** Draws into a page of its own. */
function drawn(element: ReactElement): HTMLElement {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  const place = document.createElement("div");
  document.body.append(place);
  act(() => {
    createRoot(place).render(element);
  });
  return place;
}

it("tells a change that swaps two neighbours, and that they would have each other's rank", () => {
  const [upper, lower] = [idAt(2), idAt(3)];
  const [change] = smallestChanges(scored, upper, lower);
  if (change === undefined) throw new Error("Nothing swaps the two");
  expect(toldSwap(change, nameOf, viSpeech)).toContain(change.criterion);
  const told = toldOutcome(scored, change, nameOf, viSpeech);
  expect(told).toContain(`<${lower}> hạng 2`);
  expect(told).toContain(`<${upper}> hạng 3`);
});

it("calls no place settled that another claim could still take", () => {
  const outlooks = outlooksOf(scored);
  for (const { id, rank } of scored.result.standings) {
    const outlook = outlooks.get(id);
    expect(outlook?.from).toBeLessThanOrEqual(rank);
    expect(outlook?.to).toBeGreaterThanOrEqual(rank);
    if (outlook?.settled === true) expect([outlook.from, outlook.to]).toEqual([rank, rank]);
  }
});

it("says why a unit stands above the next one once that is opened", async () => {
  const [upper, lower] = [idAt(1), idAt(2)];
  const onDecide = (): Promise<boolean> => Promise.resolve(false);
  const pair = { scored, upper, lower, nameOf, speech: viSpeech, onDecide };
  const place = drawn(<WhyPair {...pair} />);
  const details = place.querySelector("details");
  expect(place.textContent).toBe(`Vì sao hơn <${lower}>?`);
  await act(async () => {
    const toggled = new Promise((resolve) => details?.addEventListener("toggle", resolve));
    if (details !== null) details.open = true;
    await toggled;
  });
  expect(place.textContent).toContain(`<${upper}> hơn <${lower}> 4,53 điểm: `);
});

it("names the items that settle the first places, each with a way to its row", () => {
  const shown: string[] = [];
  const place = drawn(
    <NextToScore
      scored={scored}
      nameOf={nameOf}
      speech={viSpeech}
      onShow={(unit, criterion) => {
        shown.push(`${unit} ${criterion}`);
      }}
    />,
  );
  act(() => {
    place.querySelector("button")?.click();
  });
  const rows = [...place.querySelectorAll("[role=listitem] button")];
  expect(rows.length).toBeGreaterThan(0);
  act(() => {
    (rows[0] as HTMLElement).click();
  });
  expect(shown).toHaveLength(1);
});

it.each([
  ["how many cells are read by a rule", ["3"], (words) => words.repaired.title(3)],
  ["how many more cells there are", ["8"], (words) => words.repaired.more(8)],
  ["how many cells were written", ["3"], (words) => words.repaired.done(3)],
  ["whom a unit is ahead of", ["<B>"], ({ why }) => why.title("<B>")],
  ["a change", ["<A>", "I.2", "3", "4"], ({ why }) => why.change("<A>", "I.2", "3", "4")],
  ["ranks that would be others", ["<A>", "7"], ({ why }) => why.outcome([["<A>", 7]])],
  ["the ranks that are open", ["4", "7"], ({ why }) => why.open(4, 7)],
  ["the places asked about", ["5"], ({ why }) => why.queue(5)],
  ["what settles them", ["9", "5"], ({ why }) => why.queued(9, 5)],
  ["that they are settled", ["5"], ({ why }) => why.queued(0, 5)],
  ["what an item can move", ["2,5"], ({ why }) => why.swing("2,5")],
  ["how many more there are", ["8"], ({ why }) => why.more(8)],
] satisfies readonly (readonly [
  string,
  readonly string[],
  (words: typeof viSpeech.words.ranking) => string,
])[])("the ranking tells %s with all its data, in both languages", (_, data, say) => {
  const [vi, en] = [say(PANE_SPEECH.vi.words.ranking), say(PANE_SPEECH.en.words.ranking)];
  for (const each of data) {
    expect(vi).toContain(each);
    expect(en).toContain(each);
  }
  expect(vi).not.toBe(en);
});
