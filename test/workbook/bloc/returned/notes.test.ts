import { takesPart } from "../../../../src/scoring/distribution/bloc-setup";
import { scoreBloc } from "../../../../src/scoring/summary/score-bloc";
import { leavesOf } from "../../../../src/scoring/template/criterion-tree";
import { type Leaf } from "../../../../src/scoring/template/criterion";
import { scoresKey, type ScoresKey } from "../../../../src/workbook/bloc/scores/scores-layout";
import { type BlocBook } from "../../../../src/workbook/bloc/returned/bloc-book";
import { tableCellName } from "../../../../src/workbook/bloc/returned/book-places";
import { readBlocWorkbook } from "../../../../src/workbook/bloc/returned/read-bloc-workbook";
import { cellText } from "../../../../src/workbook/plan/grid-cells";
import { type GridCell } from "../../../../src/workbook/plan/grid";
import { bookGrids, contentOf, KNOWN, readBook } from "../../../fixtures/books/planned-book";
import {
  type Content,
  copyRow,
  deleteColumn,
  deleteRows,
  editSheet,
  put,
} from "../../../fixtures/edited-grids";
import { randomKept } from "../../../fixtures/books/random-content";
import { createRandom } from "../../../fixtures/random/random";
import { referenceBloc } from "../../../fixtures/reference-blocs";

const { template, bloc } = referenceBloc("kiem-thu-b");
const SENT = bookGrids(contentOf(template, bloc, randomKept(createRandom(5), bloc, template)));
const BOOK = readBook(SENT);
const UNIT = bloc.units.find(takesPart)?.id ?? "";
const LEAVES = leavesOf(template.criteria);

function leafWhere(fits: (leaf: Leaf) => boolean): Leaf {
  const leaf = LEAVES.find(fits);
  if (leaf === undefined) throw new Error("no such leaf");
  return leaf;
}

/** A leaf at which the unit has nothing after its own entry. */
const OPEN = leafWhere(
  ({ code, section, scorer, rule }) =>
    section === "content" &&
    scorer === "unit" &&
    rule.fields.every(({ place }) => place === "result") &&
    bloc.entries.get(UNIT)?.get(code)?.verified === undefined &&
    bloc.entries.get(UNIT)?.get(code)?.meeting === undefined,
);

function scoresCell(leaf: Leaf, key: ScoresKey): string {
  const { scores } = BOOK.places;
  return tableCellName(scores, scores.rows.get(scoresKey(UNIT, leaf.id)), key);
}

function typed(cells: readonly (readonly [ScoresKey, Content])[], leaf = OPEN): BlocBook {
  return readBook(
    cells.reduce(
      (grids, [key, content]) => editSheet(grids, "Chấm điểm", put(scoresCell(leaf, key), content)),
      SENT,
    ),
  );
}

const PLACE = { sheet: "Chấm điểm", unit: UNIT, criterion: OPEN.code, stage: "verified" };

describe("an entry of the leader's workbook that cannot be taken as it stands", () => {
  it.each([
    ["points that are no number", "verified.typed", "chín", "numberUnreadable"],
    ["points that may be two numbers", "verified.typed", "1.000", "numberAmbiguous"],
    ["points above the maximum", "verified.typed", 10_000, "pointsOutside"],
    ["points below 0", "verified.typed", -1, "pointsOutside"],
    ["an error", "verified.typed", { kind: "error", error: "#REF!" }, "cellIsError"],
    ["a formula without a result", "verified.result", { kind: "uncalculated" }, "cellUncalculated"],
    ["something where the rule asks for nothing", "verified.target", 7, "cellNotAsked"],
  ] as const)("is a problem at its cell: %s", (_title, key, content, code) => {
    const { bloc: read, notes } = typed([[key, content]]);
    expect(notes.problems).toEqual([expect.objectContaining({ ...PLACE, code })]);
    expect(notes.problems[0]?.cell).toBe(scoresCell(OPEN, key));
    const entry = read.entries.get(UNIT)?.get(OPEN.code)?.verified;
    expect(entry).toEqual({ kind: "inputs", inputs: new Map(), reason: "" });
  });

  it("is never scored as blank, as 0 or by what was said before: the unit is incomplete", () => {
    const { bloc: read } = typed([["verified.typed", "chín"]]);
    const scored = scoreBloc(template, read);
    if (!scored.ok) throw new Error(JSON.stringify(scored.problems));
    const standing = scored.value.standings.find(({ id }) => id === UNIT);
    expect(standing?.totals.missing).toContain(OPEN.code);
    expect(standing?.totals.flags).toContain(`notComputable:${OPEN.code}`);
  });

  it.each([
    [
      "typed points beside figures",
      [
        ["verified.typed", 1],
        ["verified.result", 1],
      ],
      "typedWithAnswers",
    ],
    [
      "an x beside points",
      [
        ["verified.na", "x"],
        ["verified.typed", 1],
      ],
      "naWithAnswers",
    ],
  ] as const)("may mean two things: %s", (_title, cells, code) => {
    const leaf = leafWhere(
      ({ na, rule, section }) => na && rule.fields[0]?.shape === "figure" && section === "content",
    );
    const codes = typed(cells, leaf).notes.problems.map((each) => each.code);
    expect(codes).toContain(code);
  });

  it("lists all of them at once, each with its cell", () => {
    const book = typed([
      ["cross.typed.1", "?"],
      ["verified.typed", "1.000"],
      ["meeting.typed", -5],
    ]);
    expect(book.notes.problems.map(({ cell, code }) => [cell, code])).toEqual([
      [scoresCell(OPEN, "cross.typed.1"), "numberUnreadable"],
      [scoresCell(OPEN, "verified.typed"), "numberAmbiguous"],
      [scoresCell(OPEN, "meeting.typed"), "pointsOutside"],
    ]);
  });
});

