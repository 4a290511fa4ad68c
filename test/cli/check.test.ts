import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { cellName } from "../../src/workbook/plan/cell-address";
import { command, listing, workFolder } from "./command-line";
import { type FileJson } from "./consolidation";
import { cellWith, edited } from "./edited-form";
import { playSeason, type Season } from "./season";

const FOLDER = workFolder();

jest.setTimeout(60_000);

let season: Season;
let form: string;

beforeAll(async () => {
  season = await playSeason(join(FOLDER, "season"));
  form = season.forms[0] ?? "";
});

it("ends with 0 for a form of which things are still to be completed, and lists them by cell", async () => {
  const { exit, output, errors } = await command("check", form);
  expect([exit, errors]).toEqual([0, []]);
  expect(output[0]).toBe("Phiếu của đơn vị SCT, năm 2018");
  expect(output[1]).toMatch(/^Việc còn phải hoàn thiện \(\d+\):$/u);
  expect(output[2]).toMatch(/^ {2}- Sheet Tự chấm, ô [A-Z]+\d+, tiêu chí I\.1: /u);
});

it("says that nothing is the matter with a form that is complete", async () => {
  // Every criterion of the example with evidence asked for is explained instead.
  const { output } = await command("check", form, "--json");
  const { reminders } = JSON.parse(output.join("\n")) as FileJson;
  const explained = reminders.map(({ cell }) => {
    const [, row = ""] = /(\d+)$/u.exec(String(cell)) ?? [];
    return { row: Number(row) - 1, column: 10, value: "Đã báo cáo trực tiếp" };
  });
  const complete = edited(FOLDER, "complete.xlsx", form, explained);
  const [vi, en] = [
    await command("check", complete),
    await command("check", complete, "--lang", "en"),
  ];
  expect([vi.exit, vi.output[1]]).toEqual([0, "Phiếu đầy đủ, không có vấn đề gì."]);
  expect([en.exit, en.output[1]]).toEqual([0, "The form is complete; nothing is the matter."]);
});

it("ends with 1 for an answer that cannot be taken, and says where and what to do", async () => {
  const { row, column } = cellWith(form, 2.5);
  const wrong = edited(FOLDER, "wrong.xlsx", form, [{ row, column, value: "hai rưỡi" }]);
  const place = cellName(row, column);
  const vi = await command("check", wrong);
  expect(vi.exit).toBe(1);
  expect(vi.output[1]).toBe("Câu trả lời không nhận được (1):");
  expect(vi.output[2]).toContain(`Sheet Tự chấm, ô ${place}, tiêu chí III.1: Không đọc được`);
  const en = await command("check", wrong, "--lang", "en");
  expect(en.output[2]).toContain(`Sheet Tự chấm, cell ${place}, criterion III.1: “hai rưỡi”`);
});

it("gives the same as JSON, in the shape of a report", async () => {
  const { row, column } = cellWith(form, 2.5);
  const wrong = edited(FOLDER, "json.xlsx", form, [{ row, column, value: "hai rưỡi" }]);
  const { exit, output } = await command("check", wrong, "--json");
  const report = JSON.parse(output.join("\n")) as FileJson;
  expect([exit, report.accepted, report.file, report.unit]).toEqual([1, true, wrong, "SCT"]);
  expect(report.problems).toEqual([
    expect.objectContaining({
      code: "numberUnreadable",
      sheet: "Tự chấm",
      cell: cellName(row, column),
      criterion: "III.1",
      given: "hai rưỡi",
    }),
  ]);
});

it("ends with 1 for a file that is no form, in both languages and as JSON", async () => {
  const path = join(FOLDER, "thu.xlsx");
  writeFileSync(path, "không phải bảng tính");
  const vi = await command("check", path);
  expect([vi.exit, vi.output]).toEqual([1, []]);
  expect(vi.errors.join("\n")).toMatch(/^Từ chối .*thu\.xlsx\n {2}- Tệp không phải là bảng tính/u);
  const en = await command("check", path, "--lang", "en");
  expect(en.errors.join("\n")).toMatch(/^Refused .*thu\.xlsx\n {2}- The file is not an Excel/u);
  const json = await command("check", path, "--json");
  const report = JSON.parse(json.output.join("\n")) as FileJson;
  expect([json.exit, report.accepted, report.code]).toEqual([1, false, "fileNotXlsx"]);
});

it("ends with 1 for a file that is not there", async () => {
  const { exit, output, errors } = await command("check", join(FOLDER, "khong-co.xlsx"));
  expect([exit, output]).toEqual([1, []]);
  expect(errors[0]).toMatch(/Không đọc được tệp “.*khong-co\.xlsx”/u);
});

it("changes nothing on the disk", async () => {
  const before = listing(FOLDER);
  await command("check", form);
  expect(listing(FOLDER)).toEqual(before);
});
