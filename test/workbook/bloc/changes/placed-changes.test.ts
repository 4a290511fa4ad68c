import { type Bloc } from "../../../../src/scoring/import/bloc";
import { type Entry } from "../../../../src/scoring/self-assessment/entry";
import { leavesOf } from "../../../../src/scoring/template/criterion-tree";
import { withEntry } from "../../../../src/scoring/verification/with-entry";
import { blocChanges, type BlocChanges } from "../../../../src/workbook/bloc/changes/bloc-changes";
import { type ChangedContent } from "../../../../src/workbook/bloc/changes/changed-content";
import { repairChanges } from "../../../../src/workbook/bloc/changes/repair-changes";
import { type BlocBook } from "../../../../src/workbook/bloc/returned/bloc-book";
import { tableCellName } from "../../../../src/workbook/bloc/returned/book-places";
import { scoresKey, type ScoresKey } from "../../../../src/workbook/bloc/scores/scores-layout";
import { cellName, parseCellName } from "../../../../src/workbook/plan/cell-address";
import { bookGrids, contentOf, readBook } from "../../../fixtures/books/planned-book";
import { randomKept } from "../../../fixtures/books/random-content";
import {
  deleteRows,
  editSheet,
  insertColumn,
  insertRows,
  put,
  rename,
} from "../../../fixtures/edited-grids";
import { createRandom } from "../../../fixtures/random/random";
import { referenceBloc } from "../../../fixtures/reference-blocs";

const { template, bloc } = referenceBloc("kiem-thu-a");
const SENT = bookGrids(contentOf(template, bloc, randomKept(createRandom(5), bloc, template)));
const UNIT = bloc.units[0]?.id ?? "";
const LEAF = leavesOf(template.criteria).find(
  ({ section, scorer, code }) =>
    section === "content" &&
    scorer === "unit" &&
    bloc.entries.get(UNIT)?.get(code)?.verified === undefined,
)!;
const VERIFIED: Entry = { kind: "typed", points: [0], listed: false, reason: "Thiếu văn bản" };

function withVerified(of: Bloc, entry: Entry | undefined): Bloc {
  const place = { unit: UNIT, criterion: LEAF.code, stage: "verified" } as const;
  const after = withEntry(of, place, entry, template);
  if (!after.ok) throw new Error(JSON.stringify(after.problems));
  return after.value;
}

function changesOf(book: BlocBook, after: ChangedContent): BlocChanges {
  const changes = blocChanges(book, after);
  if (!changes.ok) throw new Error(JSON.stringify(changes.problems));
  return changes.value;
}

function refusals(book: BlocBook, after: ChangedContent): readonly unknown[] {
  const changes = blocChanges(book, after);
  return changes.ok ? [] : changes.problems;
}

/** Changed cells by their names, with what is put there. */
function written({ changes }: BlocChanges): readonly (readonly [string, string, unknown])[] {
  return changes.flatMap(({ sheet, cells }) =>
    cells.map(({ row, column, value }) => [sheet, cellName(row, column), value] as const),
  );
}

function scoresCell({ places: { scores } }: BlocBook, key: ScoresKey): string {
  return tableCellName(scores, scores.rows.get(scoresKey(UNIT, LEAF.id)), key);
}

describe("the cells that change with one entry", () => {
  it("are those of the entry alone, wherever they stand now", () => {
    const moved = ["Chấm điểm"].reduce(
      (grids, name) =>
        editSheet(
          editSheet(editSheet(grids, name, insertRows(3, 2)), name, insertColumn(20)),
          name,
          rename("Điểm 2026"),
        ),
      SENT,
    );
    const book = readBook(moved);
    const changes = changesOf(book, { ...book, bloc: withVerified(book.bloc, VERIFIED) });
    expect(written(changes)).toEqual([
      ["Điểm 2026", scoresCell(book, "verified.typed"), 0],
      ["Điểm 2026", scoresCell(book, "verified.reason"), "Thiếu văn bản"],
    ]);
    expect(changes.redrawn).toEqual([]);
  });

  it("become blank where the entry is taken back", () => {
    const book = readBook(SENT);
    const typed = [
      ["verified.typed", 0.5],
      ["verified.reason", "Thiếu văn bản"],
    ] as const;
    const after = readBook(
      typed.reduce(
        (grids, [key, value]) => editSheet(grids, "Chấm điểm", put(scoresCell(book, key), value)),
        SENT,
      ),
    );
    const changes = changesOf(after, { ...after, bloc: withVerified(after.bloc, undefined) });
    expect(written(changes)).toEqual(
      typed.map(([key]) => ["Chấm điểm", scoresCell(book, key), undefined]),
    );
  });

  it("stay as they were typed where the entry could not be read, until another is put there", () => {
    const book = readBook(SENT);
    const cell = scoresCell(book, "verified.typed");
    const odd = readBook(editSheet(SENT, "Chấm điểm", put(cell, "chín")));
    expect(written(changesOf(odd, odd))).toEqual([]);
    const mended = changesOf(odd, { ...odd, bloc: withVerified(odd.bloc, VERIFIED) });
    expect(written(mended)).toContainEqual(["Chấm điểm", cell, 0]);
    const emptied = changesOf(odd, { ...odd, bloc: withVerified(odd.bloc, undefined) });
    expect(written(emptied)).toEqual([["Chấm điểm", cell, undefined]]);
  });
});

