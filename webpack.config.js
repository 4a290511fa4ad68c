const path = require("node:path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");

/** Where the development server answers; manifest.xml is written for it. */
const DEVELOPMENT_URL = "https://localhost:3000";

/** Microsoft serves Office.js from here and nowhere else; government clouds have addresses of their own. */
const OFFICE_JS_URL = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/**
 * The https address that a production build is made for, without a slash at its end.
 *
 * @throws Error when KTD_BASE_URL is missing, is not https, or is still the development server.
 */
function productionUrl(value) {
  if (value === undefined || value === "")
    throw new Error(
      "KTD_BASE_URL is not set: give the https address that will serve this build, such as KTD_BASE_URL=https://addin.example.gov.vn",
    );
  if (!/^https:\/\/[^\s?#"<>&]+$/.test(value) || new URL(value).hostname === "localhost")
    throw new Error(`KTD_BASE_URL must be the https address of a server, not "${value}"`);
  return value.replace(/\/+$/, "");
}

/** The manifest for an add-in served from `baseUrl`: every development address is replaced. */
function deployedManifest(manifest, baseUrl) {
  return manifest.replaceAll(DEVELOPMENT_URL, baseUrl);
}

/**
 * What the pane's page may load: itself and Office.js, which has an address of its own or lies beside the page. Fluent
 * fills style elements, so inline styles must be allowed.
 */
function contentSecurityPolicy(officeJsUrl) {
  const self = URL.canParse(officeJsUrl) ? `'self' ${new URL(officeJsUrl).origin}` : "'self'";
  return [
    "default-src 'none'",
    `script-src ${self}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    `connect-src ${self}`,
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** Settings from the environment: KTD_BASE_URL (needed in production) and KTD_OFFICE_JS_URL. */
module.exports = (_env, { mode }) => {
  const baseUrl = mode === "production" ? productionUrl(process.env.KTD_BASE_URL) : DEVELOPMENT_URL;
  const officeJsUrl = process.env.KTD_OFFICE_JS_URL || OFFICE_JS_URL;
  return {
    mode,
    entry: { taskpane: "./src/taskpane/index.tsx" },
    output: {
      path: path.resolve(__dirname, "dist"),
      filename: "[name].[contenthash:8].js",
      clean: true,
    },
    // Never an eval-based map: the content security policy refuses it.
    devtool: mode === "production" ? false : "source-map",
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: require.resolve("ts-loader"),
          // Importing a module of ours does nothing by itself: one that only types come from is left out.
          sideEffects: false,
          options: { transpileOnly: true, compilerOptions: { noEmit: false } },
        },
      ],
    },
    plugins: [
      new HtmlWebpackPlugin({
        template: "./src/taskpane/taskpane.html",
        filename: "taskpane.html",
        officeJsUrl,
        contentSecurityPolicy: contentSecurityPolicy(officeJsUrl),
      }),
      new CopyWebpackPlugin({
        patterns: [
          { from: "assets/*.{png,html}" },
          // As it stands: made smaller, it might no longer run in the engines it is for.
          { from: "assets/*.js", info: { minimized: true } },
          {
            from: "manifest.xml",
            to: "manifest.xml",
            transform: (content) => deployedManifest(content.toString(), baseUrl),
          },
        ],
      }),
    ],
    // One file for the pane and one for its worker: neither is worth a second request.
    optimization: { splitChunks: false },
    // test/checks/budget.mjs weighs the bundles.
    performance: { hints: false },
    devServer: { port: 3000, server: "https", hot: false },
  };
};

module.exports.deployedManifest = deployedManifest;
module.exports.contentSecurityPolicy = contentSecurityPolicy;
