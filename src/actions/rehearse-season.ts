import { type Result } from "../basics/result";
import { type Bloc } from "../scoring/import/bloc";
import { type Received } from "../scoring/import/received";
import { compareSeason } from "../scoring/rehearsal/compare-season";
import { leaderEntries, selfEntries } from "../scoring/rehearsal/made-up-entries";
import { type MadeUpUnit, madeUpSeason } from "../scoring/rehearsal/made-up-season";
import { type RehearsalFault } from "../scoring/rehearsal/rehearsal-fault";
import { scoreBloc } from "../scoring/summary/score-bloc";
import { leavesOf } from "../scoring/template/criterion-tree";
import { type Template } from "../scoring/template/template";
import { withEntries } from "../scoring/verification/with-entry";
import { planBlocWorkbook } from "../workbook/bloc/bloc-workbook";
import { type BlocContent } from "../workbook/bloc/bloc-content";
import { reconcile } from "../workbook/bloc/reconciliation/reconcile";
import { readBlocWorkbook } from "../workbook/bloc/returned/read-bloc-workbook";
import { type SheetWords } from "../workbook/look/sheet-words";
import { type FileProblem } from "../workbook/plan/file-problem";
import { type WorkbookGrids } from "../workbook/plan/grid";
import { type WorkbookPlan } from "../workbook/plan/sheet-plan";
import { type AnswerCell, answerCells } from "../workbook/unit/answer-cells";
import { judgeForm } from "../workbook/unit/judge-form";
import { readUnitWorkbook } from "../workbook/unit/read-unit-workbook";
import { type Digest } from "../workbook/unit/seal/seal-code";
import { unitWorkbooks } from "../workbook/unit/unit-workbook";

/** How a rehearsal reads and writes files, and in whose words. */
export interface RehearsalTools {
  readonly words: SheetWords;
  readonly write: (plan: WorkbookPlan) => Uint8Array;
  readonly read: (bytes: Uint8Array) => Result<WorkbookGrids, FileProblem>;
  /** Types values into cells of a file. */
  readonly fill: (
    bytes: Uint8Array,
    cells: ReadonlyMap<string, readonly AnswerCell[]>,
  ) => Result<Uint8Array, FileProblem>;
  readonly digest: Digest;
  /** What a unit that was made up is called, by its number. */
  readonly unitName: (number: number) => string;
  /** Told after each step; what it answers is waited for. */
  readonly progress: (done: number, all: number) => Promise<void>;
}

/** What a rehearsal played, and in what it did not come out. */
export interface Rehearsal {
  /** With what had to come out for them; in the order of the member list. */
  readonly units: readonly MadeUpUnit[];
  readonly names: ReadonlyMap<string, string>;
  readonly leaves: number;
  /** Kinds of rules that were played. */
  readonly kinds: readonly string[];
  /** Figures of the leader's workbook that were compared with the engine's. */
  readonly compared: number;
  readonly faults: readonly RehearsalFault[];
}

/** The year of a rehearsal: of no account, as long as forms and bloc agree. */
const YEAR = 2026;

interface Played {
  readonly bloc: Bloc;
  readonly received: ReadonlyMap<string, Received>;
  readonly faults: readonly RehearsalFault[];
}

function codesOf(problems: readonly { readonly code: string }[]): readonly string[] {
  return [...new Set(problems.map(({ code }) => code))];
}

function emptyBloc(template: Template, units: readonly MadeUpUnit[], tools: RehearsalTools): Bloc {
  return {
    ...{ id: "dien-tap", name: tools.unitName(0), year: YEAR, period: "", template: template.id },
    ...{ leader: "", deputy: "", deadline: "", evidenceFrom: "", evidenceTo: "" },
    units: units.map(({ id }, index) => {
      return { id, name: tools.unitName(index + 1), status: "submitted", lateDays: 0 } as const;
    }),
    ...{ entries: new Map(), tieDecisions: new Map(), ballots: [] },
  };
}