describe("cells that were read by a rule", () => {
  it("become what they were read as, where the entry could be read", () => {
    const book = readBook(SENT);
    const { submissions } = book.places;
    const [status, late] = (["status", "recordedLate"] as const).map((key) =>
      tableCellName(submissions, submissions.rows.get(UNIT), key),
    );
    const edits = [
      ["Chấm điểm", scoresCell(book, "verified.typed"), "0,5"],
      ["Chấm điểm", scoresCell(book, "meeting.typed"), "0,5 đ"],
      ["Chấm điểm", scoresCell(book, "meeting.na"), "?"],
      ["Theo dõi nộp", status ?? "", "đã NỘP"],
      ["Theo dõi nộp", late ?? "", "2 "],
    ] as const;
    const odd = edits.reduce(
      (grids, [sheet, cell, text]) => editSheet(grids, sheet, put(cell, text)),
      SENT,
    );
    expect(written({ changes: repairChanges(readBook(odd)), redrawn: [] })).toEqual([
      ["Chấm điểm", scoresCell(book, "verified.typed"), 0.5],
      ["Theo dõi nộp", late, 2],
      ["Theo dõi nộp", status, "Đã nộp"],
    ]);
    expect(repairChanges(book)).toEqual([]);
  });
});

describe("the record", () => {
  it("keeps lines that were not understood where they are", () => {
    const book = readBook(editSheet(SENT, "_so", put("A3", "{hỏng")));
    const record = { ...book.record, issued: "2026-12-24T08:00:00" };
    const rows = written(changesOf(book, { ...book, record })).map(
      ([, cell]) => parseCellName(cell)?.row,
    );
    expect(rows).not.toContain(2);
    expect(rows).toContain(1);
  });

  it("is drawn anew where its sheet is gone", () => {
    const sheets = SENT.sheets.filter(({ name }) => name !== "_so");
    const book = readBook({ ...SENT, sheets });
    const record = { ...book.record, issued: "2026-12-24T08:00:00" };
    const { redrawn } = changesOf(book, { ...book, record });
    expect(redrawn.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["_so", "veryHidden"],
    ]);
  });
});

describe("content that does not fit into the cells that there are", () => {
  const book = readBook(SENT);
  const scorers = (points: readonly number[]): Bloc => ({
    ...book.bloc,
    entries: new Map([
      [
        UNIT,
        new Map([[LEAF.code, { cross: { kind: "typed", points, listed: true, reason: "x" } }]]),
      ],
      ...[...book.bloc.entries].filter(([unit]) => unit !== UNIT),
    ]),
  });

  it.each([
    ["another template", { template: { ...template, version: "9" } }, { code: "templateChanged" }],
    [
      "another deadline",
      { bloc: { ...book.bloc, deadline: "2030-01-01" } },
      { code: "setupChanged" },
    ],
    ["another period", { bloc: { ...book.bloc, period: "đợt 1" } }, { code: "setupChanged" }],
    [
      "fewer members",
      { bloc: { ...book.bloc, units: book.bloc.units.slice(1) } },
      { code: "setupChanged" },
    ],
    [
      "more scorers than columns",
      { bloc: scorers([1, 1, 1, 1]) },
      { code: "scorersTooMany", unit: UNIT, criterion: LEAF.code, scorers: 4 },
    ],
  ] as const)("is refused with its reason: %s", (_title, after, reason) => {
    expect(refusals(book, { ...book, ...after })).toContainEqual(reason);
  });

  it("is refused where its row is gone, and where rows of no unit would be lost", () => {
    const row = book.places.scores.rows.get(scoresKey(UNIT, LEAF.id)) ?? 0;
    const without = readBook(editSheet(SENT, "Chấm điểm", deleteRows(row)));
    const after = { ...without, bloc: withVerified(without.bloc, VERIFIED) };
    expect(refusals(without, after)).toEqual([
      { code: "rowGone", sheet: "Chấm điểm", unit: UNIT, criterion: LEAF.code },
    ]);
    const foreign = readBook(editSheet(SENT, "Minh chứng", put("E900", "12/BC")));
    expect(refusals(foreign, { ...foreign, received: new Map() })).toEqual([
      { code: "foreignRows", sheet: "Minh chứng", count: 1 },
    ]);
  });
});
