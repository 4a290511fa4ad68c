import { command, listing, workFolder } from "./command-line";

const FOLDER = workFolder();

it.each([
  { title: "no command", args: ["--json"], vi: /Chưa có lệnh/u, en: /no command\. State one/u },
  { title: "an unknown command", args: ["scor"], vi: /lệnh “scor”/u, en: /command “scor”/u },
  {
    title: "an unknown option",
    args: ["score", "a", "b", "--fast"],
    vi: /không có tùy chọn “--fast”/u,
    en: /no option “--fast”/u,
  },
  {
    title: "an option of another command",
    args: ["score", "a", "b", "--out", "c"],
    vi: /không có tùy chọn “--out”/u,
    en: /no option “--out”/u,
  },
  {
    title: "an option without its value at the end",
    args: ["distribute", "a", "b", "--out"],
    vi: /“--out” cần một giá trị/u,
    en: /“--out” needs a value/u,
  },
  {
    title: "an option whose value would be the next option",
    args: ["distribute", "a", "b", "--out", "--force"],
    vi: /“--out” cần một giá trị/u,
    en: /“--out” needs a value/u,
  },
  {
    title: "a value where none belongs",
    args: ["check", "a", "--json=yes"],
    vi: /“--json” không nhận giá trị/u,
    en: /“--json” takes no value/u,
  },
  {
    title: "an option twice",
    args: ["distribute", "a", "b", "--out", "c", "--out", "d"],
    vi: /“--out” được ghi hai lần/u,
    en: /“--out” stands twice/u,
  },
  {
    title: "a missing operand",
    args: ["score", "a"],
    vi: /thiếu tệp “BLOC\.json”/u,
    en: /“BLOC\.json” is missing/u,
  },
  {
    title: "a missing form",
    args: ["consolidate", "a", "b", "--out", "c"],
    vi: /thiếu tệp “FORM\.xlsx”/u,
    en: /“FORM\.xlsx” is missing/u,
  },
  {
    title: "a missing option",
    args: ["consolidate", "a", "b", "c"],
    vi: /cần tùy chọn “--out”/u,
    en: /needs the option “--out”/u,
  },
  {
    title: "one operand too many",
    args: ["check", "a", "b"],
    vi: /Thừa “b”/u,
    en: /“b” is one file too many/u,
  },
  {
    title: "a result that would fall on one of the files",
    args: ["consolidate", "a.json", "b.json", "c.xlsx", "--out", "./c.xlsx"],
    vi: /đè lên tệp “\.\/c\.xlsx”/u,
    en: /written over “\.\/c\.xlsx”/u,
  },
  {
    title: "two results in one file",
    args: ["consolidate", "a.json", "b.json", "c.xlsx", "--out", "d", "--report", "d"],
    vi: /đè lên tệp “d”/u,
    en: /written over “d”/u,
  },
])("ends with 2 for $title, and says so in both languages", async ({ args, vi, en }) => {
  const [inVietnamese, inEnglish] = [
    await command(...args),
    await command("--lang", "en", ...args),
  ];
  expect([inVietnamese.exit, inVietnamese.output]).toEqual([2, []]);
  expect(inVietnamese.errors.join("\n")).toMatch(vi);
  expect([inEnglish.exit, inEnglish.output]).toEqual([2, []]);
  expect(inEnglish.errors.join("\n")).toMatch(en);
});

it("ends with 2 for a language that it does not speak", async () => {
  const { exit, errors } = await command("score", "a", "b", "--lang", "fr");
  expect(exit).toBe(2);
  expect(errors[0]).toContain("“fr”");
});

it("lists every problem of one command at once", async () => {
  const { errors } = await command("distribute", "a", "--fast", "--json=1");
  expect(errors).toHaveLength(5);
});

it("shows the usage in both languages, on demand as a result and otherwise as a problem", async () => {
  const asked = await command("score", "--help");
  expect([asked.exit, asked.errors]).toEqual([0, []]);
  const nothing = await command();
  expect([nothing.exit, nothing.output]).toEqual([2, []]);
  for (const lines of [asked.output, nothing.errors]) {
    expect(lines.join("\n")).toContain("Cách dùng:");
    expect(lines.join("\n")).toContain("Usage:");
    for (const name of ["score", "distribute", "consolidate", "check", "demo"])
      expect(lines.join("\n").split(`\n  ${name} `).length).toBe(3);
  }
});

it("writes nothing for a command that was typed wrongly", async () => {
  await command("distribute", "a", "b", "--out", `${FOLDER}/forms`, "--fast");
  expect(listing(FOLDER)).toEqual([]);
});
