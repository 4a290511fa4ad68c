import { judgeEvidence } from "../../src/actions/slip/judge-evidence";
import { makeSlips, slipFiles } from "../../src/actions/slip/make-slips";
import { type PickedSlip, takeSlips } from "../../src/actions/slip/take-slips";
import { sha256Hex } from "../../src/hosts/digest/sha-256";
import { zlibPacking } from "../../src/hosts/node/zlib-packing";
import { fillCells } from "../../src/hosts/xlsx/fill/fill-cells";
import { readWorkbook } from "../../src/hosts/xlsx/read/read-workbook";
import { createWriter } from "../../src/hosts/xlsx/write/write-workbook";
import { type Agreement, type Slip, type SlipAnswer } from "../../src/scoring/import/slips/slip";
import { replyTo } from "../../src/scoring/import/slips/slip-book";
import { planBlocWorkbook } from "../../src/workbook/bloc/bloc-workbook";
import { readSlip } from "../../src/workbook/slip/returned/read-slip";
import { SLIP_ROWS, slipColumn } from "../../src/workbook/slip/slip-layout";
import { contentOf, KNOWN, readBook } from "../fixtures/books/planned-book";
import { DUE, MADE_AT, REPLIED_AT, verifiedBook } from "../fixtures/slips/asked-bloc";
import { recalculateAll } from "../programs/libreoffice";
import { saveWithOpenpyxl } from "../programs/openpyxl";
import { describeWith } from "../programs/program";

const write = createWriter(zlibPacking);
const SHEET = "Phiếu giải trình";
const AGREEMENTS: readonly Agreement[] = ["disagrees", "agrees", ""];
const LABELS: Readonly<Record<Agreement, string>> = {
  ...{ agrees: "Đồng ý", disagrees: "Không đồng ý" },
  "": "",
};

/** What a unit answers: every kind of answer, line breaks, and texts that look like formulas, figures or days. */
function answersTo({ lines }: Slip): readonly SlipAnswer[] {
  return lines.map(({ criterion }, index) => ({
    criterion,
    agreement: AGREEMENTS[index % AGREEMENTS.length] ?? "",
    explanation:
      ['Đã có QĐ số 12/QĐ-UBND\nngày 05/3/2026; <đủ> & "đúng"', "=SUM(A1:A2)", "04/10", ""][
        index % 4
      ] ?? "",
    evidence: ["MC01; MC03", "-7", ""][index % 3] ?? "",
  }));
}

function cellsOf(slip: Slip): readonly { row: number; column: number; value: string }[] {
  return answersTo(slip).flatMap(({ agreement, explanation, evidence }, index) => {
    const row = SLIP_ROWS.first + index;
    const typed = [
      { row, column: slipColumn("agreement"), value: LABELS[agreement] },
      { row, column: slipColumn("explanation"), value: explanation },
      { row, column: slipColumn("more"), value: evidence },
    ];
    return typed.filter(({ value }) => value !== "");
  });
}

function picked(file: string, bytes: Uint8Array): PickedSlip {
  const grids = readWorkbook(bytes);
  if (!grids.ok) throw new Error(JSON.stringify(grids.problems));
  const slip = readSlip(grids.value, KNOWN);
  if (!slip.ok) throw new Error(JSON.stringify(slip.problems));
  return { file, fingerprint: `print of ${file}`, slip: slip.value };
}

/** The bloc with a verdict on the evidence of its first two criteria, asked and written to files. */
function asked(name: Parameters<typeof verifiedBook>[0]) {
  const bare = verifiedBook(name);
  const own = bare.template.criteria.filter(
    (each) => each.kind === "leaf" && each.scorer === "unit",
  );
  const [unit] = bare.bloc.units;
  const at = { unit: unit?.id ?? "", criterion: own[0]?.id ?? "" };
  const judged = judgeEvidence(bare, at, { verdict: "short", remark: "Thiếu trang ký" });
  const units = bare.bloc.units.map(({ id }) => id);
  const made = makeSlips(judged, { units, due: DUE, at: MADE_AT }, sha256Hex);
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  return { ...made.value, files: slipFiles(made.value.made, bare, write) };
}

describeWith(["openpyxl", "soffice"], "slips answered outside Excel", () => {
  it.each(["khoi-2026-100", "khoi-ii-1000", "kiem-thu-a"] as const)(
    "come back from openpyxl and LibreOffice with the answers word for word (%s)",
    async (name) => {
      const { made, book, files } = asked(name);
      const typed = files.map(({ bytes }, index) => {
        const filled = fillCells(
          bytes,
          new Map([[SHEET, cellsOf(made[index]?.slip ?? made[0]!.slip)]]),
          {},
        );
        if (!filled.ok) throw new Error(JSON.stringify(filled.problems));
        return filled.value;
      });
      const half = Math.ceil(typed.length / 2);
      const byOpenpyxl = await Promise.all(
        typed.slice(0, half).map((each) => saveWithOpenpyxl(each)),
      );
      const byLibreOffice = await recalculateAll(typed.slice(half));
      const slips = [...byOpenpyxl, ...byLibreOffice].map((bytes, index) =>
        picked(files[index]?.fileName ?? "", bytes),
      );
      const order = { slips, replacing: new Set<string>(), at: REPLIED_AT };
      const taken = takeSlips(book, order);
      expect(
        taken.files.map(({ outcome, verdict, picked: { slip } }) => [
          outcome,
          verdict.faults,
          verdict.misfits,
          slip.problems,
        ]),
      ).toEqual(files.map(() => ["taken", [], [], []]));
      for (const { slip } of made)
        expect(replyTo(taken.book.record, slip)?.answers).toEqual(answersTo(slip));
      const again = takeSlips(taken.book, order);
      expect(again.files.map(({ outcome }) => outcome)).toEqual(files.map(() => "known"));
      expect(again.book).toBe(taken.book);
      const { template, bloc, received, record, words } = taken.book;
      const bytes = write(planBlocWorkbook(contentOf(template, bloc, { received, record }), words));
      const read = readWorkbook(bytes);
      if (!read.ok) throw new Error(JSON.stringify(read.problems));
      const kept = readBook(read.value);
      expect([kept.record.slips, kept.record.replies]).toEqual([record.slips, record.replies]);
      expect(kept.notes.findings).toEqual([]);
    },
    120_000,
  );
});
