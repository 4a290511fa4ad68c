import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { referenceBloc } from "../../fixtures/reference-blocs";
import { describeWith, requiredCommand } from "../../programs/program";
import { type RunningWorkbench, startWorkbench } from "../page/running-workbench";
import { openEmptyWorkbook } from "./opened-workbench";
import { expectedResults, sheetResults } from "./sheet-results";
import { playYear } from "./whole-year";

const BUILDING = 240_000;
const PLAYING = 240_000;

describeWith("chromium", "a leader's year in a browser", () => {
  let folder: string;
  let workbench: RunningWorkbench;
  let browser: Browser;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "khoi-thi-dua-year-"));
    workbench = await startWorkbench(folder);
    const executablePath = requiredCommand("chromium");
    browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  }, BUILDING);

  afterAll(async () => {
    await browser.close();
    await workbench.stop();
    await rm(folder, { recursive: true, force: true });
  });

  it(
    "goes from an empty workbook to the reference totals, ranks, classes and awards on the sheets",
    async () => {
      const name = "khoi-2026-100";
      const reference = referenceBloc(name);
      const names = reference.bloc.units.map((unit) => unit.name);
      const page = await openEmptyWorkbook(browser, workbench.address);
      const { book } = await playYear(page, reference, {
        members: names.join("\n"),
        cards: 1,
        typesForm: false,
        look: () => Promise.resolve(),
      });
      expect(sheetResults(book.bytes, reference.template)).toEqual(
        expectedResults(name, reference.template, names),
      );
    },
    PLAYING,
  );
});
