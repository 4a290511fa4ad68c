import { templateFromTable } from "../../../src/workbook/criteria-table/template-from-table";
import { readCriteriaTable } from "../../../src/workbook/criteria-table/read-criteria-table";
import { DEFAULTS, table } from "./table-builders";
import { asked, found, kinds, made } from "./told-table";

describe("parts without codes and codes inside the titles", () => {
  const given = table([
    [
      "Nội dung chấm điểm",
      "Điểm chuẩn",
      "Đơn vị chấm",
      "Hướng dẫn chấm điểm",
      "Tài liệu kiểm chứng",
    ],
    ["A. PHẦN NỘI DUNG", 950, null, null, null],
    ["I. Nhiệm vụ trọng tâm", 500, null, null, null],
    ["1. Thực hiện chỉ tiêu", 300, "Đơn vị tự chấm", "Chấm theo kết quả", "Báo cáo năm"],
    ["2. Báo cáo đúng hạn", 200, "Văn phòng UBND tỉnh", "Mỗi lần chậm trừ 5 điểm", null],
    ["II. Phong trào", 450, null, null, null],
    [
      "1. Ký số văn bản",
      450,
      "Tổ thư ký",
      "Trên 95%: 450 điểm; từ 75% đến 95%: 300 điểm; dưới 75%: 0 điểm",
      null,
    ],
    ["ĐIỂM THƯỞNG", 50, null, null, null],
    ["- Được khen cấp Nhà nước", 30, "Ban Thi đua - Khen thưởng", null, null],
    ["- Sáng kiến cấp tỉnh", 20, null, "Cộng 5 điểm/sáng kiến", null],
    ["ĐIỂM TRỪ", null, null, null, null],
    ["- Vắng họp khối", "-10", "Trưởng khối", "Trừ 2 điểm/lần", null],
    ["Các trường hợp không xét khen thưởng", null, null, null, null],
    ["- Có cá nhân bị kỷ luật", null, "Sở Nội vụ", null, null],
  ]);

  it("become a tree with its four parts", () => {
    expect(made(given)).toEqual([
      "+ A PHẦN NỘI DUNG: 950",
      "+ A.I Nhiệm vụ trọng tâm: 500",
      "- A.I.1 Thực hiện chỉ tiêu: 300",
      "- A.I.2 Báo cáo đúng hạn: 200",
      "+ A.II Phong trào: 450",
      "- A.II.1 Ký số văn bản: 450",
      "+ B ĐIỂM THƯỞNG (bonus): 50",
      "- B.1 Được khen cấp Nhà nước (bonus): 30",
      "- B.2 Sáng kiến cấp tỉnh (bonus): 20",
      "+ C ĐIỂM TRỪ (penalty): null",
      "- C.1 Vắng họp khối (penalty): 10",
      "+ D Các trường hợp không xét khen thưởng (condition): null",
      "- D.1 Có cá nhân bị kỷ luật (condition): null",
    ]);
  });

  it("ask for the scale, for a scorer that nobody knows and for tiers", () => {
    expect(asked(given)).toEqual([
      "bonusInside B8: inside",
      "tiersOf A7: tier",
      "scorerOf C7: agency",
    ]);
  });

  it("say who scores and how, as far as the text is plain", () => {
    const { draft } = readCriteriaTable(given, {}, DEFAULTS);
    const leaves = draft.criteria.filter(({ rule }) => rule !== undefined);
    expect(leaves.map(({ scorer, rule }) => [scorer, rule])).toEqual([
      ["unit", { kind: "manual", step: 1 }],
      ["agency", { kind: "deduct", per: 5 }],
      ["agency", expect.objectContaining({ kind: "tier" })],
      ["board", { kind: "manual", step: 1 }],
      ["unit", { kind: "perUnit", per: 5 }],
      ["leader", { kind: "perUnit", per: 2 }],
      ["board", { kind: "binary" }],
    ]);
    expect(leaves[0]?.evidence).toEqual({
      required: "ifPoints",
      hint: "Báo cáo năm; Chấm theo kết quả",
    });
  });
});

describe("a table without headings", () => {
  const given = table([
    ["I", "Nhiệm vụ chuyên môn của đơn vị", 60],
    ["1", "Hoàn thành chỉ tiêu được giao", 60],
    ["II", "Công tác thi đua và khen thưởng", 40],
    ["1", "Đăng ký thi đua đúng thời hạn", 40],
  ]);

  it("is read by what stands in its columns, which the leader confirms", () => {
    expect(asked(given)).toEqual(["columnFor B1: B", "columnFor A1: A", "columnFor C1: C"]);
    expect(made(given)).toHaveLength(4);
  });
});

describe("levels that stand as rows below a criterion", () => {
  const given = table([
    ["TT", "Tiêu chí", "Điểm"],
    ["I", "Nhiệm vụ", 100],
    [1, "Xếp loại cải cách hành chính", 60],
    [null, "Xếp loại tốt", 60],
    [null, "Xếp loại khá", 40],
    [null, "Còn lại", 0],
    [2, "Chuyển đổi số", 40],
    ["-", "Có kế hoạch", 15],
    ["-", "Có báo cáo", 25],
  ]);

  it("are proposed as levels, and rows that add up as criteria", () => {
    expect(asked(given)).toEqual(["rowsAre C3: levels"]);
    expect(made(given)).toEqual([
      "+ I Nhiệm vụ: 100",
      "- I.1 Xếp loại cải cách hành chính: 60",
      "+ I.2 Chuyển đổi số: 40",
      "- I.2.1 Có kế hoạch: 15",
      "- I.2.2 Có báo cáo: 25",
    ]);
    expect(kinds(given).slice(3, 6)).toEqual(["detail", "detail", "detail"]);
  });
});

describe("points that are no plain number", () => {
  const given = table([
    ["TT", "Tiêu chí", "Điểm chuẩn"],
    ["I", "Nhiệm vụ", null],
    [1, "Chỉ tiêu", "0-5"],
    [2, "Phong trào", { day: "2026-05-01" }],
    [3, "Đột xuất", "theo thực tế"],
    [4, "Khác", null],
    ["II", "Điểm trừ", null],
    [1, "Chậm báo cáo", "-0,5 điểm/lần"],
  ]);

  it("are asked about where they may be several, and told where they are none", () => {
    expect(asked(given)).toEqual([
      "pointsDoubtful C3: 5",
      "pointsDoubtful C4: 1.5",
      "mostOfCounted C8: 5",
    ]);
    expect(found(given)).toEqual(
      expect.arrayContaining(["pointsUnreadable C5", "pointsMissing C6", "countedRule A8"]),
    );
  });

  it("make no template, and every fault names its cell", () => {
    const template = templateFromTable(given, {}, DEFAULTS);
    expect(template.ok ? [] : template.problems).toEqual([
      { cell: "C5", fault: { code: "fieldMissing", field: "max", place: "I.3" } },
      { cell: "C6", fault: { code: "fieldMissing", field: "max", place: "I.4" } },
    ]);
  });
});

it("says of a range without criteria that nothing was found", () => {
  for (const rows of [[[null]], [["TT", "Tiêu chí", "Điểm chuẩn"]], [["Kính gửi: các đơn vị"]]]) {
    const { findings, draft } = readCriteriaTable(table(rows), {}, DEFAULTS);
    expect(findings.map(({ code }) => code)).toContain("nothingFound");
    expect(draft.criteria).toEqual([]);
  }
});
