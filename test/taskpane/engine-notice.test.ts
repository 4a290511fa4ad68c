import { readFileSync } from "node:fs";
import { Linter } from "eslint";

it("the notice for old engines is written in the JavaScript that they understand (ES5)", () => {
  const script = readFileSync("assets/engine-notice.js", "utf8");
  const faults = (text: string) =>
    new Linter().verify(text, { languageOptions: { ecmaVersion: 5, sourceType: "script" } });
  expect(faults(script)).toEqual([]);
  expect(faults(`${script}\nlet later = () => 1;`)).not.toEqual([]);
});
