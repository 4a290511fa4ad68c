import { type Citation } from "../../src/documents/citation";
import { findDocuments } from "../../src/documents/find-documents";

/** The only citation of a text. */
function only(text: string): Citation {
  const found = findDocuments(text);
  expect(found.map((each) => each.text)).toHaveLength(1);
  return found[0]!;
}

const NOTHING = { number: null, year: null, symbol: null, issuer: null, date: null };

describe("a citation", () => {
  it("has a null for everything that the text does not say", () => {
    const text = "Số:      -BC/ĐU";
    expect(findDocuments(text)).toEqual([
      {
        ...NOTHING,
        text: "-BC/ĐU",
        offset: 9,
        type: "Báo cáo",
        symbol: "BC/ĐU",
        normalised: "-BC/ĐU",
      },
    ]);
  });

  it("has its fields in the documented order, which is that of the printed JSON", () => {
    expect(Object.keys(only("Kế hoạch số 36/KH-SKHCN"))).toEqual([
      "text",
      "offset",
      "type",
      "number",
      "year",
      "symbol",
      "issuer",
      "date",
      "normalised",
    ]);
  });
});

describe("the number and symbol", () => {
  it.each([
    ["with the kind of document", "598/QĐ-UBND", ["598", null, "QĐ-UBND"]],
    ["of a letter", "422/SKHCN-QLKHCNCS", ["422", null, "SKHCN-QLKHCNCS"]],
    ["with & in the symbol", "45/SKH&CN-QLCN&TTCN", ["45", null, "SKH&CN-QLCN&TTCN"]],
    ["with three parts", "285/BKH-CN-ĐP", ["285", null, "BKH-CN-ĐP"]],
    ["with a year", "08/2018/QĐ-UBND", ["08", 2018, "QĐ-UBND"]],
    ["of a law", "06/2022/QH15", ["06", 2022, "QH15"]],
    ["with the one abbreviation of a single letter", "12/2022/L-CTN", ["12", 2022, "L-CTN"]],
    ["of several ministries", "57/2014/TTLT-BKHCN-BNV", ["57", 2014, "TTLT-BKHCN-BNV"]],
    ["with small letters", "18/CT-TTg", ["18", null, "CT-TTg"]],
    ["of the Party", "34-CT/TW", ["34", null, "CT/TW"]],
    ["of the Party with small letters", "12-CTrHĐ/TU", ["12", null, "CTrHĐ/TU"]],
    ["of a committee's office", "36-HD/VPTW", ["36", null, "HD/VPTW"]],
    ["with leading zeros", "0123/QĐ-UBND", ["0123", null, "QĐ-UBND"]],
    ["with a letter after the number", "12a/KH-UBND", ["12a", null, "KH-UBND"]],
    ["with a dot between thousands", "1.234/QĐ-UBND", ["1234", null, "QĐ-UBND"]],
    ["that looks like a year", "2016/QĐ-UBND", ["2016", null, "QĐ-UBND"]],
    ["with a full stop for the hyphen", "12/QĐ.UBND", ["12", null, "QĐ.UBND"]],
    ["with blanks before the slash", "1176 /BC-SKHCN", ["1176", null, "BC-SKHCN"]],
    ["with a blank after the hyphen", "0123 /QĐ- UBND", ["0123", null, "QĐ-UBND"]],
    ["with blanks everywhere", "36 - NQ / TW", ["36", null, "NQ/TW"]],
    ["with blanks around the year", "1305 / 2018 / QĐ - UBND", ["1305", 2018, "QĐ-UBND"]],
    ["with a blank before a later hyphen", "45/BKH-CN -ĐP", ["45", null, "BKH-CN-ĐP"]],
    ["broken after the hyphen", "598/QĐ-\nUBND", ["598", null, "QĐ-UBND"]],
    ["with dashes for hyphens", "34–CT/TW", ["34", null, "CT/TW"]],
    ["decomposed", "01-KL/TƯ".normalize("NFD"), ["01", null, "KL/TƯ"]],
    ["with the letter Eth for Đ", "598/Q\u00D0-UBND", ["598", null, "QĐ-UBND"]],
  ])("%s are read whole and in their parts: %j", (_, printed, [number, year, symbol]) => {
    const found = only(`Theo ${printed} đã ban hành`);
    expect(found).toMatchObject({ text: printed, offset: 5, number, year, symbol });
  });

  it.each([
    ["before a dash with blanks around it", "Công văn số 22/SNV-TĐKT - UBND tỉnh", "22/SNV-TĐKT"],
    ["before a word that is joined to it", "tại 598/QĐ-UBND-Sở", "598/QĐ-UBND"],
    ["before a dash at the end of its line", "số 12/SNV -\nUBND tỉnh", "12/SNV"],
    ["before a word", "Công văn số 22/SNV-TĐKT Sở", "22/SNV-TĐKT"],
    ["before a word that is not set apart", "598/QĐ-UBNDngày 25/5/2018", "598/QĐ-UBND"],
    ["before a year", "Kế hoạch số 70/KH-2018", "70/KH"],
    ["before the next line", "598/QĐ-UBND\n- Sở Nội vụ", "598/QĐ-UBND"],
    ["before the next cell", "598/QĐ-SNV\t-UBND", "598/QĐ-SNV"],
    ["at the end of a sentence", "tại 1022/QĐ-SKHCN.Hiện nay", "1022/QĐ-SKHCN"],
  ])("end %s", (_, text, printed) => {
    expect(only(text).text).toBe(printed);
  });

  it("are found one by one in a list", () => {
    const text = "các Quyết định số 12/QĐ-UBND, 13/QĐ-UBND,14/QĐ-UBND và (15/QĐ-UBND)";
    const found = findDocuments(text).map(({ number, type }) => [number, type]);
    expect(found).toEqual(["12", "13", "14", "15"].map((each) => [each, "Quyết định"]));
  });

  it.each([
    ["Số:   /BC-SKHCN", 6],
    ["Số: ....../BC-SKHCN", 10],
    ["Số ……/BC-SKHCN", 5],
    ["Số: ____ /BC-SKHCN", 9],
    ["Kế hoạch số /BC-SKHCN", 12],
  ])("begin at the slash where the number was left blank: %j", (text, offset) => {
    const expected = { text: "/BC-SKHCN", offset, number: null, normalised: "/BC-SKHCN" };
    expect(only(text)).toMatchObject(expected);
  });

  it("may lack the symbol where kind and date are there", () => {
    const expected = { text: "598", number: "598", symbol: null, normalised: "598" };
    expect(only("Quyết định số 598 ngày 25/5/2018 của UBND tỉnh")).toMatchObject(expected);
    expect(findDocuments("Quyết định số 598 của UBND tỉnh, nhóm số 12 ngày 25/5/2018")).toEqual([]);
  });
});

