import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { viSheets } from "../../src/i18n/sheets/vi";
import { bundle } from "./bundles/bundle";
import { formToChange } from "./candidates/write-forms";
import { makeCorpus } from "./corpus";
import { weighFirstPaint } from "./bundles/first-paint";
import { type Part, readOptions } from "./options";
import { findPeers } from "./peers";
import { type Bench, inNode, inPython, report, say } from "./report";
import { type Entrant, figure, type Results } from "./rounds";
import { scoreBlocs } from "./score-blocs";
import { recalculateSheets } from "./sheets/recalculate-sheets";
import { times } from "./table";

/** Not kept: everything that the bench makes. */
const FOLDER = join(process.cwd(), "out", "bench");

/** KB after gzip of what the pane needs to read workbooks: the reader and all of zip. */
const READER_KB = 20;

/** Candidates must have seen the same: a quick reader that misses cells is none. */
function differing(
  results: Results,
  keys: readonly string[],
  items: ReadonlyMap<string, number>,
): string {
  const each = keys.flatMap((key) => {
    const { median } = figure(results, key, "check");
    return Number.isNaN(median) ? [] : [[key, items.get(key) ?? 0, median] as const];
  });
  const wrong = each.filter(([, count, check]) =>
    each.some(([, other, sum]) => other === count && Math.abs(sum - check) > 1e-6 * Math.abs(sum)),
  );
  return wrong.map(([key, , check]) => `  ${key} read another sum: ${String(check)}`).join("\n");
}

function writeForms(bench: Bench): void {
  const { forms, libraryForms, rounds } = bench.options;
  const few = Math.min(forms, libraryForms);
  const job = { work: "forms", items: forms } as const;
  const { form, places, texts } = formToChange(few);
  const input = join(FOLDER, "form-to-change.json");
  const own = texts.map((each) => Object.fromEntries(each));
  const given = { form: Buffer.from(form).toString("base64"), places, texts: own };
  writeFileSync(input, JSON.stringify(given));
  const libraries = bench.peers.libraries
    ? [inNode(bench, `ExcelJS, ${String(few)} forms`, { ...job, items: few, candidate: "exceljs" })]
    : [];
  report(
    {
      heading: `Writing ${String(forms)} forms, from the list of members to bytes; ms a form`,
      entrants: [
        inNode(bench, "floor: deflate of what differs", { ...job, candidate: "floor" }),
        inNode(bench, "ours, zlib", { ...job, candidate: "zlib" }),
        inNode(bench, "ours, fflate", { ...job, candidate: "fflate" }),
        inNode(bench, "(identities alone)", { ...job, candidate: "identities" }),
        ...libraries,
        ...inPython(bench, "write-forms", [input]),
      ],
      floor: "floor",
      targets: [
        { text: "with zlib at most 1.2 x the floor", key: "zlib", other: "floor", atMost: 1.2 },
        { text: "with fflate at most 2.5 x the floor", key: "fflate", other: "floor", atMost: 2.5 },
        {
          text: "at least 50 x faster than ExcelJS",
          key: "zlib",
          other: "exceljs",
          atMost: 1 / 50,
        },
        {
          text: "at least 50 x faster than openpyxl",
          key: "zlib",
          other: "openpyxl",
          atMost: 1 / 50,
        },
      ],
      note: (results) =>
        `Ours plan the form, check all texts and join all parts. ${times(results, "identities", "floor")} the floor goes into each form's identity, a sum over its whole template that forms already sent out carry.`,
    },
    rounds,
  );
}

async function readForms(bench: Bench, files: number): Promise<number> {
  const { libraryForms, rounds } = bench.options;
  const few = Math.min(files, libraryForms);
  const { corpus, fromLibreOffice } = await makeCorpus(files, FOLDER);
  const job = { work: "read", items: files, corpus } as const;
  const library = (candidate: string, title: string): Entrant =>
    inNode(bench, `${title}, ${String(few)} forms`, { ...job, items: few, candidate });
  const results = report(
    {
      heading: `Reading ${String(files)} returned forms (${String(fromLibreOffice)} saved by LibreOffice), all sheets; ms a form`,
      entrants: [
        inNode(bench, "floor: inflate, zlib", { ...job, candidate: "floorZlib" }),
        inNode(bench, "floor: inflate, fflate", { ...job, candidate: "floorFflate" }),
        inNode(bench, "ours, zlib", { ...job, candidate: "zlib" }),
        inNode(bench, "ours, fflate", { ...job, candidate: "fflate" }),
        inNode(bench, "(zlib, once compiled)", { ...job, candidate: "zlibWarm" }),
        inNode(bench, "(fflate, once compiled)", { ...job, candidate: "fflateWarm" }),
        inNode(bench, `ours, and understood as a form, ${String(few)} forms`, {
          ...job,
          items: few,
          candidate: "understood",
        }),
        ...(bench.peers.libraries
          ? [library("exceljs", "ExcelJS"), library("sheetjs", "SheetJS")]
          : []),
        ...inPython(bench, "read-forms", [corpus, String(few), viSheets.form.sheet]),
      ],
      floor: "floorZlib",
      targets: [
        { text: "with zlib at most 4 x its floor", key: "zlib", other: "floorZlib", atMost: 4 },
        {
          text: "with fflate at most 2.5 x its floor",
          key: "fflate",
          other: "floorFflate",
          atMost: 2.5,
        },
        {
          text: "at least 15 x faster than ExcelJS",
          key: "zlib",
          other: "exceljs",
          atMost: 1 / 15,
        },
        { text: "at least 6 x faster than SheetJS", key: "zlib", other: "sheetjs", atMost: 1 / 6 },
        {
          text: "at least 10 x faster than openpyxl",
          key: "zlib",
          other: "openpyxl",
          atMost: 1 / 10,
        },
      ],
      note: (results) =>
        `Ours check the sum of every part and each element of every sheet, blank cells and input rules too; the floor looks at no byte. Once the engine has compiled all code, they take ${times(results, "zlibWarm", "floorZlib")} the floor with zlib, ${times(results, "fflateWarm", "floorFflate")} with fflate. The rules of XML stand in the code once, and plain: that is what the rest buys.`,
    },
    rounds,
  );
  const keys = ["zlib", "fflate", "exceljs", "sheetjs", "openpyxl"];
  const items = new Map(keys.map((key) => [key, ["zlib", "fflate"].includes(key) ? files : few]));
  const wrong = differing(results, keys, items);
  if (wrong !== "") say(wrong);
  return figure(results, "zlib", "peak").median;
}

