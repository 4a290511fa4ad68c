import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { command, workFolder } from "../command-line";
import { cellWith, edited } from "../edited-form";
import { playSeason, type Season } from "../season";

const FOLDER = workFolder();
const SEAL = /[2-9A-HJKMNP-RT-Y]{4}(?:-[2-9A-HJKMNP-RT-Y]{4}){2}/;

jest.setTimeout(60_000);

let season: Season;
let form: string;

beforeAll(async () => {
  season = await playSeason(join(FOLDER, "season"));
  form = season.forms[0] ?? "";
});

/** The seal in what a command printed. */
function sealIn(lines: readonly string[]): string {
  const line = lines.find((each) => /^ *(Mã niêm phong|Seal): /u.test(each)) ?? "";
  return SEAL.exec(line)?.[0] ?? "";
}

it("writes a sealed copy and prints both codes, which a check of the copy finds again", async () => {
  const out = join(FOLDER, "sealed.xlsx");
  const { exit, output, errors } = await command("seal", form, "--out", out);
  expect([exit, errors]).toEqual([0, []]);
  expect(output[0]).toBe(`Phiếu đã niêm phong: ${out}`);
  expect(output[1]).toMatch(/^Mã kiểm số liệu: \d{6}-10-22930/u);
  expect(output[2]).toMatch(/^Mã niêm phong: .*, đúng với nội dung tệp$/u);
  expect(output[4]).toMatch(/^Việc còn phải hoàn thiện/u);
  const seal = sealIn(output);
  const [before, after] = [await command("check", form), await command("check", out)];
  expect([before, after].map((each) => sealIn(each.output))).toEqual([seal, seal]);
  expect(before.output.at(-1)).toContain("tệp chưa niêm phong");
  expect(after.output.at(-1)).toContain("đúng với nội dung tệp");
});

it("speaks English, and gives everything as JSON", async () => {
  const out = join(FOLDER, "english.xlsx");
  const { output } = await command("seal", form, "--out", out, "--lang", "en");
  expect(output[0]).toBe(`Sealed form: ${out}`);
  const again = await command("seal", form, "--out", join(FOLDER, "json.xlsx"), "--json");
  const report = JSON.parse(again.output.join("\n")) as Record<string, unknown>;
  const seal = sealIn(output);
  expect(report["unit"]).toBe("SCT");
  expect(report["seal"]).toEqual({ printed: seal, computed: seal, agrees: true });
  expect(report["checkCode"]).toMatchObject({ printed: null, agrees: null });
  expect(report["problems"]).toEqual([]);
});

it("tells the seal of each form that is taken in, and which of them are broken", async () => {
  const sealed = join(FOLDER, "returned.xlsx");
  await command("seal", form, "--out", sealed);
  const [seal, { row, column }] = [
    sealIn((await command("check", sealed)).output),
    cellWith(form, 2.5),
  ];
  const broken = edited(FOLDER, "broken.xlsx", sealed, [{ row, column, value: 2.25 }]);
  const args = [season.template, season.bloc, broken, ...season.forms.slice(1)];
  const report = join(FOLDER, "report.json");
  const { exit, output } = await command(
    "consolidate",
    ...[...args, "--out", join(FOLDER, "so.xlsx"), "--report", report],
  );
  expect(exit).toBe(0);
  const { files } = JSON.parse(readFileSync(report, "utf8")) as {
    files: Record<string, { printed: string | null; computed: string; agrees: boolean | null }>[];
  };
  const [first, ...others] = files.map((file) => file["seal"]);
  expect([first?.printed, first?.agrees]).toEqual([seal, false]);
  expect(others.map((each) => each?.agrees)).toEqual(others.map(() => null));
  expect(JSON.stringify(files[0])).toContain('"code":"sealBroken"');
  expect(output.join("\n")).toContain(`tệp ghi “${seal}”`);
  expect(output.filter((line) => line.includes("Mã kiểm số liệu: "))).toHaveLength(files.length);
});

it("refuses a form with an answer that cannot be taken, and writes nothing", async () => {
  const { row, column } = cellWith(form, 2.5);
  const wrong = edited(FOLDER, "wrong.xlsx", form, [{ row, column, value: "hai rưỡi" }]);
  const out = join(FOLDER, "refused.xlsx");
  const { exit, output, errors } = await command("seal", wrong, "--out", out);
  expect([exit, output, errors.length]).toEqual([1, [], 1]);
  expect(errors[0]).toContain(`${wrong}: Sheet Tự chấm, ô `);
  expect(errors[0]).toContain("hai rưỡi");
  expect(existsSync(out)).toBe(false);
  const json = await command("seal", wrong, "--out", out, "--json");
  expect(json.errors.join("\n")).toContain('"code": "numberUnreadable"');
});

it("replaces another file only when told to, and never the form itself", async () => {
  const out = join(FOLDER, "there.xlsx");
  writeFileSync(out, "của tôi");
  const refused = await command("seal", form, "--out", out);
  expect([refused.exit, readFileSync(out, "utf8")]).toEqual([1, "của tôi"]);
  expect((await command("seal", form, "--out", out, "--force")).exit).toBe(0);
  expect(sealIn((await command("check", out)).output)).not.toBe("");
  const before = readFileSync(form);
  const clash = await command("seal", form, "--out", form, "--force");
  expect([clash.exit, readFileSync(form)]).toEqual([2, before]);
});

it.each([
  ["a file that is not there", "khong-co.xlsx", /Không đọc được tệp/u],
  ["a file that is no form", "thu.txt", /Tệp không phải là bảng tính/u],
])("ends with 1 for %s", async (_, name, message) => {
  writeFileSync(join(FOLDER, "thu.txt"), "không phải bảng tính");
  const { exit, errors } = await command(
    "seal",
    join(FOLDER, name),
    "--out",
    join(FOLDER, "x.xlsx"),
  );
  expect(exit).toBe(1);
  expect(errors[0]).toMatch(message);
});

it("is told to state where the copy goes", async () => {
  const { exit, errors } = await command("seal", form);
  expect([exit, errors[0]]).toEqual([2, expect.stringContaining("--out")]);
});
