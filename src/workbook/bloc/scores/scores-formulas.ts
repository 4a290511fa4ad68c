import { quoted } from "../../../basics/formula-text";
import { type Precision } from "../../../scoring/points/points";
import { type InputField } from "../../../scoring/rules/rule";
import { type Stage, STAGES } from "../../../scoring/self-assessment/entry";
import { type Leaf } from "../../../scoring/template/criterion";
import { type AnswerCells, answerPoints, roundedFormula } from "../../answers/answer-formula";
import { type SheetWords } from "../../look/sheet-words";
import { type ScoresLayout, type ScoresRow, type StageKey, typedKeys } from "./scores-layout";

/** Cells of the detail sheets that hold what a bloc-wide rule compares with. */
export interface LeaderCells {
  readonly bestExcess: string;
  readonly largestWithoutTarget: string;
}

/** What the formulas of one row are made from. */
export interface RowFormulas {
  readonly layout: ScoresLayout;
  readonly row: ScoresRow;
  readonly precision: Precision;
  readonly words: SheetWords;
}

const LAST_FIRST: readonly Stage[] = [...STAGES].reverse();

function ref({ layout, row }: RowFormulas, key: StageKey): string {
  return layout.cell(row.row, key);
}

function optionsOf(leaf: Leaf, name: string): readonly { key: string; label: string }[] {
  const field: InputField | undefined = leaf.rule.fields.find((each) => each.name === name);
  return field?.shape === "choice" || field?.shape === "ticks" ? field.options : [];
}

function hasTick(cell: string, number: number): string {
  return `ISNUMBER(SEARCH(";${String(number)};",";"&SUBSTITUTE(${cell}," ","")&";"))`;
}

/** Ticks stand in one cell as `1; 3`: every number must be an item's, and none may stand twice. */
function ticksAnswered(cell: string, count: number, no: string): string {
  const found = Array.from({ length: count }, (_, index) => `--${hasTick(cell, index + 1)}`);
  const given = `LEN(${cell})-LEN(SUBSTITUTE(${cell},";",""))+1`;
  return `OR(${cell}=${quoted(no)},${given}=${found.join("+")})`;
}

function answerCells(of: RowFormulas, stage: Stage, leaders: LeaderCells): AnswerCells {
  const { layout, row, words } = of;
  const { leaf } = row;
  const [target, result] = [ref(of, `${stage}.target`), ref(of, `${stage}.result`)];
  const cellOf = (name: string): string =>
    leaf.rule.fields.find((field) => field.name === name)?.place === "target" ? target : result;
  return {
    max: leaf.section === "condition" ? "1" : layout.cell(row.row, "max"),
    figure: cellOf,
    isYes: (name) => `${cellOf(name)}=${quoted(words.marks.yes)}`,
    isChosen: (name, key) =>
      `${cellOf(name)}=${quoted(optionsOf(leaf, name).find((each) => each.key === key)?.label ?? key)}`,
    isTicked: (name, key) =>
      hasTick(cellOf(name), optionsOf(leaf, name).findIndex((each) => each.key === key) + 1),
    ticksAnswered: (name) =>
      ticksAnswered(cellOf(name), optionsOf(leaf, name).length, words.marks.no),
    blank: `COUNTA(${target},${result})=0`,
    ...leaders,
  };
}

/** The cells that make an entry at a stage, as a range: target, result, typed points, "does not apply". */
function entryRange(of: RowFormulas, stage: Stage): string {
  return `${ref(of, `${stage}.target`)}:${ref(of, `${stage}.na`)}`;
}

/** A stage's points: N/A first, then typed points (the mean of several), then the rule. */
export function stagePoints(of: RowFormulas, stage: Stage, leaders: LeaderCells): string {
  const { marks } = of.words;
  const answer = answerPoints(of.row.leaf, answerCells(of, stage, leaders), of.precision, marks);
  const typed = typedKeys(stage, of.layout.scorers);
  const [first, last] = [typed[0], typed.at(-1)];
  const na = `${ref(of, `${stage}.na`)}<>""`;
  if (first === undefined || last === undefined) return `IF(${na},${quoted(marks.na)},${answer})`;
  const cells = first === last ? ref(of, first) : `${ref(of, first)}:${ref(of, last)}`;
  const mean = roundedFormula(first === last ? cells : `AVERAGE(${cells})`, of.precision);
  const points = `IF(COUNT(${cells})=COUNTA(${cells}),${mean},${quoted(marks.missing)})`;
  return `IF(${na},${quoted(marks.na)},IF(COUNTA(${cells})>0,${points},${answer}))`;
}

function lastStage(of: RowFormulas, pick: (stage: Stage) => string, otherwise: string): string {
  return LAST_FIRST.reduceRight(
    (rest, stage) => `IF(COUNTA(${entryRange(of, stage)})>0,${pick(stage)},${rest})`,
    otherwise,
  );
}

/** What stands where nobody has entered anything: a content leaf is missing, any other comes to 0. */
function withoutEntry({ row, words }: RowFormulas): string {
  return row.leaf.section === "content" ? quoted(words.marks.missing) : "0";
}

/** The official points: those of the last stage that has an entry. */
export function officialPoints(of: RowFormulas): string {
  return lastStage(of, (stage) => ref(of, `${stage}.points`), withoutEntry(of));
}

/** The name of the stage whose word counts. */
export function officialStage(of: RowFormulas): string {
  const { stages, bloc } = of.words;
  return lastStage(of, (stage) => quoted(stages[stage]), quoted(bloc.scores.noEntry));
}

/** What the unit claims: its own entry, seen with the bloc's other self-assessments. */
export function claimedPoints(of: RowFormulas, leaders: LeaderCells): string {
  const entered = `COUNTA(${entryRange(of, "self")})>0`;
  const own = of.row.leaf.rule.blocWide ? stagePoints(of, "self", leaders) : ref(of, "self.points");
  return `IF(${entered},${own},${withoutEntry(of)})`;
}

/** The target and actual with which a unit stands in a comparison: its last entry that has inputs. */
export function comparedFigure(of: RowFormulas, place: "target" | "result"): string {
  const na = lastStage(of, (stage) => `${ref(of, `${stage}.na`)}<>""`, "FALSE");
  const figure = LAST_FIRST.reduceRight((rest, stage) => {
    const cell = ref(of, `${stage}.${place}`);
    const inputs = `COUNTA(${ref(of, `${stage}.target`)},${ref(of, `${stage}.result`)})>0`;
    return `IF(${inputs},IF(ISNUMBER(${cell}),${cell},""),${rest})`;
  }, '""');
  return `IF(${na},"",${figure})`;
}

/** By which share a unit exceeds its target; blank for one that does not, or has none. */
export function excessFormula(target: string, actual: string, applies = "TRUE"): string {
  const above = `AND(${applies},ISNUMBER(${actual}),N(${target})>0,N(${actual})>N(${target}))`;
  return `IF(${above},(${actual}-${target})/${target},"")`;
}

/** A unit's result where it has no target; blank otherwise. */
export function withoutTargetFormula(target: string, actual: string, applies = "TRUE"): string {
  const open = `AND(${applies},ISNUMBER(${actual}),N(${actual})>=0,N(${target})=0)`;
  return `IF(${open},${actual},"")`;
}