/** Issues a unit's form, fills it in as the unit would, and takes the file in. */
function playForm(
  template: Template,
  unit: MadeUpUnit,
  { bloc, received, faults }: Played,
  tools: RehearsalTools,
): Played {
  const { id } = unit;
  const refused = (problems: readonly { readonly code: string }[]): Played => {
    return {
      bloc,
      received,
      faults: [...faults, { code: "formRefused", unit: id, codes: codesOf(problems) }],
    };
  };
  const member = bloc.units.find((each) => each.id === id);
  if (member === undefined) return refused([]);
  const entries = selfEntries(unit, leavesOf(template.criteria));
  const plan = unitWorkbooks({ setup: bloc, template, entries: new Map() }, tools.words)(member);
  const cells = answerCells(template, entries, tools.words);
  const filled = tools.fill(tools.write(plan), new Map([[tools.words.form.sheet, cells]]));
  if (!filled.ok) return refused(filled.problems);
  const grids = tools.read(filled.value);
  if (!grids.ok) return refused(grids.problems);
  const form = readUnitWorkbook(grids.value, [tools.words]);
  if (!form.ok) return refused(form.problems);
  const files = new Map([...received].map(([each, { file }]) => [each, file]));
  const verdict = judgeForm(form.value, { template, bloc }, files, tools.digest);
  if (verdict.kind !== "fits") return refused(verdict.refusals);
  const { citations, evidence, problems, repairs } = verdict.form;
  const changed = codesOf([...problems, ...repairs]);
  const own: readonly RehearsalFault[] =
    changed.length === 0 ? [] : [{ code: "formChanged", unit: id, codes: changed }];
  return {
    bloc: verdict.taken.bloc,
    received: new Map([...received, [id, { file: `${id}.xlsx`, citations, evidence }]]),
    faults: [...faults, ...own],
  };
}

/** Enters what the leader's side says, and scores. */
function playLeader(
  template: Template,
  units: readonly MadeUpUnit[],
  played: Played,
): { readonly content: BlocContent | undefined; readonly faults: readonly RehearsalFault[] } {
  const changes = leaderEntries(units, leavesOf(template.criteria));
  const entered = withEntries(played.bloc, changes, template);
  if (!entered.ok)
    return {
      content: undefined,
      faults: [{ code: "entriesRefused", codes: codesOf(entered.problems) }],
    };
  const bloc = entered.value;
  const scored = scoreBloc(template, bloc);
  if (!scored.ok)
    return {
      content: undefined,
      faults: [{ code: "entriesRefused", codes: codesOf(scored.problems) }],
    };
  const { received } = played;
  return {
    content: { template, bloc, result: scored.value, received },
    faults: compareSeason(units, scored.value),
  };
}

/** Writes the leader's workbook, reads it again, and compares every figure of it. */
function playBook(
  content: BlocContent,
  tools: RehearsalTools,
): { readonly compared: number; readonly faults: readonly RehearsalFault[] } {
  const grids = tools.read(tools.write(planBlocWorkbook(content, tools.words)));
  const refused = (problems: readonly { readonly code: string }[]) => {
    return { compared: 0, faults: [{ code: "bookRefused", codes: codesOf(problems) } as const] };
  };
  if (!grids.ok) return refused(grids.problems);
  const book = readBlocWorkbook(grids.value, [tools.words]);
  if (!book.ok) return refused(book.problems);
  const again = scoreBloc(book.value.template, book.value.bloc);
  if (!again.ok) return refused(again.problems);
  const { compared, differences } = reconcile(grids.value, book.value, again.value);
  const [first] = differences;
  const { sheet = "", cell = "" } = first ?? {};
  return {
    compared,
    faults:
      first === undefined ? [] : [{ code: "bookDiffers", count: differences.length, sheet, cell }],
  };
}

/**
 * Plays a whole season by a template in memory: forms are issued, filled in with made-up answers, read and taken in, the
 * leader's side enters the rest, the bloc is ranked, and its workbook is written, read and compared. What has to come out
 * is known from how the answers were made up.
 */
export async function rehearseSeason(
  template: Template,
  tools: RehearsalTools,
): Promise<Rehearsal> {
  const units = madeUpSeason(template);
  const leaves = leavesOf(template.criteria);
  const bloc = emptyBloc(template, units, tools);
  const about = {
    units,
    names: new Map(bloc.units.map(({ id, name }) => [id, name])),
    leaves: leaves.length,
    kinds: [...new Set(leaves.map(({ rule }) => rule.kind))],
  };
  if (units.length < 2) return { ...about, compared: 0, faults: [{ code: "nothingToRank" }] };
  const steps = units.length + 2;
  let played: Played = { bloc, received: new Map(), faults: [] };
  for (const [index, unit] of units.entries()) {
    await tools.progress(index, steps);
    played = playForm(template, unit, played, tools);
  }
  await tools.progress(units.length, steps);
  const led = playLeader(template, units, played);
  await tools.progress(units.length + 1, steps);
  const book = led.content === undefined ? undefined : playBook(led.content, tools);
  const faults = [...played.faults, ...led.faults, ...(book?.faults ?? [])];
  return { ...about, compared: book?.compared ?? 0, faults };
}
