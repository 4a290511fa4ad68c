import { readCriteriaTable } from "../../../src/workbook/criteria-table/read-criteria-table";
import { DEFAULTS, table, type TypedRow } from "./table-builders";
import { asked, found, kinds, made } from "./told-table";

describe("a table over two heading rows with merged cells, repeated on the second page", () => {
  const given = table(
    [
      ["BẢNG TIÊU CHÍ CHẤM ĐIỂM THI ĐUA NĂM 2026", null, null, null, null],
      ["TT", "Nội dung\ntiêu chí", "Điểm", null, "Ghi chú"],
      [null, null, "Tối đa", "Tự chấm", null],
      ["(1)", "(2)", "(3)", "(4)", "(5)"],
      ["I", "THỰC HIỆN NHIỆM VỤ CHÍNH TRỊ", "60 điểm", null, null],
      ["1", "Hoàn thành chỉ tiêu được giao", "4０", null, null],
      ["2", "Giải quyết hồ sơ đúng hạn", " 20đ ", null, null],
      [null, null, null, null, null],
      ["TT", "Nội dung tiêu chí", "Điểm", null, "Ghi chú"],
      ["II", "CÔNG TÁC THI ĐUA, KHEN THƯỞNG", "Tối đa 40", null, null],
      ["1", "Đăng ký thi đua", "15,5", null, null],
      ["2", "Tổng kết phong trào thi đua", "24,5", null, null],
      ["Tổng cộng (I+II)", null, "100", null, null],
      ["Ghi chú: báo cáo gửi trước 05/12/2026.", null, null, null, null],
      [null, "TRƯỞNG KHỐI", null, null, null],
    ],
    ["A1:E1", "A2:A3", "B2:B3", "C2:D2", "E2:E3", "A13:B13"],
  );

  it("gives its criteria with codes that are led by their groups", () => {
    expect(made(given)).toEqual([
      "+ I THỰC HIỆN NHIỆM VỤ CHÍNH TRỊ: 60",
      "- I.1 Hoàn thành chỉ tiêu được giao: 40",
      "- I.2 Giải quyết hồ sơ đúng hạn: 20",
      "+ II CÔNG TÁC THI ĐUA, KHEN THƯỞNG: 40",
      "- II.1 Đăng ký thi đua: 15.5",
      "- II.2 Tổng kết phong trào thi đua: 24.5",
    ]);
  });

  it("takes every row for what it is", () => {
    expect(kinds(given)).toEqual([
      "ignored",
      "heading",
      "heading",
      "heading",
      "group",
      "leaf",
      "leaf",
      "blank",
      "heading",
      "group",
      "leaf",
      "leaf",
      "total",
      "note",
      "note",
    ]);
  });

  it("asks nothing, because everything is told", () => {
    expect(asked(given)).toEqual([]);
    expect(found(given)).toEqual(["codesMadeFull A6"]);
  });

  it("reads the same where the merged cells are not known", () => {
    expect(made({ ...given, merged: [] })).toEqual(made(given));
    expect(kinds({ ...given, merged: [] })).toEqual(kinds(given));
  });

  it("reads the same in decomposed letters with spaces that do not break", () => {
    const rows = [...given.grid.rows].map(([row, cells]) => {
      const noisy = [...cells].map(([column, cell]) => {
        const { value } = cell;
        const text =
          value.kind === "text" ? value.text.normalize("NFD").replaceAll(" ", "\u00a0") : "";
        return [column, { ...cell, value: { kind: "text" as const, text } }] as const;
      });
      return [row, new Map(noisy)] as const;
    });
    expect(made({ ...given, grid: { ...given.grid, rows: new Map(rows) } })).toEqual(made(given));
  });
});

describe("subtotals typed by hand and letters without the codes of their groups", () => {
  const given = table([
    ["STT", "Tiêu chí", "Điểm tối đa"],
    ["I", "Nhiệm vụ chuyên môn", 70],
    [1, "Chỉ tiêu kế hoạch", 50],
    ["a)", "Chỉ tiêu thu", 20],
    ["b)", "Chỉ tiêu chi", 10],
    ["c)", "Chỉ tiêu đầu tư", 10],
    ["d)", "Chỉ tiêu việc làm", 5],
    ["đ)", "Chỉ tiêu môi trường", 5],
    [2, "Cải cách hành chính", 20],
    ["Cộng nhóm I", null, 70],
    ["II", "Công tác thi đua", 30],
    [1, "Phát động phong trào", 19],
    [2, "Nhân rộng điển hình", 10],
    ["Cộng", null, 30],
    ["TỔNG CỘNG", null, 100],
  ]);

  it("are compared with the criteria, and both figures and the cell are told", () => {
    expect(found(given)).toEqual([
      "codesMadeFull A3",
      "groupSumDiffers C11",
      "groupSumDiffers C14",
      "totalDiffers C15",
      "scaleUnusual C2",
    ]);
    const [, group] = readCriteriaTable(given, {}, DEFAULTS).findings;
    expect(group).toMatchObject({ given: "Công tác thi đua", typed: 30_000, counted: 29_000 });
    expect(asked(given)).toEqual([]);
  });

  it("count nothing, so that the template fits together", () => {
    expect(made(given)).toEqual([
      "+ I Nhiệm vụ chuyên môn: 70",
      "+ I.1 Chỉ tiêu kế hoạch: 50",
      "- I.1.a Chỉ tiêu thu: 20",
      "- I.1.b Chỉ tiêu chi: 10",
      "- I.1.c Chỉ tiêu đầu tư: 10",
      "- I.1.d Chỉ tiêu việc làm: 5",
      "- I.1.đ Chỉ tiêu môi trường: 5",
      "- I.2 Cải cách hành chính: 20",
      "+ II Công tác thi đua: 29",
      "- II.1 Phát động phong trào: 19",
      "- II.2 Nhân rộng điển hình: 10",
    ]);
    expect(kinds(given).filter((kind) => kind.endsWith("total"))).toEqual([
      "subtotal",
      "subtotal",
      "total",
    ]);
  });
});

