import { thousandths } from "../../../src/scoring/points/points";
import {
  type TableAsk,
  type TableFinding,
  type TablePlace,
} from "../../../src/workbook/criteria-table/table-note";
import { type Samples, withPlace } from "./samples";

const PLACE: TablePlace = { sheet: "Biểu điểm", cell: "C14" };

export const TABLE_ASKS: Samples<TableAsk> = withPlace(
  {
    columnFor: { code: "columnFor", role: "points" },
    codeDoubtful: { code: "codeDoubtful", given: "II.4", why: "repeated" },
    pointsDoubtful: { code: "pointsDoubtful", given: "0-5" },
    mostOfCounted: { code: "mostOfCounted", given: "-0,5/lần", per: thousandths(500) },
    sectionOf: { code: "sectionOf", given: "Khen và cộng điểm" },
    groupPoints: { code: "groupPoints", typed: thousandths(29500), counted: thousandths(30500) },
    bonusInside: { code: "bonusInside", base: thousandths(950_500), bonus: thousandths(49_500) },
    scorerOf: { code: "scorerOf", given: "Tổ thư ký" },
    rowsAre: { code: "rowsAre", given: "Xếp loại CCHC", count: 4 },
    tiersOf: { code: "tiersOf", given: "Trên 95%: 2 điểm" },
  },
  PLACE,
);

export const TABLE_FINDINGS: Samples<TableFinding> = withPlace(
  {
    nothingFound: { code: "nothingFound" },
    groupSumDiffers: {
      code: "groupSumDiffers",
      given: "Công tác thi đua",
      typed: thousandths(30_250),
      counted: thousandths(29_250),
    },
    totalDiffers: {
      code: "totalDiffers",
      typed: thousandths(100_500),
      counted: thousandths(99_500),
    },
    scaleUnusual: { code: "scaleUnusual", counted: thousandths(98_500) },
    pointsMissing: { code: "pointsMissing", given: "Sáng kiến" },
    pointsUnreadable: { code: "pointsUnreadable", given: "theo thực tế" },
    besidePointsLeft: { code: "besidePointsLeft", given: "Báo cáo" },
    codeGenerated: { code: "codeGenerated", given: "Sơ kết", made: "II.3" },
    codesMadeFull: { code: "codesMadeFull", given: "đ", made: "I.2.đ" },
    countedRule: { code: "countedRule", given: "trừ 0,25 điểm/lần", per: thousandths(250) },
    tieBreakDropped: { code: "tieBreakDropped", criterion: "III.7" },
  },
  PLACE,
);
