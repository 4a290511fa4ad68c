/**
 * Sizes that keep the tree readable and the pane quick to open. Sources are always measured; bundles when `dist` is there.
 * A limit is raised only together with the reason for it.
 */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { gzipSync } from "node:zlib";

/** Lines of a source file, blank ones and comments included. */
const MEDIAN_LINES = 90;
const LARGEST_LINES = 250;
const LARGEST_TEST_LINES = 350;
const FILES_IN_A_FOLDER = 12;

/** Kilobytes after gzip: all scripts of ours that open with the pane, a worker of the pane, and any single script. */
const PANE_KB = 150;
const WORKER_KB = 60;
const CHUNK_KB = 300;

const KEBAB_CASE = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Names that fit everything and so tell nothing. `index.tsx` is where a bundle begins. */
const EMPTY_FILE_NAME =
  /^(utils?|helpers?|commons?|misc|shared|types?|constants?|index|lib|manager|service)\.(ts|mjs|cjs)$/;
const EMPTY_FOLDER_NAME = /^(utils?|helpers?|commons?|misc|types?|constants?|lib)$/;

/** Ours: packages that the bench installs for itself are not. */
const filesUnder = (folder) =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .filter((file) => !file.includes("node_modules"));

const linesOf = (file) => readFileSync(file, "utf8").replace(/\n$/, "").split("\n").length;

const kilobytes = (file) => gzipSync(readFileSync(file)).length / 1024;

const mostKilobytes = (script) => (/-worker$/.test(stem(script)) ? WORKER_KB : CHUNK_KB);

/** `reading.test.ts` is named by `reading`, `icon-16.png` by `icon-16`. */
const stem = (file) => basename(file).split(".")[0];

function lengthProblems(files) {
  const lengths = files.map((file) => ({ file, lines: linesOf(file) }));
  const sorted = lengths.map(({ lines }) => lines).sort((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  console.log(
    `${files.length} source files, median ${median} lines, largest ${sorted.at(-1) ?? 0}`,
  );
  return [
    ...(median > MEDIAN_LINES
      ? [`src: the median is ${median} lines, at most ${MEDIAN_LINES}`]
      : []),
    ...longProblems(files, LARGEST_LINES),
  ];
}

function longProblems(files, most) {
  return files
    .map((file) => ({ file, lines: linesOf(file) }))
    .filter(({ lines }) => lines > most)
    .map(({ file, lines }) => `${file}: ${lines} lines, at most ${most}`);
}

function nameProblems(files) {
  const folders = [...new Set(files.map(dirname))];
  return [
    ...files
      .filter((file) => !KEBAB_CASE.test(stem(file)))
      .map((file) => `${file}: the name is not in kebab-case`),
    ...files
      .filter((file) => EMPTY_FILE_NAME.test(basename(file)))
      .map((file) => `${file}: the name does not say what is in it`),
    ...folders
      .filter((folder) => !KEBAB_CASE.test(basename(folder)))
      .map((folder) => `${folder}: the name is not in kebab-case`),
    ...folders
      .filter((folder) => EMPTY_FOLDER_NAME.test(basename(folder)))
      .map((folder) => `${folder}: the name does not say what is in it`),
  ];
}

function folderProblems(files) {
  const counts = new Map();
  for (const file of files) counts.set(dirname(file), (counts.get(dirname(file)) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count > FILES_IN_A_FOLDER)
    .map(([folder, count]) => `${folder}: ${count} files, at most ${FILES_IN_A_FOLDER}`);
}

/** Our own scripts that the page names: they are all loaded before the pane shows anything. */
function paneScripts(page) {
  const html = readFileSync(page, "utf8");
  return [...html.matchAll(/<script[^>]*\ssrc="?([^"\s>]+)/g)]
    .map(([, source]) => source)
    .filter((source) => !source.startsWith("https:"))
    .map((source) => join(dirname(page), source));
}

function bundleProblems(folder) {
  const page = join(folder, "taskpane.html");
  if (!existsSync(page)) return [];
  const pane = paneScripts(page);
  const total = pane.reduce((sum, file) => sum + kilobytes(file), 0);
  const scripts = filesUnder(folder).filter((file) => file.endsWith(".js"));
  console.log(`pane: ${total.toFixed(1)} KB gzipped; ${scripts.length} scripts in all`);
  return [
    ...(pane.length === 0 ? [`${page}: names no script of ours`] : []),
    ...(total > PANE_KB
      ? [
          `${page}: ${pane.map((file) => relative(folder, file)).join(", ")} weigh ${total.toFixed(0)} KB gzipped, at most ${PANE_KB}`,
        ]
      : []),
    ...scripts
      .filter((file) => kilobytes(file) > mostKilobytes(file))
      .map(
        (file) =>
          `${file}: ${kilobytes(file).toFixed(0)} KB gzipped, at most ${mostKilobytes(file)}`,
      ),
  ];
}

const sources = filesUnder("src").filter((file) => /\.tsx?$/.test(file));
const tests = filesUnder("test").filter((file) => /\.(tsx?|[cm]js)$/.test(file));
const scripts = [...sources, ...tests];
const problems = [
  ...lengthProblems(sources),
  ...longProblems(tests, LARGEST_TEST_LINES),
  ...nameProblems(scripts),
  ...folderProblems(scripts),
  ...bundleProblems("dist"),
];
if (problems.length > 0) {
  console.error(problems.join("\n"));
  process.exit(1);
}
