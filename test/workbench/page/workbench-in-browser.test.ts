import { describeWith } from "../../programs/program";
import { type OpenedWorkbench, openWorkbench, paneWindow } from "../browser/opened-workbench";
import { goTo, showSheet, valuesOf } from "../browser/typed-cells";
import { useWorkbench } from "../browser/used-workbench";

const BROWSING = 120_000;

describeWith("chromium", "the workbench in a browser", () => {
  const workbench = useWorkbench();
  let opened: OpenedWorkbench;

  beforeAll(async () => {
    opened = await openWorkbench(workbench);
    await opened.page.getByText("Bắt đầu với khối mẫu").click();
    await paneWindow(opened.page);
  }, BROWSING);

  it("prints the sample's ranking and where it answers", () => {
    expect(workbench.server().printed()).toMatch(/1 {2}Văn phòng UBND tỉnh +95,07/u);
    expect(workbench.server().address).toMatch(/^http:\/\/localhost:\d+$/u);
  });

  it(
    "opens the sample's workbook with its ranking beside the pane, which finds itself in Excel",
    async () => {
      const pane = await paneWindow(opened.page);
      expect(await pane.evaluate("Office.onReady()")).toEqual({ host: "Excel", platform: "PC" });
      const ranked = await valuesOf(opened.page, "Xếp hạng", "D10:F12");
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
      await page.getByRole("tab", { name: "Phiếu Sở Công Thương", selected: true }).waitFor();
      await showSheet(page, "Tự chấm");
      await goTo(page, "F11");
      await page.getByText("Nhập một con số").waitFor();
      await page.keyboard.type("30");
      await page.keyboard.press("Enter");
      expect(await valuesOf(page, "Tự chấm", "E11:I11")).toEqual([
        [59, 30, expect.closeTo(0.5085, 4), "", 7.63],
      ]);
      await goTo(page, "F11");
      await page.keyboard.type("ba mươi");
      await page.keyboard.press("Enter");
      const dialog = page.getByRole("dialog");
      await dialog.waitFor();
      expect(await dialog.innerText()).toContain("Chỉ nhập số");
      await dialog.getByRole("button").first().click();
      expect(await valuesOf(page, "Tự chấm", "F11")).toEqual([[30]]);
    },
    BROWSING,
  );

  it(
    "refuses to change a locked cell, and says which one",
    async () => {
      const { page } = opened;
      await goTo(page, "C11");
      const before = await valuesOf(page, "Tự chấm", "C11");
      await page.keyboard.type("x");
      await page.getByText("Ô C11 của sheet “Tự chấm” bị khóa").waitFor();
      await page.keyboard.press("Enter");
      expect(await valuesOf(page, "Tự chấm", "C11")).toEqual(before);
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
