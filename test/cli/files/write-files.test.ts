import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type NewFile, writeFiles } from "../../../src/cli/files/write-files";
import { listing, workFolder } from "../command-line";

const ROOT = workFolder();

function folder(name: string): string {
  const path = join(ROOT, name);
  mkdirSync(path);
  return path;
}

function file(path: string, text: string, inPlace: NewFile["inPlace"] = "refuse"): NewFile {
  return { path, bytes: Buffer.from(text), inPlace };
}

it("writes files into folders that it makes, and nothing beside them", async () => {
  const at = folder("make");
  const files = [file(join(at, "x", "y", "a.txt"), "A"), file(join(at, "x", "b.txt"), "B")];
  expect(await writeFiles(files)).toEqual({ ok: true, value: new Map() });
  expect(listing(at).map((line) => line.split(" ")[0])).toEqual([
    "x",
    "x/b.txt",
    "x/y",
    "x/y/a.txt",
  ]);
  expect(readFileSync(join(at, "x", "y", "a.txt"), "utf8")).toBe("A");
});

it("takes back what it wrote and the folders it made when a later file fails", async () => {
  const at = folder("back");
  writeFileSync(join(at, "old.txt"), "cũ");
  mkdirSync(join(at, "taken"));
  const before = listing(at);
  const written = await writeFiles([
    file(join(at, "x", "y", "a.txt"), "A"),
    file(join(at, "old.txt"), "mới", "replace"),
    file(join(at, "taken"), "một thư mục nằm đây", "replace"),
  ]);
  expect(written).toEqual({
    ok: false,
    problems: [
      {
        code: "outputUnwritable",
        path: join(at, "taken"),
        trouble: "isFolder",
        system: "EISDIR",
      },
    ],
  });
  expect(listing(at)).toEqual(before);
});

it("takes back folders when the very first step fails", async () => {
  const at = folder("first");
  const deep = join(at, "x", "n".repeat(300), "a.txt");
  const written = await writeFiles([file(deep, "A")]);
  expect(written.ok).toBe(false);
  expect(written.ok ? [] : written.problems).toEqual([
    expect.objectContaining({ trouble: "nameTooLong" }),
  ]);
  expect(listing(at)).toEqual([]);
});

it("keeps a former file under the first name that is free", async () => {
  const at = folder("keep");
  const path = join(at, "so.xlsx");
  for (const text of ["một", "hai", "ba"]) await writeFiles([file(path, text, "keep")]);
  expect(readFileSync(path, "utf8")).toBe("ba");
  expect(readFileSync(join(at, "so - ban cu 1.xlsx"), "utf8")).toBe("một");
  expect(readFileSync(join(at, "so - ban cu 2.xlsx"), "utf8")).toBe("hai");
});

it("says under which name a former file is kept", async () => {
  const at = folder("say");
  const path = join(at, "so.xlsx");
  await writeFiles([file(path, "một", "keep")]);
  const written = await writeFiles([file(path, "hai", "keep")]);
  expect(written).toEqual({ ok: true, value: new Map([[path, join(at, "so - ban cu 1.xlsx")]]) });
});

it("keeps no copy of a former file that is the same", async () => {
  const at = folder("same");
  const path = join(at, "so.xlsx");
  for (const text of ["một", "một"]) await writeFiles([file(path, text, "keep")]);
  expect(listing(at)).toHaveLength(1);
});

it("refuses before it writes anything when one of the places is taken", async () => {
  const at = folder("refuse");
  writeFileSync(join(at, "b.txt"), "có sẵn");
  const before = listing(at);
  const written = await writeFiles([file(join(at, "a.txt"), "A"), file(join(at, "b.txt"), "B")]);
  expect(written).toEqual({
    ok: false,
    problems: [{ code: "outputExists", path: join(at, "b.txt") }],
  });
  expect(listing(at)).toEqual(before);
});