describe("an entry that somebody typed in his own way", () => {
  it("is read by the written rules, and the repair is named", () => {
    const book = typed([
      ["verified.typed", "0,5"],
      ["verified.reason", "Thiếu"],
    ]);
    const entry = book.bloc.entries.get(UNIT)?.get(OPEN.code)?.verified;
    expect(entry).toEqual({ kind: "typed", points: [0.5], listed: false, reason: "Thiếu" });
    expect(book.notes.repairs).toEqual([
      {
        ...PLACE,
        cell: scoresCell(OPEN, "verified.typed"),
        code: "numberFromText",
        given: "0,5",
        read: 0.5,
      },
    ]);
  });

  it("is reminded of its reason, at the cell for it", () => {
    const { reminders } = typed([["verified.typed", 0]]).notes;
    const cell = scoresCell(OPEN, "verified.reason");
    expect(reminders).toContainEqual({ ...PLACE, cell, code: "reasonMissing" });
  });

  it("is a remark and no entry where only a reason stands", () => {
    const { bloc: read, notes } = typed([["verified.reason", "xem lại"]]);
    expect(read.entries.get(UNIT)?.get(OPEN.code)?.verified).toBeUndefined();
    expect(notes.findings).toEqual([
      { ...PLACE, cell: scoresCell(OPEN, "verified.reason"), code: "notTaken", given: "xem lại" },
    ]);
  });
});

function cellOf(sheet: string, fits: (cell: GridCell) => boolean): GridCell {
  const grid = SENT.sheets.find(({ name }) => name === sheet);
  const cells = [...(grid?.rows.values() ?? [])].flatMap((row) => [...row.values()]);
  const found = cells.find(fits);
  if (found === undefined) throw new Error(`no such cell on ${sheet}`);
  return found;
}

const nameOf = ({ row, column }: GridCell): string =>
  `${String.fromCharCode(65 + column)}${String(row + 1)}`;

describe("a formula that somebody replaced", () => {
  it.each(["Chi tiết", "Tổng hợp", "Xếp hạng", "Chi tiết tự chấm", "Theo dõi nộp"])(
    "is named with its cell on the sheet %s, even by the right value",
    (sheet) => {
      const cell = cellOf(sheet, ({ computed, column }) => computed && column < 20);
      const same = editSheet(SENT, sheet, put(nameOf(cell), cell.value, false));
      expect(readBook(same).notes.findings).toEqual([
        expect.objectContaining({
          sheet,
          cell: nameOf(cell),
          code: "formulaReplaced",
          given: cellText(cell),
        }),
      ]);
    },
  );

  it("is named on the scores sheet with the unit, the criterion and the stage", () => {
    const cell = scoresCell(OPEN, "self.points");
    const replaced = readBook(editSheet(SENT, "Chấm điểm", put(cell, 1)));
    const place = { ...PLACE, stage: "self", cell };
    expect(replaced.notes.findings).toEqual([{ ...place, code: "formulaReplaced", given: "1" }]);
    const gone = readBook(editSheet(SENT, "Chấm điểm", put(cell, undefined)));
    expect(gone.notes.findings).toEqual([{ ...place, code: "formulaGone" }]);
  });
});

describe("rows of the leader's workbook", () => {
  const row = BOOK.places.scores.rows.get(scoresKey(UNIT, OPEN.id)) ?? 0;
  const codesAfter = (
    edit: Parameters<typeof editSheet>[2],
    sheet = "Chấm điểm",
  ): readonly string[] =>
    readBook(editSheet(SENT, sheet, edit)).notes.findings.map(({ code }) => code);

  it("are named where they are gone, repeated or of nobody", () => {
    expect(codesAfter(deleteRows(row))).toEqual(["rowMissing"]);
    expect(codesAfter(copyRow(row, 5_000))).toEqual(["rowRepeated"]);
    expect(codesAfter(put("J5001", "ghi thêm"))).toEqual(["rowUnknown"]);
    expect(codesAfter(put("C500", "Sở Lạ"), "Theo dõi nộp")).toEqual(["rowUnknown"]);
    expect(codesAfter(put("E900", "12/BC"), "Minh chứng")).toEqual(["rowUnknown"]);
  });

  it("are told from the head of the sheet wherever that stands", () => {
    expect(codesAfter(put("A1", "#ktd-cham-diem"))).toEqual([]);
  });

  it("are known by their ids, and a key that says otherwise is named", () => {
    const cell = `A${String(row + 1)}`;
    expect(codesAfter(put(cell, "SCT|khong-co"))).toEqual(["rowKeyDiffers"]);
  });
});

