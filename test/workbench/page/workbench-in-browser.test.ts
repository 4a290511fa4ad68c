import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium, type Frame, type Page } from "playwright-core";
import { describeWith, requiredCommand } from "../../programs/program";
import {
  type OpenedWorkbench,
  openWorkbench,
  type RunningWorkbench,
  startWorkbench,
} from "./running-workbench";

const BUILDING = 240_000;
const BROWSING = 120_000;

/** Values of a range, as the pane reads them. */
const values = (pane: Frame, sheet: string, address: string): Promise<unknown[][]> =>
  pane.evaluate(
    ([name, place]) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(name!).getRange(place);
        range.load("values");
        await context.sync();
        return range.values as unknown[][];
      }),
    [sheet, address],
  );

/** Clicks into the grid for the keyboard, then selects a cell as the pane does when a figure is followed. */
async function goTo(page: Page, pane: Frame, sheet: string, cell: string): Promise<void> {
  await page.mouse.click(500, 520);
  await pane.evaluate(
    ([name, place]) =>
      Excel.run(async (context) => {
        const shown = context.workbook.worksheets.getItem(name!);
        shown.activate();
        shown.getRange(place).select();
        await context.sync();
      }),
    [sheet, cell],
  );
  await page.waitForTimeout(500);
}

describeWith("chromium", "the workbench in a browser", () => {
  let folder: string;
  let workbench: RunningWorkbench;
  let browser: Browser;
  let opened: OpenedWorkbench;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "khoi-thi-dua-workbench-"));
    workbench = await startWorkbench(folder);
    const executablePath = requiredCommand("chromium");
    browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
    opened = await openWorkbench(browser, workbench.address);
    await opened.page.getByText("Bắt đầu với khối mẫu").click();
    await opened.pane();
  }, BUILDING);

  afterAll(async () => {
    await browser.close();
    await workbench.stop();
    await rm(folder, { recursive: true, force: true });
  });

  it("prints the sample's ranking and where it answers", () => {
    expect(workbench.printed()).toMatch(/1 {2}Văn phòng UBND tỉnh +95,07/u);
    expect(workbench.address).toMatch(/^http:\/\/localhost:\d+$/u);
  });

  it(
    "opens the sample's workbook with its ranking beside the pane, which finds itself in Excel",
    async () => {
      const pane = await opened.pane();
      expect(await pane.evaluate("Office.onReady()")).toEqual({ host: "Excel", platform: "PC" });
      const ranked = await values(pane, "Xếp hạng", "D10:F12");
      expect(ranked).toEqual([
        ["Văn phòng UBND tỉnh", 95.07, 1],
        ["Sở Nông nghiệp và Môi trường", 90.54, 2],
        ["Sở Nội vụ", 87.3, 3],
      ]);
      expect(await opened.page.locator("canvas").count()).toBeGreaterThan(0);
    },
    BROWSING,
  );

  it(
    "lets a unit type into its form: what fits is computed with, what does not is refused with its reason",
    async () => {
      const { page } = opened;
      await page.getByRole("button", { name: "Phiếu của khối mẫu" }).click();
      await page.getByRole("menuitem", { name: "Sở Công Thương" }).click();
      await page.getByRole("tab", { name: "Phiếu Sở Công Thương" }).waitFor();
      const pane = await opened.pane();
      await goTo(page, pane, "Tự chấm", "F11");
      await page.getByText("Nhập một con số").waitFor();
      await page.keyboard.type("30");
      await page.keyboard.press("Enter");
      await page.waitForTimeout(1500);
      expect(await values(pane, "Tự chấm", "E11:I11")).toEqual([
        [59, 30, expect.closeTo(0.5085, 4), "", 7.63],
      ]);
      await goTo(page, pane, "Tự chấm", "F11");
      await page.keyboard.type("ba mươi");
      await page.keyboard.press("Enter");
      const dialog = page.getByRole("dialog");
      await dialog.waitFor();
      expect(await dialog.innerText()).toContain("Chỉ nhập số");
      await dialog.getByRole("button").first().click();
      expect(await values(pane, "Tự chấm", "F11")).toEqual([[30]]);
    },
    BROWSING,
  );

  it(
    "refuses to change a locked cell, and says which one",
    async () => {
      const { page } = opened;
      const pane = await opened.pane();
      await goTo(page, pane, "Tự chấm", "C11");
      const before = await values(pane, "Tự chấm", "C11");
      await page.keyboard.type("x");
      await page.getByText("Ô C11 của sheet “Tự chấm” bị khóa").waitFor();
      await page.keyboard.press("Enter");
      expect(await values(pane, "Tự chấm", "C11")).toEqual(before);
    },
    BROWSING,
  );

  it("asks no other host for anything, and nothing breaks", () => {
    expect({ asked: opened.asked, complaints: opened.complaints }).toEqual({
      asked: [],
      complaints: [],
    });
  });
});
