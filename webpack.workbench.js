const path = require("node:path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const paneConfiguration = require("./webpack.config.js");

/** Styles of the grid, which is put together from these packages. */
const GRID_PACKAGES = ["core", "data-validation", "conditional-formatting", "filter"];

/** Builds of Microsoft's client: the one that runs, and the readable one that tells what it can do. */
const CLIENTS = ["excel-web-16.00.js", "excel-web-16.00.debug.js"];

/** The workbench loads itself alone. The grid measures with inline styles and keeps its cursors as data. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self' blob:",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

const stylesOf = (name) =>
  path.join(__dirname, `node_modules/@univerjs/preset-sheets-${name}/lib/index.css`);

/** Nothing is made smaller: what comes from this machine need not be, and it would take longest of all. */
const AS_IT_IS = {
  splitChunks: false,
  minimize: false,
  concatenateModules: false,
  usedExports: false,
  mangleExports: false,
};

/** Quick to build, and quick to build again: nobody downloads the workbench. */
const swift = (name) => ({
  mode: "production",
  devtool: false,
  performance: { hints: false },
  optimization: AS_IT_IS,
  cache: {
    type: "filesystem",
    name,
    cacheDirectory: path.join(__dirname, "out", "workbench-cache"),
    buildDependencies: { config: [__filename] },
  },
});

/** The pane as it is published, but for the address of Office.js, which the workbench stands in for. */
function pane(folder) {
  const { plugins, ...published } = paneConfiguration({}, { mode: "development" });
  const page = plugins.find((plugin) => plugin instanceof HtmlWebpackPlugin);
  return {
    ...published,
    ...swift("pane"),
    output: { ...published.output, path: path.join(folder, "pane") },
    plugins: [
      new HtmlWebpackPlugin({
        ...page.userOptions,
        officeJsUrl: "../office.js",
        contentSecurityPolicy: paneConfiguration.contentSecurityPolicy("../office.js"),
      }),
      new CopyWebpackPlugin({ patterns: [{ from: "assets/*.{png,html,js}" }] }),
    ],
  };
}

/** The workbench around it: its page, what stands in for Office.js, Microsoft's client and the grid's styles. */
function workbench(folder) {
  const { resolve, module: modules } = paneConfiguration({}, { mode: "development" });
  return {
    ...swift("workbench"),
    entry: {
      workbench: "./src/workbench/page/index.tsx",
      office: "./src/workbench/page/office/office-loader.ts",
    },
    output: { path: folder, filename: "[name].js", chunkFilename: "[name].js" },
    resolve,
    module: modules,
    plugins: [
      new HtmlWebpackPlugin({
        template: "./src/workbench/page/workbench.html",
        filename: "index.html",
        chunks: ["workbench"],
        contentSecurityPolicy: CONTENT_SECURITY_POLICY,
        styles: GRID_PACKAGES.map((name) => `grid/${name}.css`),
      }),
      new CopyWebpackPlugin({
        patterns: [
          { from: "assets/*.png" },
          ...GRID_PACKAGES.map((name) => ({ from: stylesOf(name), to: `grid/${name}.css` })),
          ...CLIENTS.map((file) => ({
            from: require.resolve(`@microsoft/office-js/dist/${file}`),
            to: `client/${file}`,
            info: { minimized: true },
          })),
        ],
      }),
    ],
  };
}

/** One of the two parts, `pane` or `workbench`, built into a folder: both at once take half as long side by side. */
module.exports = ({ part, folder }) =>
  part === "pane" ? pane(path.resolve(folder)) : workbench(path.resolve(folder));
