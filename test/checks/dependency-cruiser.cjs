const { readdirSync } = require("node:fs");

/** Low to high. A file imports from its own rank or from below, never from above. */
const LAYERS = ["basics", "documents", "scoring", "workbook", "i18n", "hosts", "actions"];

/** On top of all layers, side by side: none of them imports another. */
const FACES = ["cli", "taskpane", "workbench"];

/** The season, in the order it happens: each stage makes one value from the values before it. */
const STAGES = [
  "points",
  "criteria",
  "rules",
  "template",
  "distribution",
  "self-assessment",
  "import",
  "verification",
  "ranking",
  "summary",
  "explanation",
  "rehearsal",
];

/**
 * A plan of cells, how tables are found by their hidden keys, how sheets look, what is asked of each kind of answer,
 * tables of criteria that are taken over, by what a workbook is known, the unit's workbook, the slip on which it explains
 * itself, and the leader's, which takes sheets from the unit's.
 */
const WORKBOOKS = [
  "plan",
  "tables",
  "look",
  "answers",
  "criteria-table",
  "identity",
  "unit",
  "slip",
  "bloc",
];

/** Where real hosts are handed to the actions: both faces, and the worker that reads files for the pane. */
const ROOTS = "^src/(cli/main\\.ts|taskpane/index\\.tsx|taskpane/check/reading/check-worker\\.ts)$";

const folders = (names) => `(${names.join("|")})/`;

/**
 * One rule for each folder of `order`: it does not import from a later one, nor from a file that lies beside the
 * folders, which stands above them all. A folder that has no place in the order is an error by itself.
 */
function oneWay(root, order, above = []) {
  const known = [...order, ...above];
  const strays = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !known.includes(entry.name))
    .map((entry) => `${root}/${entry.name}`);
  if (strays.length > 0) throw new Error(`No place in the order of layers: ${strays.join(", ")}`);
  return order.map((name, index) => ({
    name: `${name}-imports-only-from-below`,
    severity: "error",
    from: { path: `^${root}/${name}/` },
    to: {
      path: `^${root}/(${[...known.slice(index + 1).map((each) => `${each}/`), "[^/]+$"].join("|")})`,
    },
  }));
}

const rule = (name, from, to) => ({ name, severity: "error", from, to });

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    ...oneWay("src", LAYERS, FACES),
    ...oneWay("src/scoring", STAGES),
    ...oneWay("src/workbook", WORKBOOKS),
    // The workbench stands around the whole product; nothing of the product knows of it.
    rule(
      "faces-stand-apart",
      { path: `^src/${folders(FACES)}`, pathNot: "^src/workbench/" },
      { path: `^src/${folders(FACES)}`, pathNot: "^src/$1/" },
    ),
    rule(
      "hosts-know-plans-not-scores",
      { path: "^src/hosts/" },
      { path: "^src/", pathNot: "^src/(basics|workbook/plan|hosts)/" },
    ),
    rule("actions-are-handed-their-hosts", { path: "^src/actions/" }, { path: "^src/hosts/" }),
    rule("actions-do-not-speak", { path: "^src/actions/" }, { path: "^src/i18n/" }),
    rule("actions-do-not-call-actions", { path: "^src/actions/" }, { path: "^src/actions/" }),
    rule(
      "only-the-roots-name-hosts",
      { path: "^src/", pathNot: ["^src/(hosts|workbench)/", ROOTS] },
      { path: "^src/hosts/" },
    ),
    rule(
      "no-packages-below-the-hosts",
      { path: "^src/(basics|documents|scoring|workbook|i18n|actions)/" },
      { dependencyTypes: ["npm", "npm-dev", "npm-optional", "npm-peer", "npm-no-pkg", "core"] },
    ),
    rule(
      "fflate-only-in-hosts-xlsx",
      { path: "^src/", pathNot: "^src/hosts/xlsx/" },
      { path: "node_modules/fflate/" },
    ),
    rule(
      "no-development-packages-in-the-product",
      { path: "^src/", pathNot: "^src/workbench/" },
      { dependencyTypes: ["npm-dev"], pathNot: "node_modules/@types/" },
    ),
    rule("product-does-not-import-tests", { path: "^src/" }, { path: "^test/" }),
    rule("no-cycles", {}, { circular: true }),
    // What stands in for Office.js shares nothing with anybody, as Office.js does not.
    rule("no-orphans", { path: "^src/", pathNot: "^src/workbench/page/office/", orphan: true }, {}),
    rule("every-import-resolves", {}, { couldNotResolve: true }),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    // Type-only imports are imports: a rule that they may break is no rule.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default"],
      extensions: [".ts", ".tsx", ".js", ".json"],
    },
  },
};
