import { writeWorkbook } from "../../../src/hosts/xlsx/write/write-workbook";
import { readWorkbookPlan } from "../../../src/workbench/files/read-workbook-plan";
import { describeWith } from "../../programs/program";
import {
  openFile,
  type OpenedWorkbench,
  openWorkbench,
  paneWindow,
  saveWorkbook,
} from "../browser/opened-workbench";
import { goTo, showSheet } from "../browser/typed-cells";
import { useWorkbench } from "../browser/used-workbench";

const BROWSING = 120_000;

/** The buttons in front of the tabs: a new sheet, and the list of sheets. */
const ADD = '[data-u-comp="sheet-bar-append-button"] >> nth=0';
const LIST = '[data-u-comp="sheet-bar-append-button"] >> nth=1';
const TABS = '[data-u-comp="slide-tab-item"]';

describeWith("chromium", "the sheets of a workbook in the workbench", () => {
  const workbench = useWorkbench();
  let opened: OpenedWorkbench;

  beforeAll(async () => {
    opened = await openWorkbench(workbench);
  });

  it(
    "are added where the pane and the saved file know them",
    async () => {
      const { page } = opened;
      await page.getByText("Sổ trống").click();
      const pane = await paneWindow(page);
      await page.locator(ADD).click();
      await page.locator(TABS).nth(1).waitFor();
      const names = await pane.evaluate(() =>
        Excel.run(async ({ workbook }) => {
          const { worksheets } = workbook;
          worksheets.load("items/name");
          await workbook.context.sync();
          return worksheets.items.map(({ name }) => name);
        }),
      );
      expect(names).toEqual(["Sheet1", "Sheet2"]);
      const read = readWorkbookPlan((await saveWorkbook(page)).bytes);
      expect(read.ok && read.value.plan.sheets.map(({ name }) => name)).toEqual(names);
    },
    BROWSING,
  );

  it(
    "are not copied by half: the grid says that it cannot",
    async () => {
      const { page } = opened;
      await page.locator(TABS).nth(1).click({ button: "right" });
      await page
        .getByText(/^Sao chép$/u)
        .first()
        .click();
      await page.getByText("chưa sao chép cả sheet được").waitFor();
      expect(await page.locator(TABS).count()).toBe(2);
    },
    BROWSING,
  );

  it(
    "keep a workbook that cannot be saved open, with the reason and the place",
    async () => {
      const { page } = opened;
      await showSheet(page, "Sheet2");
      await goTo(page, "B3");
      await page.keyboard.type("1e308");
      await page.keyboard.press("Enter");
      await page.getByRole("button", { name: "Lưu .xlsx" }).click();
      await page.getByText(/Chưa lưu được .*Sheet2!B3/u).waitFor();
      expect(await page.getByRole("tab", { name: "Sổ 1", exact: true }).count()).toBe(1);
    },
    BROWSING,
  );

  it(
    "are listed without those that only programs may show",
    async () => {
      const { page } = opened;
      await openFile(page, { name: "Ẩn.xlsx", bytes: withVeryHidden() });
      await page.locator(LIST).click();
      const entries = page.getByRole("menuitem");
      await entries.first().waitFor();
      expect(await entries.filter({ visible: true }).allInnerTexts()).toEqual(["Một", "Hai"]);
    },
    BROWSING,
  );

  it("lose nothing by a fault of the page", () => {
    expect(opened.complaints).toEqual([]);
  });
});

/** A workbook with a sheet that is seen, one that is hidden, and one that only programs may show. */
function withVeryHidden(): Uint8Array {
  const sheet = {
    cells: [],
    columns: [],
    rows: new Map<number, never>(),
    merges: [],
    validations: [],
    conditionalFormats: [],
  };
  return writeWorkbook({
    title: "Ẩn",
    sheets: [
      { name: "Một", visibility: "visible", ...sheet },
      { name: "Hai", visibility: "hidden", ...sheet },
      { name: "_dl", visibility: "veryHidden", ...sheet },
    ],
    names: [],
    properties: new Map(),
    structureLocked: false,
  });
}
