import { enterScores } from "../../../src/actions/bloc/enter-scores";
import { present } from "../../../src/basics/assert";
import { viSheets } from "../../../src/i18n/sheets/vi";
import { toNumber } from "../../../src/scoring/points/points";
import { type Stage } from "../../../src/scoring/self-assessment/entry";
import { scoreBloc } from "../../../src/scoring/summary/score-bloc";
import { writeResult } from "../../../src/scoring/summary/write-result";
import { type Leaf } from "../../../src/scoring/template/criterion";
import { leavesOf } from "../../../src/scoring/template/criterion-tree";
import { type EntryChange } from "../../../src/scoring/verification/with-entry";
import { readScoreGrid } from "../../../src/workbook/bloc/paste/read-score-grid";
import { type BlocBook } from "../../../src/workbook/bloc/returned/bloc-book";
import { expectedResult, referenceBloc } from "../../fixtures/reference-blocs";
import { KNOWN, selfEntries } from "../../fixtures/returned-forms";
import { type OpenedExcel } from "../../workbench/excel-kit";
import { bare, bookNow, changed, openBloc, type Reference, takeAllIn } from "./bloc-in-excel";

/** What the leader's side says at a stage about criteria that fit, each with a reason. */
function entriesAt(
  { template, bloc }: Reference,
  stage: Stage,
  fits: (leaf: Leaf) => boolean,
): readonly EntryChange[] {
  const wanted = leavesOf(template.criteria).filter(fits);
  return bloc.units.flatMap(({ id: unit }) =>
    wanted.flatMap(({ code: criterion }) => {
      const entry = bloc.entries.get(unit)?.get(criterion)?.[stage];
      if (entry === undefined) return [];
      const reason = entry.reason === "" ? "Theo hồ sơ" : entry.reason;
      return [{ unit, criterion, stage, entry: { ...entry, reason } }];
    }),
  );
}

const isPasted = ({ scorer, section }: Leaf): boolean =>
  scorer !== "unit" && section !== "condition";

/** The agencies' points as the table that they would send: a line a unit, a column a criterion, decimal commas. */
function agencyTable({ template, bloc }: Reference): string {
  const scored = scoreBloc(template, { ...bloc, entries: withoutMeeting(bloc.entries) });
  if (!scored.ok) throw new Error(JSON.stringify(scored.problems));
  const columns = scored.value.official.columns.filter(({ leaf }) => isPasted(leaf));
  const head = columns.map(({ leaf }) => `${leaf.code} ${leaf.title}`);
  const lines = bloc.units.map(({ id, name }) => {
    const cells = columns.map(({ leaf, scores }) => {
      const score = scores.get(id);
      const isSaid = bloc.entries.get(id)?.get(leaf.code)?.verified !== undefined;
      if (!isSaid || score?.kind !== "points") return "";
      return String(toNumber(score.points)).replace(".", ",");
    });
    return [name, ...cells];
  });
  return [["Đơn vị", ...head], ...lines].map((line) => line.join("\t")).join("\n");
}

function withoutMeeting(entries: Reference["bloc"]["entries"]): Reference["bloc"]["entries"] {
  return new Map(
    [...entries].map(([unit, leaves]) => [
      unit,
      new Map(
        [...leaves].map(([code, { meeting, ...others }]) => {
          expect(meeting ?? others).toBeDefined();
          return [code, others];
        }),
      ),
    ]),
  );
}

/** What is published of every unit. */
function published(result: unknown): unknown {
  const { units } = result as { units: Record<string, Record<string, unknown>> };
  return Object.fromEntries(
    Object.entries(units).map(([id, { total, rank, band, award }]) => [
      id,
      { total, rank, band, award },
    ]),
  );
}

/** The entries of the bloc through its workbook: forms taken in, the agencies' table pasted, the rest entered. */
async function playSeason(reference: Reference): Promise<BlocBook> {
  const { template, bloc } = reference;
  await takeAllIn(reference);
  const target = { template, units: bloc.units, known: KNOWN, reason: "CV 12/SNV-TĐKT" };
  const table = readScoreGrid(agencyTable(reference), target);
  if (!table.ok) throw new Error(JSON.stringify(table.problems));
  expect(table.value.problems).toEqual([]);
  await changed((book) => enterScores(book, table.value.scores));
  const others = entriesAt(reference, "verified", (leaf) => !isPasted(leaf));
  await changed((book) => enterScores(book, others));
  await changed((book) =>
    enterScores(
      book,
      entriesAt(reference, "meeting", () => true),
    ),
  );
  return bookNow();
}

describe.each(["khoi-2026-100", "khoi-ii-1000"] as const)("the season of %s in Excel", (name) => {
  const reference = referenceBloc(name);
  const { template, bloc } = reference;
  let excel: OpenedExcel;
  let book: BlocBook;
  beforeAll(async () => {
    excel = await openBloc({ template, bloc: bare(bloc) });
    book = await playSeason(reference);
  });

  it("keeps every answer of every form, and how late each one came", () => {
    expect(book.notes.problems).toEqual([]);
    for (const { id } of bloc.units)
      expect(selfEntries(book.bloc, id)).toEqual(selfEntries(bloc, id));
    const late = (units: Reference["bloc"]["units"]): unknown =>
      units.map(({ id, lateDays }) => [id, lateDays]);
    expect(late(book.bloc.units)).toEqual(late(bloc.units));
  });

  it("comes to the expected totals, ranks, bands and awards", () => {
    const result = scoreBloc(book.template, book.bloc);
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    const ours = published(writeResult(book.template, book.bloc, result.value));
    expect(ours).toEqual(published(expectedResult(name)));
  });

  it("proposes each award on the summary", () => {
    const { units } = expectedResult(name) as { units: Record<string, { award: string | null }> };
    const sheet = excel.store.sheet(viSheets.bloc.summary.sheet);
    const { rows, columns } = present(book.places.summary, "the summary");
    const column = present(columns.get("award"), "the column of awards");
    const shown = [...rows].map(([id, row]) => [id, sheet.cell(row, column)?.value ?? ""]);
    const labels = new Map(template.awards.map(({ key, label }) => [key, label]));
    const proposed = bloc.units.map(({ id }) => [id, labels.get(units[id]?.award ?? "") ?? ""]);
    expect(shown).toEqual(proposed);
  });
});