describe("the kind of document", () => {
  it.each([
    ["by the symbol", "598/QĐ-UBND", "Quyết định"],
    ["by the name before the number", "Hướng dẫn 1122/BTĐKT-VI", "Hướng dẫn"],
    ["by the name rather than the symbol", "Quy định số 47-QĐ/TW", "Quy định"],
    ["by the name in capitals", "CÔNG VĂN SỐ 12/SNV-TĐKT", "Công văn"],
    [
      "by the name on the line before",
      "Phát động\nthi đua\n\nsố 68/XYZ-SKHCN",
      "Phát động thi đua",
    ],
    ["by the name with blanks and emphasis", "*Chỉ  thị*\u00A0số: 12/XY-UBND", "Chỉ thị"],
    ["by the name without a blank after số", "Chỉ thị số12/XY-UBND", "Chỉ thị"],
    ["by the abbreviation before the number", "HD số 12/SNV-TĐKT", "Hướng dẫn"],
    ["by the symbol rather than an abbreviation", "CT số 12-CTr/TU", "Chương trình"],
    ["as a letter where the symbol has none", "422/SKHCN-VP", "Công văn"],
    ["of a law by its title", "Luật Thi đua, khen thưởng số 06/2022/QH15", "Luật"],
    ["of the whole name", "Thông tư liên tịch số 57/2014/TTLT-BNV-BTC", "Thông tư liên tịch"],
    ["typed without diacritics", "598/QD-UBND", "Quyết định"],
    ["as unknown where nothing tells", "15/2018/QH14", null],
    ["as unknown after half a name", "Kỷluật số 15/2018/QH14", null],
    ["as unknown in a Party symbol", "số 15-XYZ/TU", null],
    ["not by a name in another sentence", "theo Kế hoạch.\n12/SNV-TĐKT", "Công văn"],
    ["not by half a word", "PhiKế hoạch số 12/SNV-TĐKT", "Công văn"],
  ])("is read %s: %j", (_, text, type) => {
    expect(only(text).type).toBe(type);
  });
});

