import { changeBloc } from "../../../src/actions/bloc/change-bloc";
import { decideTie, withoutDecision } from "../../../src/actions/bloc/decide-tie";
import { enterScores } from "../../../src/actions/bloc/enter-scores";
import { takeBack } from "../../../src/actions/bloc/take-back";
import { failure, success } from "../../../src/basics/result";
import { excelWorkbook } from "../../../src/hosts/excel/excel-workbook";
import { type Entry } from "../../../src/scoring/self-assessment/entry";
import { scoreBloc } from "../../../src/scoring/summary/score-bloc";
import { leavesOf } from "../../../src/scoring/template/criterion-tree";
import { type EntryChange } from "../../../src/scoring/verification/with-entry";
import { type BlocBook } from "../../../src/workbook/bloc/returned/bloc-book";
import { referenceBloc } from "../../fixtures/reference-blocs";
import { KNOWN, selfEntries } from "../../fixtures/returned-forms";
import { bare, bookNow, changed, formsOf, openBloc, type Reference, taken } from "./bloc-in-excel";

const reference = referenceBloc("khoi-2026-100");
const { template, bloc } = reference;
const [FIRST, SECOND] = bloc.units.map(({ id }) => id) as [string, string];
const DAY = "2026-12-05";

/** What two readings of a workbook are compared by. */
const said = ({ bloc: own, received, record }: BlocBook): unknown => ({ own, received, record });

const typed = (points: number): Entry => ({
  kind: "typed",
  points: [points],
  listed: false,
  reason: "Theo biên bản",
});

function verified(unit: string, points: number): EntryChange {
  const [leaf] = leavesOf(template.criteria);
  return { unit, criterion: leaf?.code ?? "", stage: "verified", entry: typed(points) };
}

const entered = (change: EntryChange) => (book: BlocBook) => enterScores(book, [change]);

async function openWithForms(): ReturnType<typeof openBloc> {
  const excel = await openBloc({ template, bloc: bare(bloc) });
  await changed(taken(formsOf(reference), DAY));
  return excel;
}

it("writes nothing at all when a file is taken in again", async () => {
  const excel = await openWithForms();
  excel.resetRoundTrips();
  const { before, after } = await changed(taken(formsOf(reference), "2026-12-24"));
  const reading = excel.roundTrips().length;
  expect(after).toBe(before);
  excel.resetRoundTrips();
  await bookNow();
  expect(excel.roundTrips()).toHaveLength(reading);
});

/** A bloc of any size, whose units all have the scores of one unit of the sample. */
function blocOf(size: number, model = FIRST): Reference {
  const own = bloc.entries.get(model) ?? new Map();
  const units = Array.from({ length: size }, (_, index) => ({
    id: `DV${String(index + 1)}`,
    name: `Đơn vị số ${String(index + 1)}`,
    status: "submitted",
    lateDays: 0,
  }));
  const entries = new Map(units.map(({ id }) => [id, own]));
  return { template, bloc: { ...bloc, units, entries, leader: "", deputy: "" } };
}

it("takes forms in with as many round trips for 30 units as for 12", async () => {
  const trips: number[] = [];
  for (const size of [12, 30]) {
    const large = blocOf(size);
    const excel = await openBloc({ ...large, bloc: bare(large.bloc) });
    const forms = formsOf(large);
    excel.resetRoundTrips();
    await changed(taken(forms, DAY));
    trips.push(excel.roundTrips().length);
    expect((await bookNow()).received.size).toBe(size);
  }
  expect(trips[1]).toBe(trips[0]);
  expect(trips[0]).toBeLessThan(12);
});

describe("taking a change back", () => {
  it("makes the workbook say what it said before forms were taken in", async () => {
    await openBloc({ template, bloc: bare(bloc) });
    const before = said(await bookNow());
    const change = await changed(taken(formsOf(reference), DAY));
    expect(said(await bookNow())).not.toEqual(before);
    await changed((book) => takeBack(change, book));
    expect(said(await bookNow())).toEqual(before);
  });

  it("leaves what was entered since", async () => {
    await openWithForms();
    const change = await changed(entered(verified(FIRST, 1)));
    await changed(entered(verified(SECOND, 2)));
    await changed((book) => takeBack(change, book));
    const { entries } = (await bookNow()).bloc;
    const { criterion } = verified(FIRST, 1);
    expect(entries.get(FIRST)?.get(criterion)?.verified).toBeUndefined();
    expect(entries.get(SECOND)?.get(criterion)?.verified).toEqual(typed(2));
  });

  it("is refused where the same was entered anew, and writes nothing", async () => {
    await openWithForms();
    const change = await changed(entered(verified(FIRST, 1)));
    await changed(entered(verified(FIRST, 2)));
    const before = said(await bookNow());
    const back = await changeBloc(excelWorkbook(), KNOWN, (book) => takeBack(change, book));
    expect(back).toEqual({ ok: false, problems: [{ code: "changedSince" }] });
    expect(said(await bookNow())).toEqual(before);
  });
});

it("leaves everything as it was when Excel does not let it write", async () => {
  await openBloc({ template, bloc: bare(bloc) });
  const before = said(await bookNow());
  const busy = () => Promise.resolve(failure([{ code: "hostCellEditing" } as const]));
  const workbook = { ...excelWorkbook(), write: busy };
  const result = await changeBloc(workbook, KNOWN, taken(formsOf(reference), DAY));
  expect(result).toEqual({ ok: false, problems: [{ code: "hostCellEditing" }] });
  expect(said(await bookNow())).toEqual(before);
});

it("says what is wrong with a score and writes nothing", async () => {
  await openWithForms();
  const result = await changeBloc(excelWorkbook(), KNOWN, (book) =>
    enterScores(book, [verified(FIRST, 1), verified(SECOND, 1000)]),
  );
  expect(result.ok ? [] : result.problems.map(({ code }) => code)).toEqual(["pointsOutside"]);
  const { entries } = (await bookNow()).bloc;
  expect(entries.get(FIRST)?.get(verified(FIRST, 1).criterion)?.verified).toBeUndefined();
});

it("keeps what units said when scores of the leader's side are entered", async () => {
  await openWithForms();
  await changed(entered(verified(FIRST, 1)));
  expect(selfEntries((await bookNow()).bloc, FIRST)).toEqual(selfEntries(bloc, FIRST));
});

describe("a decision about units that share the last rank", () => {
  const scored = scoreBloc(template, bloc);
  const [winner = ""] = scored.ok ? scored.value.awards.keys() : [];
  const tied = blocOf(8, winner);
  const [award] = template.awards;

  it("stands in the workbook until it is withdrawn", async () => {
    await openBloc(tied);
    const key = award?.key ?? "";
    await changed((book) => decideTie(book, key, ["DV3"]));
    expect((await bookNow()).bloc.tieDecisions).toEqual(new Map([[key, ["DV3"]]]));
    await changed((book) => success(withoutDecision(book, key)));
    expect((await bookNow()).bloc.tieDecisions.size).toBe(0);
  });

  it("is refused for more units than there are places", async () => {
    await openBloc(tied);
    const all = tied.bloc.units.map(({ id }) => id);
    const result = await changeBloc(excelWorkbook(), KNOWN, (book) =>
      decideTie(book, award?.key ?? "", all),
    );
    expect(result.ok ? [] : result.problems.map(({ code }) => code)).toEqual(["decisionTooLong"]);
  });
});
