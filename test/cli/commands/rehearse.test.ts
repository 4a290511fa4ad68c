import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { json, templatePath } from "../../fixtures/reference-blocs";
import { command, workFolder } from "../command-line";

const FOLDER = workFolder();
const TEMPLATE = templatePath("kiem-thu");

it.each([
  ["vi", /^Diễn tập ra đúng: \d+ đơn vị, 15 tiêu chí, \d+ kiểu chấm; .+ số liệu của sổ khớp\.$/u],
  ["en", /^The rehearsal came out: \d+ units, 15 criteria, \d+ ways of scoring; .+ agree\.$/u],
])("says in %s that a rehearsed template came out", async (language, said) => {
  const { exit, output, errors } = await command("rehearse", TEMPLATE, "--lang", language);
  expect([exit, errors, output.length]).toEqual([0, [], 1]);
  expect(output[0]).toMatch(said);
});

it("prints the ranking that came out as JSON", async () => {
  const { exit, output } = await command("rehearse", TEMPLATE, "--json");
  expect(exit).toBe(0);
  expect(JSON.parse(output.join("\n"))).toMatchObject({ leaves: 15, faults: [] });
});

it("tells every fault of a template instead of rehearsing it, and what is wrong with its file", async () => {
  const path = join(FOLDER, "faulty.json");
  writeFileSync(path, JSON.stringify({ ...(json(TEMPLATE) as object), base: 1, scale: 2 }));
  const faulty = await command("rehearse", path);
  expect([faulty.exit, faulty.output]).toEqual([1, []]);
  expect(faulty.errors.length).toBeGreaterThanOrEqual(2);
  expect((await command("rehearse", join(FOLDER, "none.json"))).exit).toBe(1);
});