describe("the date", () => {
  it.each([
    ["ngày 05/12/2018", "2018-12-05"],
    ["ngày 5.3.2026", "2026-03-05"],
    ["ngày 30 – 01 – 2023", "2023-01-30"],
    ["ngày 19 tháng 01 năm 2018", "2018-01-19"],
    ["ngày 19 tháng 1, 2018", "2018-01-19"],
    ["ngày 04 tháng 7/2018", "2018-07-04"],
    ["ngày04 tháng7 năm2018", "2018-07-04"],
    ["ngày 04 tháng 7 năm\n2018".normalize("NFD"), "2018-07-04"],
    [", ngày 25/5/2018", "2018-05-25"],
    ["(ngày 25/5/2018)", "2018-05-25"],
    ["(25/5/2018)", "2018-05-25"],
    ["25/5/2018", "2018-05-25"],
    ["ký ngày 25/5/2018", "2018-05-25"],
    ["được ban hành ngày 25/5/2018", "2018-05-25"],
    ["của UBND tỉnh ngày 25/5/2018", "2018-05-25"],
    ["của UBND tỉnh, ngày 25/5/2018", "2018-05-25"],
    ["ngày 29/02/2020", "2020-02-29"],
    ["ngày 29/02/2018", null],
    ["ngày 31 tháng 4 năm 2018", null],
    ["ngày 12/13/2018", null],
    ["ngày 25:5:2018", null],
    ["ngày 25/5-2018", null],
    ["ngày 25/5", null],
    ["ngày 25/5/18", null],
    ["ngày    tháng 5 năm 2023", null],
    ["ngày ... tháng ... năm 2023", null],
    [`ngày ${".".repeat(100)}/5/2018`, null],
    ["tháng 5/2018", null],
    ["; ngày 25/5/2018, Sở", null],
    ["của UBND tỉnh. Ngày 25/5/2018, Sở", null],
    ["đến hết ngày 25/5/2018", null],
  ])("of %j is %j", (after, date) => {
    expect(only(`Quyết định số 598/QĐ-UBND ${after} `).date).toBe(date);
  });

  it.each([
    ["below", "Số: 12/BC-SNV\n\nCao Bằng, ngày 27 tháng 12 năm 2018"],
    ["in the line", "Số: 12/BC-SNV          Cao Bằng, ngày 27 tháng 12 năm 2018"],
    ["in the next cell", "| Số: 12/BC-SNV | *TP. Cao Bằng, ngày 27/12/2018* |"],
    ["above", "Cao Bằng, ngày 27 tháng 12 năm 2018\nSố: 12/BC-SNV"],
  ])("in the head of a letter stands %s, after the place", (_, text) => {
    expect(only(text).date).toBe("2018-12-27");
  });

  it.each([
    ["a line with something else", "Số: 12/BC-SNV\n\nThực hiện kế hoạch 2018, ngày 27/12/2018"],
    ["the head left blank", "Số: 12/BC-SNV\n\nHưng Yên, ngày    tháng 5 năm 2023"],
    ["a document of a sentence", "theo Kế hoạch\nsố 12/KH-SNV\nCao Bằng, ngày 27/12/2018"],
    ["a number within a sentence", "theo số 12/BC-SNV\n\nCao Bằng, ngày 27 tháng 12 năm 2018"],
  ])("in the head of a letter is not taken from %s", (_, text) => {
    expect(only(text).date).toBe(null);
  });

  it.each([
    ["Ngày 23/01/2018, Sở KH&CN đã có Công văn số 45/SKHCN-VP trình", "2018-01-23"],
    ["2017-2020: Ngày 23/01/2018 Sở ban hành Công văn số 45/SKHCN-VP", "2018-01-23"],
    ["- Ngày 23.01.2018, Sở đã gửi Công văn số 45/SKHCN-VP", "2018-01-23"],
    ["Ngày 23/01/2018, Sở họp theo Công văn số 45/SKHCN-VP", null],
    ["Ngày 23/01/2018, Sở họp. Sở đã có Công văn số 45/SKHCN-VP", null],
    ["Ngày 23/01/2018, sau ngày lễ, Sở ban hành Công văn số 45/SKHCN-VP", null],
    ["Ngày 23/01/2018, sau ngày lễ, Sở ban hành Công văn số 45/SKHCN-VP".normalize("NFD"), null],
    [`Ngày 23/01/2018, ${"Sở ".repeat(80)}ban hành Công văn số 45/SKHCN-VP`, null],
  ])("before the number is the document's where the sentence issues it: %j", (text, date) => {
    expect(only(text).date).toBe(date);
  });
});

