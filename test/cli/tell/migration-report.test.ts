import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { templateJson } from "../../fixtures/templates/template-json";
import {
  command,
  type JsonObject,
  putJson,
  smallBlocJson,
  smallTemplateJson,
  workFolder,
} from "../command-line";
import { type ReportJson } from "../consolidation";
import { playSeason, type Season } from "../season";

const FOLDER = workFolder();

jest.setTimeout(60_000);

/** Forms by version 1.0. */
let season: Season;
/** The template as version 1.1. */
let newer: string;

function correctedJson(): JsonObject {
  const json = templateJson(smallTemplateJson());
  const criteria = json.criteria.map((each) => {
    if (each.code === "I.1") return { ...each, rule: { kind: "perUnit", per: 0.5 } };
    return each.code === "III.1" ? { ...each, rule: { kind: "manual", step: 1 } } : each;
  });
  return { ...json, version: "1.1", criteria };
}

beforeAll(async () => {
  season = await playSeason(join(FOLDER, "season"));
  newer = putJson(FOLDER, "newer.json", correctedJson());
});

/** Consolidates the first form into a bloc without entries. */
async function consolidatedFirst(
  template: string,
  name: string,
  ...more: readonly string[]
): Promise<{ readonly exit: number; readonly output: readonly string[] }> {
  const out = join(FOLDER, name);
  mkdirSync(out);
  const bloc = putJson(out, "bloc.json", { ...smallBlocJson(), entries: {}, tieDecisions: {} });
  const form = season.forms[0] ?? "";
  const args = [template, bloc, form, "--out", join(out, "so.xlsx"), ...more];
  const { exit, output, errors } = await command("consolidate", ...args);
  expect(errors).toEqual([]);
  return { exit, output };
}

it("reports a form by an older version with its versions, every note, and what to ask the unit", async () => {
  const path = join(FOLDER, "report.json");
  const { exit, output } = await consolidatedFirst(newer, "reported", "--report", path);
  const report = JSON.parse(readFileSync(path, "utf8")) as ReportJson;
  expect([exit, report.accepted]).toEqual([0, 1]);
  expect(report.files[0]?.["migrated"]).toEqual({
    from: "1.0",
    to: "1.1",
    notes: [
      {
        code: "confirm",
        sheet: "Tự chấm",
        cell: "F11",
        criterion: "I.1",
        now: "I.1",
        changes: ["rule"],
        before: "6",
        after: "3",
        text: "Sheet Tự chấm, ô F11, tiêu chí I.1: Bản mới đã đổi cách chấm; câu trả lời được giữ nguyên. Điểm theo bản cũ: 6; theo bản mới: 3. Hãy đề nghị đơn vị xác nhận.",
      },
      {
        code: "notCarried",
        sheet: "Tự chấm",
        cell: "F23",
        criterion: "III.1",
        now: "III.1",
        why: "step",
        answer: {
          na: false,
          inputs: [{ field: "points", value: 2.5 }],
          points: "2.5",
          reason: "",
          citation: "",
        },
        text: "Sheet Tự chấm, ô F23, tiêu chí III.1: Điểm đã nhập không khớp bước điểm mới, nên câu trả lời chưa được chuyển sang bản mới. Đơn vị đã ghi điểm: 2,5; điểm tự chấm: 2,5. Hãy đề nghị đơn vị trả lời lại.",
      },
    ],
    toConfirm: ["I.1"],
    toAnswer: ["III.1"],
  });
  const lines = output.join("\n");
  expect(lines).toContain("Phiếu theo bản 1.0; cần xác nhận: I.1; cần trả lời: III.1");
  expect(lines).not.toContain("ô F23");
});

it.each([
  [
    "vi",
    "  Phiếu theo bản 1.0; cần xác nhận: I.1; cần trả lời: III.1",
    /^ {4}- Sheet Tự chấm, ô F11, tiêu chí I\.1: Bản mới/mu,
  ],
  [
    "en",
    "  Form of version 1.0; to be confirmed: I.1; to be answered: III.1",
    /^ {4}- Sheet Tự chấm, cell F11, criterion I\.1: The new version/mu,
  ],
])("tells on the screen, in %s, what was carried over and how", async (language, line, note) => {
  const { output } = await consolidatedFirst(newer, language, "--lang", language);
  expect(output).toContain(line);
  expect(output.join("\n")).toMatch(note);
});

it("says nothing of versions where a form follows the one in use", async () => {
  const { output } = await consolidatedFirst(season.template, "own", "--json");
  const { files } = JSON.parse(output.join("\n")) as ReportJson;
  expect(files).toHaveLength(1);
  expect(Object.keys(files[0] ?? {})).not.toContain("migrated");
});