describe("codes that Excel has changed", () => {
  const numbers = Array.from({ length: 9 }, (_, index): TypedRow => [
    Number(`1.${String(index + 1)}`),
    `Nhiệm vụ ${String(index + 1)}`,
    5,
  ]);
  const given = table([
    ["TT", "Nội dung", "Điểm chuẩn"],
    [1, "Nhiệm vụ", null],
    ...numbers,
    [1.1, "Nhiệm vụ mười", 5],
    [2, "Phong trào", null],
    [{ day: "2026-01-02" }, "Phát động", 20],
    [{ day: "2026-02-02" }, "Sơ kết", 30],
  ]);

  it("are asked about, with the code that goes on as the proposal", () => {
    expect(asked(given)).toEqual([
      "codeDoubtful A12: 1.10",
      "codeDoubtful A14: 2.1",
      "codeDoubtful A15: 2.2",
    ]);
    expect(made(given).slice(9)).toEqual([
      "- 1.9 Nhiệm vụ 9: 5",
      "- 1.10 Nhiệm vụ mười: 5",
      "+ 2 Phong trào: 50",
      "- 2.1 Phát động: 20",
      "- 2.2 Sơ kết: 30",
    ]);
  });

  it("are taken as the leader answers", () => {
    const { questions } = readCriteriaTable(given, {}, DEFAULTS);
    const [first] = questions;
    expect(first).toMatchObject({ options: ["1.10", "1.1"], answered: false });
    const again = readCriteriaTable(given, { [first!.id]: "1.1" }, DEFAULTS);
    expect(again.questions[0]).toMatchObject({ chosen: "1.1", answered: true });
    expect(again.questions[1]).toMatchObject({ proposed: "1.10", answered: false });
  });
});

describe("titles in two columns beside codes that merged cells have broken", () => {
  const given = table(
    [
      ["TT", "Nhóm tiêu chí", "Tiêu chí thành phần", "Điểm"],
      [1, "Nhiệm vụ chuyên môn", "Chỉ tiêu được giao", 40],
      [null, null, "Hồ sơ đúng hạn", 20],
      [2, "Thi đua, khen thưởng", "Đăng ký thi đua", 15],
      [null, null, "Sáng kiến", 15],
      [null, null, "Báo cáo", 10],
    ],
    ["A2:A3", "B2:B3", "A4:A6", "B4:B6"],
  );

  it("give a group and its first criterion from one row", () => {
    expect(made(given)).toEqual([
      "+ 1 Nhiệm vụ chuyên môn: 60",
      "- 1.1 Chỉ tiêu được giao: 40",
      "- 1.2 Hồ sơ đúng hạn: 20",
      "+ 2 Thi đua, khen thưởng: 40",
      "- 2.1 Đăng ký thi đua: 15",
      "- 2.2 Sáng kiến: 15",
      "- 2.3 Báo cáo: 10",
    ]);
    expect(readCriteriaTable(given, {}, DEFAULTS).rows[1]?.codes).toEqual(["1", "1.1"]);
  });

  it("give the criteria their own codes where those run on", () => {
    const coded = table([
      ["TT", "Nhóm tiêu chí", "Tiêu chí thành phần", "Điểm"],
      [1, "Nhiệm vụ chuyên môn", "Chỉ tiêu được giao", 40],
      [2, null, "Hồ sơ đúng hạn", 20],
      [3, "Thi đua, khen thưởng", "Đăng ký thi đua", 40],
    ]);
    expect(made(coded)).toEqual([
      "+ I Nhiệm vụ chuyên môn: 60",
      "- 1 Chỉ tiêu được giao: 40",
      "- 2 Hồ sơ đúng hạn: 20",
      "+ II Thi đua, khen thưởng: 40",
      "- 3 Đăng ký thi đua: 40",
    ]);
  });
});
