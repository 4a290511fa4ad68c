import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { checkForm } from "../../src/actions/check-form";
import { KNOWN } from "../fixtures/returned-forms";
import {
  command,
  HOSTS,
  type JsonObject,
  listing,
  putJson,
  smallBlocJson,
  smallTemplateJson,
  workFolder,
} from "./command-line";

const FOLDER = workFolder();

jest.setTimeout(60_000);
const TEMPLATE = putJson(FOLDER, "template.json", smallTemplateJson());
const BLOC = putJson(FOLDER, "bloc.json", smallBlocJson());
const UNITS = smallBlocJson()["units"] as readonly { readonly id: string; readonly name: string }[];

function withUnits(name: string, units: readonly JsonObject[]): string {
  return putJson(FOLDER, name, { ...smallBlocJson(), units, entries: {}, tieDecisions: {} });
}

it.each(["vi", "en"])(
  "writes one form a member in %s, each of which is the member's",
  async (lang) => {
    const out = join(FOLDER, "new", lang);
    const { exit, output, errors } = await command(
      "distribute",
      ...[TEMPLATE, BLOC, "--out", out, "--lang", lang],
    );
    expect([exit, errors]).toEqual([0, []]);
    expect(output).toHaveLength(UNITS.length + 1);
    expect(readdirSync(out)).toHaveLength(UNITS.length);
    for (const { id, name } of UNITS) {
      const path = join(out, `Phieu tu cham - ${id} - ${name} - 2018.xlsx`);
      const form = checkForm(readFileSync(path), HOSTS.read, KNOWN, HOSTS.digest);
      expect(form.ok && [form.value.identity.unit, form.value.findings]).toEqual([id, []]);
    }
  },
);

it("refuses to write over forms, which may have been filled in, and names each of them", async () => {
  const out = join(FOLDER, "again");
  await command("distribute", TEMPLATE, BLOC, "--out", out);
  writeFileSync(join(out, "ghi chú.txt"), "của tôi");
  const before = listing(out);
  const again = await command("distribute", TEMPLATE, BLOC, "--out", out);
  expect([again.exit, again.output]).toEqual([1, []]);
  expect(again.errors).toHaveLength(UNITS.length);
  expect(again.errors[0]).toMatch(/Đã có tệp “.*Phieu tu cham - .*--force/u);
  expect(listing(out)).toEqual(before);
});

it("refuses all when a single form is there already, and writes none", async () => {
  const out = join(FOLDER, "one");
  mkdirSync(out);
  writeFileSync(join(out, "Phieu tu cham - SCT - Sở Công Thương - 2018.xlsx"), "đã nhập");
  const before = listing(out);
  const { exit, errors } = await command(
    "distribute",
    TEMPLATE,
    BLOC,
    "--out",
    out,
    "--lang",
    "en",
  );
  expect([exit, errors.length]).toEqual([1, 1]);
  expect(errors[0]).toMatch(/already there and may hold answers/u);
  expect(listing(out)).toEqual(before);
});

it("replaces forms with --force, and leaves other files alone", async () => {
  const out = join(FOLDER, "force");
  mkdirSync(out);
  const form = join(out, "Phieu tu cham - SCT - Sở Công Thương - 2018.xlsx");
  writeFileSync(form, "cũ");
  writeFileSync(join(out, "khac.xlsx"), "khác");
  const { exit } = await command("distribute", TEMPLATE, BLOC, "--out", out, "--force");
  expect(exit).toBe(0);
  expect(readFileSync(form).subarray(0, 2).toString()).toBe("PK");
  expect(readFileSync(join(out, "khac.xlsx"), "utf8")).toBe("khác");
  expect(readdirSync(out)).toHaveLength(UNITS.length + 1);
});

const MEMBERS = [
  { id: "SCT", name: "Sở Công Thương", status: "verified" },
  { id: "STC", name: "Sở Tài chính", status: "verified" },
];

/** An input from which no forms may go out, and what is said about it in both languages. */
const REFUSED = [
  {
    title: "a member without a name",
    bloc: withUnits("blank.json", [...MEMBERS, { id: "SYT", name: "  ", status: "verified" }]),
    vi: /Danh sách đơn vị, dòng 3: Đơn vị có mã “SYT” chưa có tên/u,
    en: /List of units, row 3: The unit with the id “SYT” has no name/u,
  },
  {
    title: "a member whose name is left out",
    bloc: withUnits("absent.json", [...MEMBERS, { id: "SYT", status: "verified" }]),
    vi: /dòng 3: Đơn vị có mã “SYT” chưa có tên/u,
    en: /row 3: The unit with the id “SYT” has no name/u,
  },
  {
    title: "two members of one name, typed in two ways",
    bloc: withUnits("twice.json", [
      ...MEMBERS,
      { id: "STC2", name: "SỞ  TÀI CHÍNH".normalize("NFD"), status: "verified" },
    ]),
    vi: /dòng 3: Tên “SỞ TÀI CHÍNH” trùng với dòng 2/u,
    en: /row 3: The name “SỞ TÀI CHÍNH” already stands in row 2/u,
  },
  {
    title: "two members of one id",
    bloc: withUnits("ids.json", [...MEMBERS, { id: "SCT", name: "Sở Y tế", status: "verified" }]),
    vi: /Đơn vị SCT: Mã đơn vị này xuất hiện hai lần/u,
    en: /Unit SCT: This id stands twice/u,
  },
  {
    title: "a bloc without members",
    bloc: withUnits("nobody.json", []),
    vi: /Khối chưa có đơn vị nào/u,
    en: /The bloc has no units yet/u,
  },
  {
    title: "a bloc of another template",
    bloc: putJson(FOLDER, "other.json", { ...smallBlocJson(), template: "khac" }),
    vi: /Khối dùng bảng tiêu chí “khac”/u,
    en: /The bloc uses the criteria table “khac”/u,
  },
];

it.each(REFUSED)("issues no form at all for $title", async ({ bloc, vi, en }) => {
  const before = listing(FOLDER);
  const out = join(FOLDER, "none", "deep");
  const inVietnamese = await command("distribute", TEMPLATE, bloc, "--out", out);
  expect([inVietnamese.exit, inVietnamese.output]).toEqual([1, []]);
  expect(inVietnamese.errors.join("\n").normalize("NFC")).toMatch(vi);
  const inEnglish = await command("distribute", TEMPLATE, bloc, "--out", out, "--lang", "en");
  expect([inEnglish.exit, inEnglish.output]).toEqual([1, []]);
  expect(inEnglish.errors.join("\n").normalize("NFC")).toMatch(en);
  expect(listing(FOLDER)).toEqual(before);
});

it("issues no form by a faulty template", async () => {
  const json = smallTemplateJson();
  const template = putJson(FOLDER, "faulty.json", { ...json, scale: 7 });
  const before = listing(FOLDER);
  const { exit, errors } = await command("distribute", template, BLOC, "--out", join(FOLDER, "no"));
  expect(exit).toBe(1);
  expect(errors.join("\n")).toMatch(/Thang điểm ghi 7/u);
  expect(listing(FOLDER)).toEqual(before);
});

it("says that a folder cannot be written to, and leaves everything as it was", async () => {
  const before = listing(FOLDER);
  const out = join(BLOC, "forms");
  const { exit, output, errors } = await command("distribute", TEMPLATE, BLOC, "--out", out);
  expect([exit, output, errors.length]).toEqual([1, [], 1]);
  expect(errors[0]).toMatch(/Không ghi được vào “.*bloc\.json.*” \([A-Z]+\)/u);
  expect(listing(FOLDER)).toEqual(before);
});