describe("states and dates", () => {
  const { submissions } = BOOK.places;
  const at = (key: Parameters<typeof tableCellName>[2]): string =>
    tableCellName(submissions, submissions.rows.get(UNIT), key as "status");
  const after = (key: "status" | "recordedLate" | "received", content: Content): BlocBook =>
    readBook(editSheet(SENT, "Theo dõi nộp", put(at(key), content)));
  const unitOf = (book: BlocBook): unknown => book.bloc.units.find(({ id }) => id === UNIT);

  it.each([
    ["a state of the list", "Không tham gia", "withdrawn", []],
    ["a state of the list in other letters", "chưa NỘP", "notSubmitted", ["statusFromText"]],
    ["a state of their own", "đang giải trình", "đang giải trình", []],
    ["none", undefined, "", ["statusBlank"]],
  ] as const)("are read as people put them: %s", (_title, given, status, codes) => {
    const book = after("status", given);
    expect(unitOf(book)).toMatchObject({ status });
    const { repairs, reminders } = book.notes;
    const own = [...repairs, ...reminders].filter(
      ({ unit, stage }) => unit === UNIT && stage === "",
    );
    expect(own.map(({ code }) => code)).toEqual(codes);
  });

  it("count days late as recorded, else by the dates", () => {
    expect(unitOf(after("recordedLate", 4))).toMatchObject({ lateDays: 4 });
    const day = { kind: "date", date: "2030-01-05", number: 47_488 } as const;
    const book = readBook(
      editSheet(
        editSheet(SENT, "Theo dõi nộp", put(at("recordedLate"), undefined)),
        "Theo dõi nộp",
        put(at("received"), day),
      ),
    );
    expect(book.record.days.get(UNIT)).toBe("2030-01-05");
    expect((unitOf(book) as { lateDays: number }).lateDays).toBeGreaterThan(300);
  });

  it.each([
    ["recordedLate", "hai ngày", "numberUnreadable"],
    ["recordedLate", -2, "daysUnusable"],
    ["received", "giữa tháng", "dateUnreadable"],
  ] as const)("are problems where they cannot be read: %s %s", (key, given, code) => {
    expect(after(key, given).notes.problems).toEqual([
      expect.objectContaining({ unit: UNIT, cell: at(key), code }),
    ]);
  });
});

describe("a workbook that is no longer whole", () => {
  const refused = (grids: typeof SENT): readonly string[] => {
    const read = readBlocWorkbook(grids, KNOWN);
    return read.ok ? [] : read.problems.map(({ code }) => code);
  };
  const without = (...names: readonly string[]): typeof SENT => ({
    ...SENT,
    sheets: SENT.sheets.filter(({ name }) => !names.includes(name)),
  });

  it("is refused with every reason where sheets or columns of entries are gone", () => {
    expect(refused(without("Chấm điểm", "Theo dõi nộp", "_mau"))).toEqual([
      "bookTemplateDamaged",
      "bookSheetMissing",
      "bookSheetMissing",
    ]);
    const column = BOOK.places.scores.columns.get("verified.typed") ?? 0;
    expect(refused(editSheet(SENT, "Chấm điểm", deleteColumn(column)))).toEqual([
      "bookColumnMissing",
    ]);
  });

  it("is read without its evidence or its record, and says so", () => {
    const book = readBook(without("Minh chứng", "_so"));
    expect(book.notes.findings.map(({ code, sheet }) => [code, sheet])).toEqual([
      ["sheetMissing", "Minh chứng"],
      ["sheetMissing", "_so"],
      // Explanations without the record behind them: nothing is drawn over them.
      ["notTaken", "Giải trình"],
    ]);
    expect(book.bloc.entries).toEqual(BOOK.bloc.entries);
  });

  it("keeps the lines of the record that are whole", () => {
    const book = readBook(editSheet(SENT, "_so", put("A2", "{hỏng")));
    expect(book.notes.findings).toEqual([
      expect.objectContaining({ code: "recordDamaged", cell: "A2", given: "{hỏng" }),
    ]);
    expect(book.bloc.ballots).toEqual(bloc.ballots);
  });

  it("takes facts from the hidden sheet, and names those that differ", () => {
    const cell = cellOf("Khối", (each) => cellText(each) === bloc.name);
    const book = readBook(editSheet(SENT, "Khối", put(nameOf(cell), "Khối khác")));
    expect(book.bloc.name).toBe(bloc.name);
    expect(book.notes.findings).toEqual([
      expect.objectContaining({ code: "factDiffers", fact: "name", given: "Khối khác" }),
    ]);
  });
});
