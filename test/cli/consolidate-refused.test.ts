import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { draftSheet } from "../../src/workbook/plan/sheet-draft";
import { HOSTS, type JsonObject, listing, smallBlocJson, workFolder } from "./command-line";
import { consolidated } from "./consolidation";
import { playSeason, type Season } from "./season";

const FOLDER = workFolder();

jest.setTimeout(60_000);

let season: Season;

/** Two forms that are taken in, and the workbook that they give by themselves. */
let good: readonly [string, string];
let bookOfGood: Buffer;

beforeAll(async () => {
  season = await playSeason(join(FOLDER, "season"));
  good = [season.forms[1] ?? "", season.forms[2] ?? ""];
  bookOfGood = readFileSync((await consolidated(season, "good", good)).book);
});

describe("a file that is not taken in", () => {
  /** Each with the code in the report, and what is said about it in both languages. */
  const REFUSED: readonly {
    readonly title: string;
    readonly file: () => Promise<string>;
    readonly code: string;
    readonly vi: RegExp;
    readonly en: RegExp;
  }[] = [
    {
      title: "a text",
      file: async () => Promise.resolve(season.template),
      code: "fileNotXlsx",
      vi: /không phải là bảng tính Excel/u,
      en: /not an Excel workbook/u,
    },
    {
      title: "an empty file",
      file: async () => {
        const path = join(FOLDER, "empty.xlsx");
        writeFileSync(path, "");
        return Promise.resolve(path);
      },
      code: "fileEmpty",
      vi: /Tệp rỗng/u,
      en: /file is empty/u,
    },
    {
      title: "half a form",
      file: async () => {
        const path = join(FOLDER, "half.xlsx");
        const bytes = readFileSync(season.forms[0] ?? "");
        writeFileSync(path, bytes.subarray(0, bytes.length / 2));
        return Promise.resolve(path);
      },
      code: "fileTruncated",
      vi: /bị cắt cụt/u,
      en: /end of the file is missing/u,
    },
    {
      title: "a workbook of something else",
      file: async () => {
        const path = join(FOLDER, "else.xlsx");
        const draft = draftSheet("Sheet1");
        draft.put(0, 0, "Một bảng khác");
        const sheet = draft.finish({ visibility: "visible", columns: [] });
        const plan = { title: "x", sheets: [sheet], names: [], properties: new Map() };
        writeFileSync(path, HOSTS.write({ ...plan, structureLocked: false }));
        return Promise.resolve(path);
      },
      code: "formNotForm",
      vi: /không phải phiếu tự chấm/u,
      en: /not a self-assessment form/u,
    },
    {
      title: "the leader's own workbook",
      file: async () => (await consolidated(season, "leader", season.forms.slice(0, 1))).book,
      code: "formIsBlocWorkbook",
      vi: /sổ khối của Trưởng khối/u,
      en: /bloc leader's own workbook/u,
    },
    {
      title: "a form of another bloc",
      file: async () => formOf("bloc", { id: "bloc-99" }),
      code: "formOtherBloc",
      vi: /thuộc khối “bloc-99”, không phải khối “bloc-33”/u,
      en: /belongs to the bloc “bloc-99”, not to “bloc-33”/u,
    },
    {
      title: "a form of another year",
      file: async () => formOf("year", { year: 2017 }),
      code: "formOtherYear",
      vi: /năm “2017”, không phải năm “2018”/u,
      en: /year “2017”, not for “2018”/u,
    },
    {
      title: "a form of a unit that is no member",
      file: async () => {
        const units = [{ id: "SLA", name: "Sở Lạ", status: "verified" }];
        return formOf("unit", { units, leader: "", deputy: "", entries: {}, tieDecisions: {} });
      },
      code: "formUnitUnknown",
      vi: /Đơn vị “SLA” không có trong danh sách/u,
      en: /unit “SLA” is not in the bloc's list/u,
    },
  ];

  async function formOf(name: string, changes: JsonObject): Promise<string> {
    const other = await playSeason(join(FOLDER, `other-${name}`), {
      ...smallBlocJson(),
      ...changes,
    });
    return other.forms[0] ?? "";
  }

  it.each(REFUSED)("$title is reported, and the others are taken in", async (row) => {
    const file = await row.file();
    const { exit, report, text, book } = await consolidated(season, `with-${row.code}`, [
      good[0],
      file,
      good[1],
    ]);
    expect([exit, report?.accepted, report?.refused]).toEqual([1, 2, 1]);
    const refused = report?.files[1];
    expect([refused?.file, refused?.accepted, refused?.code]).toEqual([file, false, row.code]);
    expect(refused?.message).toMatch(row.vi);
    expect(text).toMatch(row.vi);
    expect(readFileSync(book).equals(bookOfGood)).toBe(true);
    const english = await consolidated(season, `en-${row.code}`, [file], "--lang", "en");
    expect(english.exit).toBe(1);
    expect(english.text).toMatch(row.en);
  });

  it("leaves no workbook, but the report, when no form was accepted", async () => {
    const { exit, folder, report, output } = await consolidated(season, "nothing", [
      season.template,
    ]);
    expect(exit).toBe(1);
    expect(listing(folder).map((line) => line.split(" ")[0])).toEqual(["report.json"]);
    expect(report?.ranking).toBeUndefined();
    expect(output.join("\n")).toMatch(/không ghi sổ khối/u);
  });

  it("is a unit's second one, and names the first", async () => {
    const [first = ""] = season.forms;
    const copy = join(FOLDER, "ban sao.xlsx");
    writeFileSync(copy, readFileSync(first));
    const { exit, report, book } = await consolidated(season, "twice", [first, copy]);
    expect([exit, report?.accepted, report?.refused]).toEqual([1, 1, 1]);
    expect(report?.files[1]?.code).toBe("formUnitTwice");
    expect(report?.files[1]?.message).toContain(basename(first));
    expect(report?.files[1]?.["differs"]).toEqual([]);
    const once = await consolidated(season, "once", [first]);
    expect(readFileSync(book).equals(readFileSync(once.book))).toBe(true);
  });

  it("is told apart by its folder when two files have one name", async () => {
    const [first = ""] = season.forms;
    mkdirSync(join(FOLDER, "copy"), { recursive: true });
    const copy = join(FOLDER, "copy", basename(first));
    writeFileSync(copy, readFileSync(first));
    const { report } = await consolidated(season, "one-name", [first, copy]);
    expect(report?.files[1]?.message).toContain(first);
  });
});