describe("the issuer", () => {
  it.each([
    ["ngày 5/3/2018 của Sở Nội vụ về việc tổng kết", "Sở Nội vụ"],
    ["ngày    tháng 5 năm 2023 của Sở Nội vụ.", "Sở Nội vụ"],
    ["ngày ..../..../2023 của Sở Nội vụ.", "Sở Nội vụ"],
    ["của UBND tỉnh Cao Bằng, cụ thể", "UBND tỉnh Cao Bằng"],
    ["(ngày 5/3/2018) của Ban Bí thư.", "Ban Bí thư"],
    ["của Sở Giáo dục và Đào tạo (Trưởng khối)", "Sở Giáo dục và Đào tạo"],
    ["của Sở Văn hóa, Thể thao và Du lịch, kèm theo", "Sở Văn hóa, Thể thao và Du lịch"],
    ["của Sở\nKế hoạch và Đầu tư ban hành", "Sở Kế hoạch và Đầu tư"],
    ["của Bộ Chính trị và Kế hoạch số 5", "Bộ Chính trị"],
    ["của Ủy ban nhân dân tỉnh".normalize("NFD"), "Ủy ban nhân dân tỉnh"],
    ["của Trưởng Khối thi đua II)", "Trưởng Khối thi đua II"],
    ["của Ban Tổ chức Trung ương tổ chức", "Ban Tổ chức Trung ương"],
    ["của UBND tỉnh\n\nSở Nội vụ", "UBND tỉnh"],
    ["của cấp trên", "Ủy ban nhân dân"],
    [`của Ban ${"a ".repeat(40)}`, "Ủy ban nhân dân"],
    [`của Ban ${"a".repeat(400)}`, "Ủy ban nhân dân"],
    ["về việc của Sở Nội vụ", "Ủy ban nhân dân"],
  ])("is the office named after the number, and no more: %j", (after, issuer) => {
    expect(only(`Quyết định số 598/QĐ-UBND ${after}`).issuer).toBe(issuer);
  });

  it.each([
    ["91/2017/NĐ-CP", "Chính phủ"],
    ["18/CT-TTg", "Thủ tướng Chính phủ"],
    ["06/2022/QH15", "Quốc hội"],
    ["45/SKH&CN-QLCN", "Sở Khoa học và Công nghệ"],
    ["36-HD/VPTW", "Văn phòng Trung ương Đảng"],
    ["65/QĐ-KTĐII", null],
    ["34-CT/TW", null],
  ])("of %s alone is %j", (printed, issuer) => {
    expect(only(printed).issuer).toBe(issuer);
  });
});

it.each([
  "42/55 hồ sơ; 13/55; 17/25 đơn vị; 39/57 TTHC; 4/10 (40%); 69/84 (82,14%)",
  "có 02/04 dự án",
  "18/5 nhân ngày (21/4), (11/6/1948-11/6/2018), 11-12/5/2023, tháng 12/2018 UBND-HĐND",
  "giai đoạn 2015 - 2020, năm 2016-2017, 20-30%, 2017-2020: UBND/HĐND",
  "45.000.000 đồng, 15.135, 3.000m²/mô hình, 100 kg/ha, 24/24 TV-XY",
  "TCVN ISO 9001:2008, TCVN 5603:2008, QCVN 01-1:2018/BYT-KH",
  "Mẫu số 01/BC-TĐKT, Biểu số 02/KH-UBND, Phụ lục 3/QĐ-SNV",
  "số 12/Sở, số 12/K, tổng số 12/UBND xã, 12/UBND xã, một số 15/HTX",
  "http://ubnd.gov.vn/12/QĐ-UBND, TCVN-12/QĐ-UBND, 1/12/QĐ-UBND, 1.12/QĐ-UBND",
  "ban hành 02 Quyết định, Kế hoạch 5 năm 2018, Nghị quyết 36, tháng 5",
  "nhóm 15-XYZ/TU, P12/QĐ-UBND, 1234567/QĐ-UBND, 12/QĐ-, 12/-UBND, 12/Sở-Ban, 12-QĐ-UBND, UBND/QĐ",
  "- /BC-SKHCN, (/QĐ-UBND), và/hoặc, km/h, VP^{XT}",
  `số 12/${"U".repeat(30)}`,
  "",
])("no document is found in %j", (text) => {
  expect(findDocuments(text)).toEqual([]);
});
