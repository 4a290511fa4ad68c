import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { zlibPacking } from "../../../src/hosts/node/zlib-packing";
import { createWriter } from "../../../src/hosts/xlsx/write/write-workbook";
import { type Job } from "../job";
import { type Bench, report, say } from "../report";
import { type Entrant } from "../rounds";
import { type Target } from "../table";
import { type EditedBook, editedBook, formulaCount, type Place } from "./edited-book";

interface Size {
  readonly units: number;
  readonly leaves: number;
}

const SMALL: Size = { units: 12, leaves: 36 };
const LARGE: Size = { units: 30, leaves: 100 };

/** How many times as much there is to compute. */
const GROWTH = (LARGE.units * LARGE.leaves) / (SMALL.units * SMALL.leaves);

/** Edits or recalculations of one process. */
const TIMES = { grid: 5, office: 20 };

const nameOf = ({ units, leaves }: Size): string => `${String(units)} x ${String(leaves)}`;

const keyOf = (what: string, size: Size): string => `${what} ${nameOf(size)}`;

const written = ({ sheet, row, column }: Place): string =>
  `${sheet}!${String(column)},${String(row)}`;

/** Prints how many formulas there are, and gives their number. */
function countFormulas(size: Size, book: EditedBook): number {
  const { sheets, searches } = formulaCount(book);
  const cells = size.units * size.leaves;
  const all = [...sheets.values()].reduce((sum, count) => sum + count, 0);
  say(`  ${nameOf(size)}: ${String(all)} formulas, ${(all / cells).toFixed(2)} a unit and leaf`);
  for (const [name, count] of sheets)
    if (count > 0) say(`    ${String(count).padStart(6)}  ${(count / cells).toFixed(2)}  ${name}`);
  say(`    ${String(searches).padStart(6)}  search the table of scores from its first row on`);
  return all;
}

function inGrid({ units, leaves }: Size): Entrant {
  const job: Job = {
    work: "score",
    candidate: "",
    corpus: "",
    items: units,
    leaves,
    shares: TIMES.grid,
  };
  const script = join("test", "bench", "sheets", "recalculate-in-grid.ts");
  return {
    key: keyOf("grid", { units, leaves }),
    title: `workbench, one edit, ${nameOf({ units, leaves })}`,
    command: process.execPath,
    arguments: ["--max-old-space-size=12000", "--import", "tsx", script, JSON.stringify(job)],
  };
}

function inOffice(bench: Bench, size: Size, book: EditedBook, folder: string): readonly Entrant[] {
  const { office } = bench.peers;
  if (office === undefined) return [];
  const file = join(folder, `recalculated-${String(size.units)}.xlsx`);
  writeFileSync(file, createWriter(zlibPacking)(book.plan));
  const script = join("test", "bench", "python", "recalculate.py");
  return (["hard", "edit"] as const).map((mode) => ({
    key: keyOf(mode, size),
    title: `LibreOffice, ${mode === "hard" ? "everything anew" : "one edit"}, ${nameOf(size)}`,
    command: office.python,
    arguments: [
      script,
      office.soffice,
      file,
      mode,
      String(TIMES.office),
      written(book.typed),
      written(book.total),
    ],
  }));
}

/** Counts the formulas of the leader's workbook, and times how long they take to follow one typed score. */
export function recalculateSheets(bench: Bench, folder: string): void {
  say("\nFormulas of the leader's workbook, by sheet and by unit and leaf");
  const sizes = [SMALL, LARGE].map((size) => {
    const book = editedBook(size.units, size.leaves);
    return { size, book, formulas: countFormulas(size, book) };
  });
  const [few = 0, many = 0] = sizes.map(({ formulas }) => formulas);
  say(
    `  ${(many / few).toFixed(2)} x the formulas for ${GROWTH.toFixed(2)} x the units and leaves`,
  );
  const nearLinear = (what: string, text: string): Target => ({
    text: `${text}: nearer to linear growth (${GROWTH.toFixed(1)} x) than to quadratic`,
    key: keyOf(what, LARGE),
    other: keyOf(what, SMALL),
    atMost: GROWTH ** 1.5,
  });
  report(
    {
      heading: "Computing the leader's workbook after a score was typed; ms",
      entrants: sizes.flatMap(({ size, book }) => [
        ...inOffice(bench, size, book, folder),
        inGrid(size),
      ]),
      floor: keyOf("grid", SMALL),
      against: `workbench ${nameOf(SMALL)}`,
      targets: [
        nearLinear("hard", "LibreOffice, everything anew"),
        nearLinear("edit", "LibreOffice, one edit"),
        nearLinear("grid", "workbench, one edit"),
      ],
      note: () =>
        "The workbench's engine (0.25.1) keeps 5 000 parsed formulas: where there are more it reads them all at each edit.",
    },
    bench.options.rounds,
  );
}