function writeBook(bench: Bench, units: number): void {
  const { leaves, rounds } = bench.options;
  const job = { work: "book", items: units, leaves, shares: 1 } as const;
  report(
    {
      heading: `Writing the leader's workbook of ${String(units)} units x ${String(leaves)} leaves from its plan; ms in all`,
      entrants: [
        inNode(bench, "floor: cells as text, deflated", { ...job, candidate: "floor" }),
        inNode(bench, "ours, zlib", { ...job, candidate: "zlib" }),
        inNode(bench, "ours, fflate", { ...job, candidate: "fflate" }),
        inNode(bench, "(scoring and planning it)", { ...job, candidate: "planning" }),
        ...(bench.peers.libraries
          ? [inNode(bench, "ExcelJS", { ...job, candidate: "exceljs" })]
          : []),
      ],
      floor: "floor",
      targets: [
        { text: "with zlib at most 2 x the floor", key: "zlib", other: "floor", atMost: 2 },
        { text: "at least 8 x faster than ExcelJS", key: "zlib", other: "exceljs", atMost: 1 / 8 },
      ],
      note: (results) =>
        `ExcelJS takes ${times(results, "exceljs", "floor")} the floor: whoever is 8 x faster than it takes an eighth of that.`,
    },
    rounds,
  );
}

async function weighReader(): Promise<void> {
  const entry = join("src", "hosts", "xlsx", "read", "read-workbook.ts");
  const file = await bundle({ entry, file: "reader.cjs", target: "web" }, FOLDER);
  const kilobytes = gzipSync(readFileSync(file)).length / 1024;
  const verdict = kilobytes <= READER_KB ? "reached" : "MISSED ";
  say(`\nWhat the pane loads to read workbooks, made small and gzipped`);
  say(`  ${verdict}  at most ${String(READER_KB)} KB: ${kilobytes.toFixed(1)} KB`);
  const first = await weighFirstPaint(join(FOLDER, "pane"));
  say(`What the pane loads before it shows anything: ${first.kilobytes.toFixed(1)} KB`);
  const without = first.fileSources.length === 0 ? "reached" : "MISSED ";
  say(`  ${without}  nothing of it reads or writes files ${first.fileSources.join(", ")}`);
}

async function runPart(part: Part, bench: Bench): Promise<void> {
  const { files, units } = bench.options;
  if (part === "forms") writeForms(bench);
  if (part === "book") for (const each of units) writeBook(bench, each);
  if (part === "size") await weighReader();
  if (part === "score") scoreBlocs(bench);
  if (part === "sheets") recalculateSheets(bench, FOLDER);
  if (part !== "read") return;
  const peaks: number[] = [];
  for (const each of files) peaks.push(await readForms(bench, each));
  const [least, most] = [Math.min(...peaks), Math.max(...peaks)];
  if (peaks.length > 1)
    say(
      `  ${String(files.at(-1))} forms took ${(most - least).toFixed(0)} MB more than ${String(files[0])}`,
    );
}

async function bench(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  mkdirSync(FOLDER, { recursive: true });
  const entry = join("test", "bench", "candidates", "run-candidate.ts");
  const candidates = await bundle({ entry, file: "candidates.cjs", target: "node20" }, FOLDER);
  const peers = findPeers();
  say(
    `Processor time, each candidate in a process of its own, ${String(options.rounds)} rounds by turns: medians, lowest and highest.`,
  );
  for (const part of options.parts) await runPart(part, { options, peers, candidates });
  if (peers.skipped.length > 0) say(`\nLeft out:\n  ${peers.skipped.join("\n  ")}`);
}

bench().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
