import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { command, workFolder } from "../command-line";

const FOLDER = workFolder();

/** Writes a file with this text; its path. */
function textFile(name: string, text: string | Uint8Array): string {
  const path = join(FOLDER, name);
  writeFileSync(path, text);
  return path;
}

it("prints each document of a text with all of its fields, and nothing else", async () => {
  const text = "Theo QĐ số 0123 /QĐ- UBND ngày 5.3.2026 của UBND tỉnh; 02/04 dự án; số /BC-ĐU";
  const { exit, output, errors } = await command("documents", textFile("two.txt", text));
  expect([exit, errors]).toEqual([0, []]);
  expect(JSON.parse(output.join("\n"))).toEqual([
    {
      text: "0123 /QĐ- UBND",
      offset: 11,
      type: "Quyết định",
      number: "0123",
      year: null,
      symbol: "QĐ-UBND",
      issuer: "UBND tỉnh",
      date: "2026-03-05",
      normalised: "0123/QĐ-UBND",
    },
    {
      text: "/BC-ĐU",
      offset: text.indexOf("/BC"),
      type: "Báo cáo",
      number: null,
      year: null,
      symbol: "BC-ĐU",
      issuer: null,
      date: null,
      normalised: "/BC-ĐU",
    },
  ]);
});

it("counts from the text's first letter, not from the mark that some editors put in front", async () => {
  const { output } = await command("documents", textFile("marked.txt", "\uFEFF14/NQ-CP"));
  expect(JSON.parse(output.join("\n"))).toMatchObject([{ text: "14/NQ-CP", offset: 0 }]);
});

it.each([
  ["empty", ""],
  ["without a document", "42/55 hồ sơ đạt"],
])("prints an empty list for a text that is %s, and ends with 0", async (_, text) => {
  const { exit, output } = await command("documents", textFile("none.txt", text));
  expect([exit, output]).toEqual([0, ["[]"]]);
});

it.each([
  ["is not there", () => join(FOLDER, "nowhere.txt"), "fileUnreadable", /không tìm thấy/u],
  ["is a folder", () => FOLDER, "fileUnreadable", /đây là thư mục/u],
  [
    "is in another encoding",
    () => textFile("tcvn3.txt", Uint8Array.of(0x51, 0xa7, 0x2d)),
    "textNotUnicode",
    /không phải văn bản UTF-8/u,
  ],
])("ends with 1 for a file that %s, and says so", async (_, path, code, message) => {
  const plain = await command("documents", path());
  expect([plain.exit, plain.output]).toEqual([1, []]);
  expect(plain.errors.join("\n")).toMatch(message);
  const asJson = await command("documents", path(), "--json");
  expect(JSON.parse(asJson.errors.join("\n"))).toMatchObject({ problems: [{ code }] });
});

it.each([[[]], [["a.txt", "b.txt"]], [["a.txt", "--out", "b"]]])(
  "ends with 2 when it is given %j",
  async (args) => {
    const { exit, output } = await command("documents", ...args);
    expect([exit, output]).toEqual([2, []]);
  },
);

it("is told of in the usage of both languages", async () => {
  const { output } = await command("--help");
  expect(output.join("\n").split("\n  documents ")).toHaveLength(3);
});
