const { jest } = require("../../package.json");

/** The same settings as the quick tests, for the cases that need thousands of runs. */
module.exports = {
  ...jest,
  rootDir: "../..",
  testMatch: ["<rootDir>/test/large/**/*.large.ts"],
  testTimeout: 600_000,
};
