import { type ListedMember, listedMembers } from "../../../src/scoring/distribution/listed-members";
import { textRows } from "../../../src/scoring/distribution/text-rows";

const read = (text: string, known: readonly string[] = []) => listedMembers(textRows(text), known);

const named = (...names: readonly string[]): readonly ListedMember[] =>
  names.map((name) => ({ name }));

const TWO = named("Sở Công Thương", "Sở Y tế");

it.each<[title: string, text: string, expected: readonly ListedMember[]]>([
  ["a name a line", "Sở Công Thương\nSở Y tế", TWO],
  [
    "blank lines and spaces of all kinds",
    "\r\n  Sở\u00a0Công   Thương \r\n\r\n\tSở Y tế\u200b",
    TWO,
  ],
  ["letters that are taken apart", "Sở Công Thương\nSở Y tế".normalize("NFD"), TWO],
  ["numbers with dots", "1. Sở Công Thương\n2. Sở Y tế;", TWO],
  ["numbers with brackets", "1) Sở Công Thương,\n2) Sở Y tế", TWO],
  ["numbers in brackets", "(01) Sở Công Thương.\n(02) Sở Y tế.", TWO],
  ["numbers with nothing behind them", "1 Sở Công Thương\n12 Sở Y tế", TWO],
  ["dashes and bullets", "- Sở Công Thương\n• Sở Y tế", TWO],
  ["letters with brackets", "a) Sở Công Thương\nđ) Sở Y tế", TWO],
  ["one line with semicolons", "Sở Công Thương; Sở Y tế.", TWO],
  ["a column of numbers", "1\tSở Công Thương\n2\tSở Y tế", TWO],
  ["headings and a total", "TT\tTên đơn vị\n1\tSở Công Thương\n2\tSở Y tế\n\tTổng cộng: 02", TWO],
  ["headings in English", "No.\tUnit\tNote\n1\tSở Công Thương\t\n2\tSở Y tế\t", TWO],
  ["a heading of another wording", "Tên cơ quan, đơn vị\nSở Công Thương\nSở Y tế", TWO],
  ["a single word for a heading", "Cơ quan\nSở Công Thương\nSở Y tế", TWO],
  ["a column without a heading", "TT\t\tTên đơn vị\n1\t\tSở Công Thương\n2\t\tSở Y tế", TWO],
  ["a word in a row that is also a heading", "Sở Công Thương\tGhi chú\nSở Y tế\t", TWO],
  ["a stray tab before a name", "Sở Công Thương\tx\tx\n\tSở Y tế\tx", TWO],
  ["a row that begins to the right", "Sở Công Thương\n\tSở Y tế\tSở Thuế", TWO],
  ["short names beside numbers", "1\tÂ\n2\tĂ", named("Â", "Ă")],
  ["codes for some of them only", "SCT\tSở Công Thương\n-\tSở Y tế", TWO],
  ["a cell with a line break", '1\t"Sở Công\nThương"\n2\tSở Y tế', TWO],
  ["quotes in a name", 'Ban "Quản lý"', named('Ban "Quản lý"')],
  [
    "names with numbers of their own",
    "Trường THPT số 1\nKho bạc 2",
    named("Trường THPT số 1", "Kho bạc 2"),
  ],
  ["commas in names", "Sở Văn hóa, Thể thao và Du lịch", named("Sở Văn hóa, Thể thao và Du lịch")],
])("reads the members out of a list with %s", (_, text, expected) => {
  expect(read(text)).toEqual({ members: expected, repeated: [], garbled: [] });
});

it.each<[title: string, text: string, expected: readonly ListedMember[]]>([
  [
    "in columns of their own",
    "TT\tMã\tTên đơn vị\tVai trò\n1\tSCT\tSở Công Thương\tTrưởng khối\n2\tYTE\tSở Y tế\tPhó Trưởng khối\n3\tSTC\tSở Tài chính\t",
    [
      { name: "Sở Công Thương", id: "SCT", role: "leader" },
      { name: "Sở Y tế", id: "YTE", role: "deputy" },
      { name: "Sở Tài chính", id: "STC" },
    ],
  ],
  [
    "in the first of several columns",
    "SCT\tKT1\tSở Công Thương\nSYT\tVX2\tSở Y tế",
    [
      { name: "Sở Công Thương", id: "SCT" },
      { name: "Sở Y tế", id: "SYT" },
    ],
  ],
  [
    "beside the first of two columns with as many letters",
    "Đoàn\tTG\n\tPG",
    [
      { name: "Đoàn", id: "TG" },
      { name: "PG", id: "PG" },
    ],
  ],
  [
    "behind the names",
    "1. Sở Công Thương (SCT) - Trưởng khối\n2. Sở Y tế, Phó trưởng khối;\n3. Sở Tài chính (Khối phó)",
    [
      { name: "Sở Công Thương", id: "SCT", role: "leader" },
      { name: "Sở Y tế", role: "deputy" },
      { name: "Sở Tài chính", role: "deputy" },
    ],
  ],
])("takes ids and roles %s", (_, text, expected) => {
  expect(read(text).members).toEqual(expected);
});

it("says nothing of ids and roles that a list does not have", () => {
  expect(read("Sở Y tế\tSYT")).toStrictEqual({
    members: [{ name: "Sở Y tế", id: "SYT" }],
    repeated: [],
    garbled: [],
  });
  expect(read("Sở Nội vụ").members).toStrictEqual([{ name: "Sở Nội vụ" }]);
});

it("takes a department that is named twice once, and names it", () => {
  const { members, repeated } = read("Sở Y tế\nUBND huyện Hòa An\nSỞ Y TẾ\nUBND huyện Hoà An");
  expect(members).toEqual(named("Sở Y tế", "UBND huyện Hòa An"));
  expect(repeated).toEqual(["SỞ Y TẾ", "UBND huyện Hoà An"]);
});

it("does not add who is a member already", () => {
  expect(read("Sở Y tế\nSở Nội vụ", ["sở  y tế"])).toEqual({
    members: named("Sở Nội vụ"),
    repeated: ["Sở Y tế"],
    garbled: [],
  });
});

it.each(["Së C«ng Th­¬ng", "Sôû Coâng Thöông"])(
  "names text in the letters of an old font: %s",
  (name) => {
    expect(read(name).garbled).toHaveLength(1);
  },
);

it.each(["", " \n\t\n", "1\n2\n3", "TT\tTên đơn vị", "- \n•"])(
  "finds nobody where there are no names: %j",
  (text) => {
    expect(read(text)).toEqual({ members: [], repeated: [], garbled: [] });
  },
);
