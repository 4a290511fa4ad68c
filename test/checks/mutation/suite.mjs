/** The part of jest that the tests of pure folders use: they are collected, and run one by one until the first that fails. */

/** As in jest, a table of lists spreads each of them. */
const tableOf = (rows) => (rows.every(Array.isArray) ? rows : rows.map((row) => [row]));

/** Names for tests to find in the global scope, and the tests that they collected. */
export function createSuite() {
  const tests = [];
  const beforeAlls = [];
  let around = { beforeEach: [], afterEach: [], title: "" };

  const it = (title, run) => {
    tests.push({ title: `${around.title}${title}`, run, around });
  };
  const describe = (title, body) => {
    const outer = around;
    around = {
      beforeEach: [...outer.beforeEach],
      afterEach: [...outer.afterEach],
      title: `${outer.title}${title} `,
    };
    body();
    around = outer;
  };
  const each = (one) => (rows) => (title, run) => {
    for (const row of tableOf(rows)) one(title, () => run(...row));
  };
  it.each = each(it);
  describe.each = each(describe);
  const names = {
    it,
    test: it,
    describe,
    beforeAll: (run) => beforeAlls.push(run),
    beforeEach: (run) => around.beforeEach.push(run),
    afterEach: (run) => around.afterEach.push(run),
    afterAll: () => undefined,
  };
  return { names, tests, beforeAlls };
}

/** Runs one test; throws what it throws. */
export async function runTest({ run, around }) {
  for (const each of around.beforeEach) await each();
  await run();
  for (const each of around.afterEach) await each();
}
