import { type WorkbookPlan } from "../../../../src/workbook/plan/sheet-plan";
import { sheetPlan, workbookPlan } from "../../../workbook/plan/plan-builders";

const HEADING = {
  font: { bold: true, color: "FFFFFF" },
  fill: "1F6FB5",
  edges: "all",
  horizontal: "center",
  wrap: true,
} as const;
const ENTRY = { fill: "FFF9E5", edges: "all", numberFormat: "0.00", unlocked: true } as const;

const FORM = sheetPlan({
  name: "Phiếu của khối & 'A' 1",
  tabColor: "C00000",
  cells: [
    { row: 0, column: 0, value: "PHIẾU TỰ CHẤM ĐIỂM", style: { font: { size: 14, bold: true } } },
    { row: 2, column: 0, value: "TT", style: HEADING },
    { row: 2, column: 1, value: "Tiêu chí", style: HEADING },
    { row: 2, column: 2, value: "Tối đa", style: HEADING },
    { row: 2, column: 3, value: "Tự chấm", style: HEADING },
    { row: 2, column: 4, value: "Ngày", style: HEADING },
    { row: 2, column: 5, value: "Minh chứng", style: HEADING },
    ...[1, 2, 3].flatMap((line) => [
      { row: 2 + line, column: 0, value: `1.${line}`, style: { numberFormat: "@" } },
      {
        row: 2 + line,
        column: 1,
        value: `Tiêu chí ${line}:\n  có 100% “văn bản” <đúng hạn>`,
        style: { wrap: true, indent: 1, edges: "allDotted" } as const,
      },
      { row: 2 + line, column: 2, value: line * 2.5, style: { numberFormat: "0.0" } },
      { row: 2 + line, column: 3, value: line === 3 ? "" : line + 0.25, style: ENTRY },
      { row: 2 + line, column: 4, value: 46_000 + line, style: { numberFormat: "dd/mm/yyyy" } },
      { row: 2 + line, column: 5, value: "=1+1", style: { unlocked: true } },
    ]),
    { row: 6, column: 1, value: "Tổng", style: { font: { italic: true, underline: true } } },
    { row: 6, column: 2, value: 15, formula: "SUM(C4:C6)" },
    { row: 6, column: 3, value: 3.5, formula: "SUM(D4:D6)", style: { numberFormat: "#,##0.00" } },
    { row: 7, column: 2, value: 1, formula: "RANK.EQ(D5,D4:D6)" },
    { row: 7, column: 3, value: "đủ", formula: 'IF(D7>3,"đủ","thiếu")' },
    { row: 7, column: 4, value: true, formula: "D7>3" },
    {
      row: 8,
      column: 1,
      value: "Cổng",
      link: { address: "https://vi.example/đường dẫn?a=1&b=2#mục" },
    },
    { row: 8, column: 2, value: "Kho", link: { place: "'Kho'!A1" } },
    { row: 9, column: 1, value: false },
  ],
  columns: [
    { width: 6 },
    { width: 40 },
    { width: 9 },
    { width: 9 },
    { width: 12, hidden: true, outline: 1 },
    { width: 30, collapsed: true },
  ],
  rows: new Map([
    [2, { height: 33 }],
    [1, { hidden: true }],
  ]),
  merges: [{ top: 0, left: 0, bottom: 0, right: 5 }],
  freeze: { row: 3, column: 2 },
  filter: { top: 2, left: 0, bottom: 5, right: 5 },
  validations: [
    {
      ranges: [{ top: 3, left: 3, bottom: 5, right: 3 }],
      rule: { kind: "decimal", comparison: { operator: "between", from: "0", to: "C4" } },
      prompt: { title: "Điểm tự chấm", text: 'Từ 0 đến điểm tối đa.\nĐể trống nếu "chưa chấm".' },
      error: { title: "Điểm không hợp lệ", text: "Điểm vượt mức tối đa & không được nhận." },
    },
    {
      ranges: [{ top: 3, left: 4, bottom: 5, right: 4 }],
      rule: { kind: "date", comparison: { operator: "atLeast", from: "DATE(2025,1,1)" } },
    },
    {
      ranges: [
        { top: 3, left: 5, bottom: 3, right: 5 },
        { top: 5, left: 5, bottom: 5, right: 5 },
      ],
      rule: { kind: "list", choices: ['Có "dấu"', "Không", "N/A"] },
    },
  ],
  conditionalFormats: [
    {
      kind: "formula",
      ranges: [{ top: 3, left: 0, bottom: 5, right: 5 }],
      formula: '$D4=""',
      style: { fill: "FFD9D9", font: { bold: true, color: "C00000" } },
    },
    { kind: "bar", ranges: [{ top: 3, left: 3, bottom: 5, right: 3 }], color: "3B7D23" },
  ],
  protection: { formatColumns: true, formatRows: true, sort: false, filter: true },
  print: {
    landscape: true,
    titleRows: { from: 2, to: 2 },
    area: { top: 0, left: 0, bottom: 9, right: 5 },
    margins: { top: 20, bottom: 20, left: 30, right: 15 },
    pageNumbers: true,
    footer: "Mã: A1&B2",
    pageBreaks: [6],
  },
  zoom: 90,
});

/** A workbook with every feature that a plan can ask for. */
export const RICH_PLAN: WorkbookPlan = workbookPlan(
  [
    sheetPlan({
      name: "Kho",
      visibility: "hidden",
      cells: [{ row: 0, column: 0, value: "Sở Nội vụ" }],
    }),
    FORM,
    sheetPlan({
      name: "Hai",
      freeze: { row: 1, column: 0 },
      cells: [{ row: 1, column: 1, value: 1 }],
    }),
    sheetPlan({ name: "Ba", freeze: { row: 0, column: 1 } }),
    sheetPlan({
      name: "_khoi",
      visibility: "veryHidden",
      cells: [{ row: 2, column: 1, value: "token_x0041_\u0001" }],
    }),
  ],
  {
    title: "Phiếu <tự chấm> & số liệu",
    names: [
      { name: "khoi.ma", refersTo: "'_khoi'!$B$3", hidden: true },
      { name: "tong_diem", refersTo: "'Phiếu của khối & ''A'' 1'!$D$7" },
    ],
    properties: new Map([
      ["khoi.token", "abc & <def>"],
      ["khoi.nam", "2026"],
    ]),
    structureLocked: true,
  },
);
