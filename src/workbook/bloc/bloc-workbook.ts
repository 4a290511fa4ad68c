import { quoted } from "../../basics/formula-text";
import { rankUnits } from "../../scoring/ranking/rank";
import { type BlocResult } from "../../scoring/summary/score-bloc";
import { type Tally } from "../../scoring/summary/tally";
import { type Criterion } from "../../scoring/template/criterion";
import { type LeafColumn } from "../../scoring/verification/bloc-scores";
import { type Through } from "../../scoring/verification/official-entry";
import { identityLine, identityOf, IDENTITY_PROPERTY } from "../identity/identity";
import { identityNames, writeIdentity } from "../identity/identity-sheet";
import { writeTemplateSheet } from "../identity/template-sheet";
import { type SheetWords } from "../look/sheet-words";
import { columnName } from "../plan/cell-address";
import { type SheetPlan, type WorkbookPlan } from "../plan/sheet-plan";
import { writeChoices } from "../unit/choices-sheet";
import { type BlocContent } from "./bloc-content";
import { writeBloc } from "./bloc-sheet";
import { writeCriteria } from "./criteria/criteria-sheet";
import { templateInUse } from "./criteria/template-in-use";
import { DETAIL_COLUMNS, type DetailLayout, detailLayout } from "./detail/detail-layout";
import { writeDetail } from "./detail/detail-sheet";
import { type UnitFigures } from "./detail/detail-values";
import { writeEvidenceList } from "./evidence-list-sheet";
import { writeRanking } from "./ranking-sheet";
import { type LeaderCells } from "./scores/scores-formulas";
import { writeRecord } from "./record/record-sheet";
import { writeSlipList } from "./slips/slip-list-sheet";
import { type ScoresKey, type ScoresLayout, scoresLayout } from "./scores/scores-layout";
import { writeScores } from "./scores/scores-sheet";
import { submissionsRange, writeSubmissions } from "./submissions/submissions-sheet";
import { writeSummary } from "./summary-sheet";

function byCode({ columns }: Tally): ReadonlyMap<string, LeafColumn> {
  return new Map(columns.map((column) => [column.leaf.code, column]));
}

function tallyOf(result: BlocResult, through: Through): Tally {
  return through === "official" ? result.official : result.self;
}

function unitFigures(
  { bloc, result, template }: BlocContent,
  through: Through,
): readonly UnitFigures[] {
  const { contenders } = tallyOf(result, through);
  const places = rankUnits(contenders, template);
  const ordered = [...contenders].sort(
    (a, b) => (places.get(a.id)?.rank ?? 0) - (places.get(b.id)?.rank ?? 0),
  );
  return bloc.units.map((unit) => ({
    unit,
    contender: contenders.find(({ id }) => id === unit.id),
    place: places.get(unit.id),
    position: ordered.findIndex(({ id }) => id === unit.id) + 1,
  }));
}

function leaderCells(layout: DetailLayout, criterion: string): LeaderCells {
  return {
    bestExcess: layout.externalLargest(`excess:${criterion}`),
    largestWithoutTarget: layout.externalLargest(`withoutTarget:${criterion}`),
  };
}

/** Looks a row of the scores sheet up: first where it was written, and by its key when rows have moved. */
function lookUp(scores: ScoresLayout, key: ScoresKey, ordinal: number, wanted: string): string {
  const [keys, values] = [scores.range("key"), scores.range(key)];
  const place = String(ordinal);
  return (
    `IF(INDEX(${keys},${place})=${wanted},INDEX(${values},${place}),` +
    `INDEX(${values},MATCH(${wanted},${keys},0)))`
  );
}

function planDetail(
  content: BlocContent,
  layouts: { readonly scores: ScoresLayout; readonly detail: DetailLayout },
  through: Through,
  words: SheetWords,
): SheetPlan {
  const { template, bloc } = content;
  const { scores, detail } = layouts;
  const { title, selfTitle } = words.bloc.detail;
  const { statuses } = words.bloc.submissions;
  const isOfficial = through === "official";
  const units = bloc.units.length;
  const submission = (column: "status" | "late", unit: string): string =>
    `INDEX(${submissionsRange(units, column, words)},MATCH(${unit},${submissionsRange(units, "unit", words)},0))`;
  return writeDetail({
    layout: detail,
    words,
    title: (isOfficial ? title : selfTitle)(bloc),
    figures: {
      template,
      bloc,
      through,
      columns: byCode(tallyOf(content.result, through)),
      units: unitFigures(content, through),
      marks: words.marks,
    },
    outside: (unit, column) => {
      const head = `${columnName(column)}$${String(detail.row("keys") + 1)}`;
      const wanted = ({ id }: Criterion): string =>
        `${head}&"|"&$${detail.cell(id, DETAIL_COLUMNS.id)}`;
      const at = (key: ScoresKey, leaf: Criterion): string =>
        lookUp(scores, key, scores.ordinal(unit, leaf.id), wanted(leaf));
      const state = submission("status", head);
      const out = [statuses.notSubmitted, statuses.withdrawn].map(
        (each) => `${state}=${quoted(each)}`,
      );
      const compared = isOfficial
        ? ({ excess: "excess", withoutTarget: "withoutTarget" } as const)
        : ({ excess: "claimedExcess", withoutTarget: "claimedWithoutTarget" } as const);
      return {
        status: `IF(OR(${out.join(",")}),0,1)`,
        lateDays: submission("late", head),
        compared: (leaf, kind) => at(compared[kind], leaf),
        score: (leaf) => at(isOfficial ? "official" : "claimed", leaf),
      };
    },
  });
}

/**
 * The leader's workbook: the bloc, its criteria, every entry of every stage, and the live calculation down to the
 * ranking. It opens and prints without the add-in.
 */
export function planBlocWorkbook(content: BlocContent, words: SheetWords): WorkbookPlan {
  const { template, bloc, result } = content;
  const identity = identityOf(bloc, template);
  const choices = writeChoices(template.criteria);
  const scores = scoresLayout(template, bloc, words.bloc.scores.sheet);
  const official = detailLayout(template, bloc.units, words.bloc.detail.sheet);
  const self = detailLayout(template, bloc.units, words.bloc.detail.selfSheet);
  const summary = { content, official, self, words };
  const { period, leader, deputy, deadline, evidenceFrom, evidenceTo } = bloc;
  return {
    title: `${words.bloc.summary.title(bloc)} - ${bloc.name}`,
    sheets: [
      writeBloc(bloc, template, words),
      writeCriteria(template, !templateInUse(content), words),
      writeSubmissions(content, words),
      writeScores(
        {
          content,
          layout: scores,
          words,
          leaders: (id) => ({ official: leaderCells(official, id), self: leaderCells(self, id) }),
          official: byCode(result.official),
          self: byCode(result.self),
        },
        choices.references,
      ),
      writeEvidenceList(content, words),
      planDetail(content, { scores, detail: official }, "official", words),
      writeSummary(summary),
      writeRanking(summary),
      planDetail(content, { scores, detail: self }, "self", words),
      ...((content.record?.slips.length ?? 0) > 0 ? [writeSlipList(content, words)] : []),
      choices.plan,
      writeIdentity(identity, {
        blocName: bloc.name,
        unitName: "",
        deadline,
        evidenceFrom,
        evidenceTo,
        period,
        leader,
        deputy,
      }),
      writeTemplateSheet(template),
      writeRecord(content),
    ],
    names: identityNames(identity),
    properties: new Map([[IDENTITY_PROPERTY, identityLine(identity)]]),
    structureLocked: false,
  };
}
