import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { blocPath, expectedResult, templatePath } from "../fixtures/reference-blocs";
import { listing, workFolder } from "./command-line";

const FOLDER = workFolder();

jest.setTimeout(60_000);

const TSX = join("node_modules", "tsx", "dist", "cli.mjs");

/** The command line as a process of its own, as `npm run bloc` starts it. */
function spawned(...args: readonly string[]) {
  const options = { encoding: "utf8", maxBuffer: 2 ** 26 } as const;
  return spawnSync(process.execPath, [TSX, join("src", "cli", "main.ts"), ...args], options);
}

it.each([
  ["khoi-ii-100", "so-nganh-100"],
  ["khoi-ii-1000", "so-nganh-1000"],
  ["khoi-2026-100", "so-nganh-100"],
])("prints the expected result of %s and nothing else", (name, template) => {
  const { status, stdout, stderr } = spawned("score", templatePath(template), blocPath(name));
  expect([status, stderr]).toEqual([0, ""]);
  expect(JSON.parse(stdout)).toEqual(expectedResult(name));
});

it("ends with 1 and an empty output for a bloc that cannot be scored", () => {
  const { status, stdout, stderr } = spawned("score", templatePath("kiem-thu"), "package.json");
  expect([status, stdout]).toEqual([1, ""]);
  expect(stderr).toMatch(/Dữ liệu khối: /u);
});

it("ends with 2 for a command that was typed wrongly", () => {
  const { status, stdout, stderr } = spawned("distribute", "a.json", "b.json", "--lang", "en");
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toMatch(/needs the option “--out”/u);
});

it("plays the demonstration with the hosts of the product", () => {
  const out = join(FOLDER, "out");
  const { status, stdout, stderr } = spawned("demo", "--out", out);
  expect([status, stderr]).toEqual([0, ""]);
  expect(stdout).toMatch(/^ {3}1 {2}Văn phòng UBND tỉnh +95,07 /mu);
  expect(listing(out)).toHaveLength(23);
});
