import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { checkForm } from "../../src/actions/check-form";
import { type Outcome } from "../../src/cli/outcome";
import { run } from "../../src/cli/run";
import { KNOWN } from "../fixtures/returned-forms";
import { expectedResult } from "../fixtures/reference-blocs";
import { command, HOSTS, type JsonObject, listing, workFolder } from "./command-line";

const FOLDER = workFolder();

jest.setTimeout(120_000);

const { units: EXPECTED } = expectedResult("khoi-2026-100") as {
  units: Record<string, JsonObject>;
};

/** The figures of the table as it is printed: rank and total by line. */
function ranking(output: readonly string[]): readonly (readonly [number, string])[] {
  return output.flatMap((line) => {
    const found = /^ *(\d+) {2}.* {2}(\d+[,.]\d\d)(?= |$)/u.exec(line);
    return found === null ? [] : [[Number(found[1]), found[2] ?? ""] as const];
  });
}

/** The folder of a demonstration that the tests share. */
const out = join(FOLDER, "shared");
let played: Outcome;

beforeAll(async () => {
  played = await command("demo", "--out", out);
});

it("plays the sample season through files and ends with the reference's ranking", () => {
  const { exit, output, errors } = played;
  expect([exit, errors]).toEqual([0, []]);
  const expected = Object.values(EXPECTED)
    .map(({ rank, total }) => [Number(rank), Number(total).toFixed(2).replace(".", ",")] as const)
    .sort(([a], [b]) => a - b);
  expect(ranking(output)).toEqual(expected);
  expect(readdirSync(out).sort()).toEqual(["phieu", "phieu-da-nop", "so-khoi.xlsx"]);
  for (const folder of ["phieu", "phieu-da-nop"])
    expect(readdirSync(join(out, folder))).toHaveLength(Object.keys(EXPECTED).length);
  for (const path of [join(out, "phieu"), join(out, "phieu-da-nop"), join(out, "so-khoi.xlsx")])
    expect(output.join("\n")).toContain(path);
});

it("fills in every form so that each answer of the sample is read from it again", () => {
  const folder = join(out, "phieu-da-nop");
  for (const name of readdirSync(folder)) {
    const form = checkForm(readFileSync(join(folder, name)), HOSTS.read, KNOWN, HOSTS.digest);
    expect(form.ok && [form.value.problems, form.value.findings]).toEqual([[], []]);
    const blanks = form.ok ? form.value.reminders.map(({ code }) => code) : [];
    expect(blanks).not.toContain("leafBlank");
  }
});

it("takes what units say of themselves from the files alone", async () => {
  const blank = { ...HOSTS, fill: (bytes: Uint8Array) => ({ ok: true, value: bytes }) as const };
  const { exit, output } = await run(["demo", "--out", join(FOLDER, "blank")], blank);
  expect(exit).toBe(0);
  expect(output.filter((line) => line.includes("(thiếu số liệu)"))).toHaveLength(10);
});

it("replaces its own files when it is played again, and leaves others alone", async () => {
  writeFileSync(join(out, "phieu", "ghi chú.txt"), "của tôi");
  const before = listing(out);
  const { exit } = await command("demo", "--out", out);
  expect(exit).toBe(0);
  expect(listing(out)).toEqual(before);
  expect(readFileSync(join(out, "phieu", "ghi chú.txt"), "utf8")).toBe("của tôi");
});

it("speaks English, in its words, its sheets and its figures", async () => {
  const english = join(FOLDER, "english");
  const { exit, output } = await command("demo", "--out", english, "--lang", "en");
  expect(exit).toBe(0);
  expect(output[0]).toMatch(/^Ranking for 2026: /u);
  expect(ranking(output)[0]).toEqual([1, "95.07"]);
  const grids = HOSTS.read(readFileSync(join(english, "so-khoi.xlsx")));
  expect(grids.ok && grids.value.sheets.map(({ name }) => name)).toContain("Ranking");
});

it("says what stands in its way when its folder cannot be made", async () => {
  const file = join(FOLDER, "tep");
  writeFileSync(file, "x");
  const { exit, output, errors } = await command("demo", "--out", file);
  expect([exit, output]).toEqual([1, []]);
  expect(errors[0]).toMatch(/Không ghi được vào “.*tep/u);
});
