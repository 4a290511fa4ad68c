import { type BlocSetup } from "../../../scoring/distribution/bloc-setup";
import { type SlipBook, latestSlip } from "../../../scoring/import/slips/slip-book";
import { type Slip } from "../../../scoring/import/slips/slip";
import { type SheetWords } from "../../look/sheet-words";
import { type GridCell } from "../../plan/grid";
import { cellText } from "../../plan/grid-cells";
import { type CellValue } from "../../plan/sheet-plan";
import { cellSealText } from "../slip-text";
import { sealedValue } from "../../unit/seal/sealed-line";
import { ASKED_COLUMNS, type AskedColumn, askedCells, SLIP_ROWS } from "../slip-layout";
import { type SlipFault, type SlipFinding, type SlipMisfit } from "../slip-note";
import { type ReturnedLine, type ReturnedSlip } from "./read-slip";

/** A slip that was compared with the one that was sent out. */
export interface SlipVerdict {
  /** The unit's id as the file states it. */
  readonly unit: string;
  /** The slip that it is; undefined where it is none that was made here. */
  readonly slip: Slip | undefined;
  readonly misfits: readonly SlipMisfit[];
  readonly faults: readonly SlipFault[];
  readonly findings: readonly SlipFinding[];
}

function sealMisfits(
  { identity, seal }: ReturnedSlip,
  book: Pick<SlipBook, "slips">,
): readonly SlipMisfit[] {
  const { unit } = identity;
  const slip = book.slips.find((each) => each.seal === seal);
  if (slip === undefined) return [{ code: "slipUnknown", unit, seal }];
  if (slip.unit !== unit) return [{ code: "slipOtherUnit", unit, owner: slip.unit }];
  const newest = latestSlip(book, unit);
  if (newest === undefined || newest.seal === seal) return [];
  return [{ code: "slipOlder", made: slip.made, newest: newest.made }];
}

function misfitsOf(
  read: ReturnedSlip,
  setup: BlocSetup,
  book: Pick<SlipBook, "slips">,
): readonly SlipMisfit[] {
  const { bloc, year, unit } = read.identity;
  const expected = String(setup.year);
  const others: readonly SlipMisfit[] = [
    ...(bloc === setup.id
      ? []
      : [{ code: "slipOtherBloc", given: bloc, expected: setup.id } as const]),
    ...(year === expected ? [] : [{ code: "slipOtherYear", given: year, expected } as const]),
  ];
  if (others.length > 0) return others;
  if (!setup.units.some(({ id }) => id === unit)) return [{ code: "slipUnitUnknown", unit }];
  return sealMisfits(read, book);
}

function sealTextOf(cell: GridCell | undefined): string {
  return cell === undefined ? "" : sealedValue(cell.value);
}

function cellFault(
  line: ReturnedLine,
  column: AskedColumn,
  kept: CellValue,
): SlipFault | undefined {
  const cell = line.cell(column);
  const isText = typeof kept === "number" && cell?.value.kind === "text";
  if (!isText && sealTextOf(cell) === cellSealText(kept)) return undefined;
  const code = isText ? "slipNumberIsText" : "slipCellChanged";
  return { ...line.place(column), code, column, given: cellText(cell), kept };
}

function lineFaults(read: ReturnedSlip, { lines }: Slip, words: SheetWords): readonly SlipFault[] {
  const nowhere = { sheet: read.sheet.grid.name, cell: "" };
  const wanted = lines.flatMap((line): readonly SlipFault[] => {
    const [found, ...more] = read.lines.filter(({ criterion }) => criterion === line.criterion);
    if (found === undefined) return [{ ...nowhere, criterion: line.code, code: "slipRowMissing" }];
    const cells = askedCells(line, words);
    return [
      ...more.map(({ place }) => ({ ...place("code"), code: "slipRowRepeated" }) as const),
      ...ASKED_COLUMNS.flatMap((column) => cellFault(found, column, cells[column]) ?? []),
    ];
  });
  const asked = new Set(lines.map(({ criterion }) => criterion));
  const unknown = read.lines.filter(({ criterion }) => !asked.has(criterion));
  return [
    ...wanted,
    ...unknown.map(({ place, criterion }) => {
      return { ...place("code"), code: "slipRowUnknown", given: criterion } as const;
    }),
  ];
}

/** Lines that stand in another order, or lower or higher than they were sent out. */
function moved(read: ReturnedSlip, { lines }: Slip): readonly SlipFinding[] {
  const inOrder = lines.every(({ criterion }, index) => {
    const found = read.lines.find((each) => each.criterion === criterion);
    return found === undefined || found.row === SLIP_ROWS.first + index;
  });
  const place = { sheet: read.sheet.grid.name, cell: "", criterion: "" };
  return inOrder ? [] : [{ ...place, code: "slipRowsMoved" }];
}

/**
 * Compares a slip that came back with the one that was sent out: the bloc, the year and the unit, whether it is the
 * unit's last one, and every locked cell. A slip with a misfit or a fault is not taken in.
 */
export function judgeSlip(
  read: ReturnedSlip,
  setup: BlocSetup,
  book: Pick<SlipBook, "slips">,
): SlipVerdict {
  const misfits = misfitsOf(read, setup, book);
  const slip = book.slips.find(
    ({ seal, unit }) => seal === read.seal && unit === read.identity.unit,
  );
  const isOurs = slip !== undefined && misfits.length === 0;
  return {
    unit: read.identity.unit,
    slip,
    misfits,
    faults: isOurs ? lineFaults(read, slip, read.words) : [],
    findings: [...read.findings, ...(isOurs ? moved(read, slip) : [])],
  };
}
