import { withEntries } from "../../../../src/scoring/verification/with-entry";
import { effectText } from "../../../../src/taskpane/leader/verification/item/weighed-line";
import { weighed } from "../../../../src/taskpane/leader/verification/item/weighed";
import { itemsOf } from "../../../../src/taskpane/leader/verification/items";
import { acceptable } from "../../../../src/taskpane/leader/verification/lists/acceptable";
import { viSpeech } from "../../../../src/taskpane/pane-speech";
import { referenceBloc } from "../../../fixtures/reference-blocs";
import { selfEntries } from "../../../fixtures/returned-forms";

const { template, bloc: whole } = referenceBloc("khoi-ii-1000");
const bloc = {
  ...whole,
  entries: new Map(whole.units.map(({ id }) => [id, selfEntries(whole, id)])),
};
const book = { template, bloc };
const [unit] = bloc.units.map(({ id }) => id) as [string];
const own = itemsOf(book).filter((item) => item.unit.id === unit);

it("accepts each open item as the unit scored it, and names those with nothing to accept", () => {
  const { changes, left } = acceptable(own, "verified", template.precision);
  const open = own.filter((item) => item.open);
  expect(changes.length + left.length).toBe(open.length);
  expect(left).toEqual(
    open.filter(({ entries }) => entries.self === undefined).map(({ leaf }) => leaf.code),
  );
  for (const { criterion, entry } of changes)
    expect(entry).toEqual(bloc.entries.get(unit)?.get(criterion)?.self);
});

it("changes no total by accepting what counted already", () => {
  const { changes } = acceptable(own, "verified", template.precision);
  const after = withEntries(bloc, changes, template);
  if (!after.ok) throw new Error(JSON.stringify(after.problems));
  const effect = weighed(book, after.value, { unit, code: "" });
  expect(effect.after).toEqual(effect.before);
  expect(effectText(effect, viSpeech)).toBe(viSpeech.words.verification.item.same);
});

it("says what other points do to total and rank before they are written", () => {
  const item = own.find(({ entries, leaf }) => entries.self && leaf.section === "content");
  const code = item?.leaf.code ?? "";
  const entry = { kind: "typed", points: [0], listed: false, reason: "Không có hồ sơ" } as const;
  const change = { unit, criterion: code, stage: "verified", entry } as const;
  const after = withEntries(bloc, [change], template);
  if (!after.ok) throw new Error(JSON.stringify(after.problems));
  const effect = weighed(book, after.value, { unit, code });
  expect(effect.score).toEqual({ kind: "points", points: 0 });
  expect(effect.after?.total).toBeLessThan(effect.before?.total ?? 0);
  expect(effectText(effect, viSpeech)).toMatch(/^tổng\u00a0[\d.,]+\u00a0→\u00a0[\d.,]+/u);
});
