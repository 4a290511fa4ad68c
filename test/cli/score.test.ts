import { writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  blocPath,
  expectedResult,
  REFERENCE_BLOCS,
  templatePath,
} from "../fixtures/reference-blocs";
import {
  command,
  type JsonObject,
  putJson,
  smallBlocJson,
  smallTemplateJson,
  workFolder,
} from "./command-line";

const FOLDER = workFolder();
const TEMPLATE = putJson(FOLDER, "template.json", smallTemplateJson());
const BLOC = putJson(FOLDER, "bloc.json", smallBlocJson());

function changed(name: string, value: JsonObject, change: (value: JsonObject) => void): string {
  change(value);
  return putJson(FOLDER, name, value);
}

it.each(REFERENCE_BLOCS)("prints the expected result of %s", async (name, template) => {
  const { exit, output, errors } = await command("score", templatePath(template), blocPath(name));
  expect([exit, errors]).toEqual([0, []]);
  expect(JSON.parse(output.join("\n"))).toEqual(expectedResult(name));
});

/** A faulty file, and what is said about it in both languages. */
const FAULTY = [
  {
    title: "a template whose sums do not fit",
    template: changed("sums.json", smallTemplateJson(), (json) => {
      json["base"] = 41;
    }),
    bloc: BLOC,
    vi: /Bảng tiêu chí: Điểm các nhóm nội dung cộng lại là 40, .* 41/u,
    en: /Criteria table: The content groups add up to 40 points, .* 41/u,
  },
  {
    title: "a bloc with an unknown criterion",
    template: TEMPLATE,
    bloc: changed("unknown.json", smallBlocJson(), (json) => {
      json["entries"] = { SCT: { "IX.9": { self: { inputs: {} } } } };
    }),
    vi: /Đơn vị SCT, tiêu chí IX\.9: Bảng tiêu chí không có tiêu chí này/u,
    en: /Unit SCT, criterion IX\.9: The criteria table has no such criterion/u,
  },
  {
    title: "a decision that cannot be carried out",
    template: TEMPLATE,
    bloc: changed("decision.json", smallBlocJson(), (json) => {
      json["tieDecisions"] = { "bang-khen": ["SCT", "SCT"] };
    }),
    vi: /“bang-khen” ghi một đơn vị hai lần/u,
    en: /“bang-khen” names a unit twice/u,
  },
  {
    title: "a file that is not there",
    template: join(FOLDER, "absent.json"),
    bloc: BLOC,
    vi: /Không đọc được tệp “.*absent\.json” \(ENOENT\): không tìm thấy/u,
    en: /“.*absent\.json” cannot be read \(ENOENT\): it was not found/u,
  },
  {
    title: "a folder instead of a file",
    template: TEMPLATE,
    bloc: FOLDER,
    vi: /\(EISDIR\): đây là thư mục/u,
    en: /\(EISDIR\): it is a folder/u,
  },
  {
    title: "a JSON file broken in its third line",
    template: TEMPLATE,
    bloc: text(
      "broken.json",
      '{\n "id": "a",\n "year" 2018,\n "name": "Một tên đủ dài để báo đúng chỗ"\n}',
    ),
    vi: /“.*broken\.json” sai cú pháp JSON ở dòng 3/u,
    en: /“.*broken\.json” is not valid JSON at line 3/u,
  },
  {
    title: "a JSON file that ends too early",
    template: TEMPLATE,
    bloc: text("short.json", '{\n "id": "a",\n'),
    vi: /“.*short\.json” sai cú pháp JSON ở dòng \d/u,
    en: /“.*short\.json” is not valid JSON at line \d/u,
  },
  {
    title: "a file in another encoding",
    template: TEMPLATE,
    bloc: text("ansi.json", Buffer.from([0x7b, 0x22, 0xe1, 0x22, 0x7d])),
    vi: /“.*ansi\.json” không phải văn bản UTF-8/u,
    en: /“.*ansi\.json” is not UTF-8/u,
  },
];

function text(name: string, content: string | Buffer): string {
  const path = join(FOLDER, name);
  writeFileSync(path, content);
  return path;
}

it.each(FAULTY)(
  "refuses $title with 1, and prints no result",
  async ({ template, bloc, vi, en }) => {
    const inVietnamese = await command("score", template, bloc);
    expect([inVietnamese.exit, inVietnamese.output]).toEqual([1, []]);
    expect(inVietnamese.errors.join("\n")).toMatch(vi);
    const inEnglish = await command("score", template, bloc, "--lang", "en");
    expect([inEnglish.exit, inEnglish.output]).toEqual([1, []]);
    expect(inEnglish.errors.join("\n")).toMatch(en);
  },
);

it("lists all faults at once, a line each", async () => {
  const template = changed("many.json", smallTemplateJson(), (json) => {
    json["base"] = 41;
    json["bands"] = [];
    json["clamp"] = "maybe";
  });
  const { errors } = await command("score", template, BLOC);
  expect(errors.length).toBeGreaterThanOrEqual(4);
});

it("prints problems as JSON on demand, with points as points", async () => {
  const template = changed("sums-json.json", smallTemplateJson(), (json) => {
    json["base"] = 41;
  });
  const { exit, output, errors } = await command("score", template, BLOC, "--json");
  expect([exit, output]).toEqual([1, []]);
  const { problems } = JSON.parse(errors.join("\n")) as { problems: readonly JsonObject[] };
  expect(problems).toContainEqual(
    expect.objectContaining({ about: "template", code: "baseDiffers", sum: 40, base: 41 }),
  );
});

it("reads a file that begins with a byte order mark", async () => {
  const bloc = text("bom.json", `\uFEFF${JSON.stringify(smallBlocJson())}`);
  expect((await command("score", TEMPLATE, bloc)).exit).toBe(0);
});
