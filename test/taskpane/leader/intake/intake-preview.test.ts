import { sha256Hex } from "../../../../src/hosts/digest/sha-256";
import { EMPTY_RECORD } from "../../../../src/scoring/import/bloc-record";
import { scoreBloc } from "../../../../src/scoring/summary/score-bloc";
import { type IntakeBook, takeForms } from "../../../../src/actions/bloc/take-forms";
import {
  pickedFile,
  type PickedFile,
} from "../../../../src/taskpane/leader/intake/files/picked-file";
import { differenceLines } from "../../../../src/taskpane/leader/intake/preview/differences";
import {
  type IntakeChoice,
  intakePreview,
  orderOf,
} from "../../../../src/taskpane/leader/intake/preview/intake-preview";
import {
  rowOutcome,
  rowRemarks,
  rowStatus,
  rowTitle,
  rowVerdict,
} from "../../../../src/taskpane/leader/intake/preview/row-told";
import { viSpeech } from "../../../../src/taskpane/pane-speech";
import { type UnitEntries } from "../../../../src/workbook/unit/form/form-values";
import { referenceBloc } from "../../../fixtures/reference-blocs";
import { KNOWN, returnedGrids, selfEntries } from "../../../fixtures/returned-forms";
import { bare } from "../../../actions/bloc/bloc-in-excel";

const { template, bloc: whole } = referenceBloc("khoi-2026-100");
const bloc = bare(whole);
const BARE: IntakeBook = { template, bloc, received: new Map(), record: EMPTY_RECORD };
const UNIT = "SCT";
const TODAY = "2026-12-05";
const vi = viSpeech;

function picked(name: string, unit: string, entries = selfEntries(whole, unit)): PickedFile {
  const grids = returnedGrids(template, whole, unit, { entries });
  const opened = { ok: true, value: { grids, fingerprint: `print of ${name}` } } as const;
  return pickedFile(name, opened, KNOWN, TODAY);
}

function without(code: string): UnitEntries {
  const entries = new Map(selfEntries(whole, UNIT));
  entries.delete(code);
  return entries;
}

const [DROPPED = ""] = selfEntries(whole, UNIT).keys();
const ALL = whole.units.map(({ id }) => picked(`${id}.xlsx`, id));
const SECOND = picked("lan hai.xlsx", UNIT, without(DROPPED));
const TRUNCATED = { ok: false, problems: [{ code: "fileTruncated" }] } as const;
const BROKEN = pickedFile("hong.xlsx", TRUNCATED, KNOWN, TODAY);
const CHOICE: IntakeChoice = { chosen: new Map(), day: TODAY, at: "" };

const preview = (book: IntakeBook, files: readonly PickedFile[], choice = CHOICE) =>
  intakePreview(book, files, choice, sha256Hex);

it("says how many units and answers would be written, and each file's own total", () => {
  const { rows, plan } = preview(BARE, ALL);
  const answers = whole.units.reduce((sum, { id }) => sum + selfEntries(whole, id).size, 0);
  expect(plan).toEqual({ units: whole.units.length, answers, differing: 0, aside: 0 });
  const scored = scoreBloc(template, whole);
  const totals = scored.ok ? scored.value.standings.map(({ selfTotal }) => selfTotal) : [];
  expect(rows.map(({ claimed }) => claimed)).toEqual(totals);
});

it("counts the units for which the workbook holds other answers", () => {
  const held = { ...BARE, bloc: { ...bloc, entries: new Map([[UNIT, without(DROPPED)]]) } };
  expect(preview(held, ALL).plan).toMatchObject({ units: whole.units.length, differing: 0 });
  const changed = {
    ...BARE,
    bloc: { ...bloc, entries: new Map([[UNIT, selfEntries(whole, "STC")]]) },
  };
  expect(preview(changed, ALL).plan).toMatchObject({ differing: 1 });
});

it("lets the leader choose between two files of a unit, before and after the first was taken in", () => {
  const first = ALL.find(({ name }) => name === `${UNIT}.xlsx`);
  if (first === undefined) throw new Error("no form");
  const both = preview(BARE, [first, SECOND]);
  expect(both.rows.map(({ choices }) => choices.map(({ file, counts }) => [file, counts]))).toEqual(
    [
      [
        [`${UNIT}.xlsx`, true],
        ["lan hai.xlsx", false],
      ],
      [
        [`${UNIT}.xlsx`, true],
        ["lan hai.xlsx", false],
      ],
    ],
  );
  const held = takeForms(BARE, orderOf([first], CHOICE), sha256Hex).book;
  const [row] = preview(held, [SECOND]).rows;
  expect(row?.choices).toEqual([
    { fingerprint: "", file: `${UNIT}.xlsx`, counts: true },
    { fingerprint: "print of lan hai.xlsx", file: "lan hai.xlsx", counts: false },
  ]);
  expect(row && rowVerdict(row)).toBe("look");
  expect(row && rowStatus(row, false, vi)).toMatch(/khác\u00a0nhau\u00a01\u00a0mục/iu);
});

it("says what a second file says otherwise, criterion by criterion", () => {
  const first = ALL.filter(({ name }) => name === `${UNIT}.xlsx`);
  const held = takeForms(BARE, orderOf(first, CHOICE), sha256Hex).book;
  const [row] = preview(held, [SECOND]).rows;
  const differs = row?.intake?.kind === "left" ? row.intake.differs : [];
  const [line] = differenceLines(differs, template, vi);
  expect(line).toMatch(new RegExp(`^${DROPPED}: .+ → bỏ trống$`, "u"));
});

it("writes nothing for a file that was taken in before, and says when that was", () => {
  const at = "2026-12-05T08:00:00";
  const held = takeForms(BARE, orderOf(ALL, { ...CHOICE, at }), sha256Hex).book;
  const { rows, plan } = preview(held, ALL);
  expect(plan).toEqual({ units: 0, answers: 0, differing: 0, aside: 0 });
  expect(rows.map((row) => rowRemarks(row, "2026-12-24", vi)[0])).toEqual(
    ALL.map(({ name }) => vi.words.intake.knownSince("05/12/2026", name)),
  );
});

it("tells whose form it is, how late, and everything that the check of forms tells", () => {
  const late = { ...CHOICE, day: "2026-12-29" };
  const [row] = preview(BARE, ALL.slice(0, 1), late).rows;
  if (row === undefined) throw new Error("no row");
  expect(rowTitle(row, bloc)).toBe(bloc.units[0]?.name);
  expect(rowStatus(row, false, vi)).toMatch(
    /sẽ\u00a0nhận · tự\u00a0chấm.*· chậm\u00a02\u00a0ngày/u,
  );
  expect(rowStatus(row, true, vi)).toMatch(/^đã\u00a0nhận/u);
  expect(rowOutcome(row, bloc)).toMatchObject({
    ok: true,
    value: { unitName: bloc.units[0]?.name },
  });
});

it("tells of a file without a form why it is not taken", () => {
  const [row] = preview(BARE, [BROKEN]).rows;
  if (row === undefined) throw new Error("no row");
  expect(rowVerdict(row)).toBe("refused");
  expect(rowTitle(row, bloc)).toBe("hong.xlsx");
  expect(rowOutcome(row, bloc)).toEqual({ ok: false, problems: [{ code: "fileTruncated" }] });
});
