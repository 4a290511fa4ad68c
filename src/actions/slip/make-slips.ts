import { present } from "../../basics/assert";
import { fileNames } from "../../basics/file-name";
import { type Result, success } from "../../basics/result";
import { type Unit } from "../../scoring/distribution/bloc-setup";
import { type BlocError } from "../../scoring/import/bloc-error";
import { type BlocRecord } from "../../scoring/import/bloc-record";
import { changedLines, type ScoredContent } from "../../scoring/summary/changed-lines";
import { type Slip, type SlipLine } from "../../scoring/import/slips/slip";
import { latestSlip } from "../../scoring/import/slips/slip-book";
import { scoreBloc } from "../../scoring/summary/score-bloc";
import { isSame } from "../../scoring/verification/reverted";
import { type BlocBook } from "../../workbook/bloc/returned/bloc-book";
import { type WorkbookPlan } from "../../workbook/plan/sheet-plan";
import { sealedSlip, slipWorkbook } from "../../workbook/slip/slip-workbook";
import { type Digest } from "../../workbook/unit/seal/seal-code";

/** The part of the leader's workbook from which slips are made. */
export type SlipSource = Pick<BlocBook, "template" | "bloc" | "received" | "record" | "words">;

/** What slips are to be made. */
export interface SlipOrder {
  /** Ids of units; those without a changed line get none. */
  readonly units: readonly string[];
  /** By when they are to be answered, `yyyy-mm-dd`. */
  readonly due: string;
  /** The moment: a local date and time, `yyyy-mm-ddThh:mm:ss`. */
  readonly at: string;
}

/** A unit's slip; one that says the same as the unit's last slip is that slip. */
export interface MadeSlip {
  readonly unit: Unit;
  readonly slip: Slip;
  readonly isNew: boolean;
}

/** A unit with the lines that a slip would ask about. */
export interface UnitLines {
  readonly unit: Unit;
  readonly lines: readonly SlipLine[];
}

/** The beginning of every slip's file name, without the accents that some mail programs spoil. */
const SLIP_FILE = "Phieu giai trinh";

/** The units that have changed lines, in the order of the member list. */
export function unitsToAsk(content: ScoredContent): readonly UnitLines[] {
  return content.bloc.units
    .map((unit) => ({ unit, lines: changedLines(unit.id, content) }))
    .filter(({ lines }) => lines.length > 0);
}

/** The seal of the unit's form that counts, else its check code, else the digest of its file; "" where none came in. */
function formOf(unit: string, { files }: Pick<BlocRecord, "files">): string {
  const file = files.filter((each) => each.unit === unit && each.outcome === "taken").at(-1);
  if (file === undefined) return "";
  return [file.seal, file.checkCode, file.fingerprint].find((each) => each !== "") ?? "";
}

/**
 * Makes slips: each asks its unit about its changed lines and is kept in the record, so that answers are known to belong
 * to it. Making the same slip again gives the one that was made; a unit that is asked something else gets a new one, and
 * answers to the old one are no longer taken.
 */
export function makeSlips<Book extends SlipSource>(
  book: Book,
  { units, due, at }: SlipOrder,
  digest: Digest,
): Result<{ readonly made: readonly MadeSlip[]; readonly book: Book }, BlocError> {
  const scored = scoreBloc(book.template, book.bloc);
  if (!scored.ok) return scored;
  const { template, bloc: setup, record, words } = book;
  const made = unitsToAsk({ ...book, result: scored.value })
    .filter(({ unit }) => units.includes(unit.id))
    .map(({ unit, lines }): MadeSlip => {
      const last = latestSlip(record, unit.id);
      const asks = { due, form: formOf(unit.id, record), lines };
      const isLast =
        last !== undefined && isSame({ due: last.due, form: last.form, lines: last.lines }, asks);
      if (isLast) return { unit, slip: last, isNew: false };
      const slip = { unit: unit.id, made: at, ...asks };
      return {
        unit,
        slip: sealedSlip({ setup, template, unit, slip }, words, digest),
        isNew: true,
      };
    });
  const added = made.filter(({ isNew }) => isNew).map(({ slip }) => slip);
  const after = { ...book, record: { ...record, slips: [...record.slips, ...added] } };
  return success({ made, book: added.length === 0 ? book : after });
}

/** A unit's slip as a file. */
export interface SlipFile {
  readonly unit: Unit;
  /** Such as `Phieu giai trinh - SCT - Sở Công Thương - 2026.xlsx`. */
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/**
 * The files of slips, in their order.
 *
 * @param write makes an .xlsx of a plan.
 */
export function slipFiles(
  made: readonly MadeSlip[],
  { template, bloc: setup, words }: Pick<SlipSource, "template" | "bloc" | "words">,
  write: (plan: WorkbookPlan) => Uint8Array,
): readonly SlipFile[] {
  const names = fileNames(
    made.map(({ unit }) => [SLIP_FILE, unit.id, unit.name, String(setup.year)]),
    ".xlsx",
  );
  return made.map(({ unit, slip }, index) => ({
    unit,
    fileName: present(names[index], "every slip has a file name"),
    bytes: write(slipWorkbook({ setup, template, unit, slip }, words)),
  }));
}
