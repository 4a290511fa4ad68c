import { type Page } from "playwright-core";
import { viPaneWords } from "../../../src/i18n/pane/vi";
import { viSheets } from "../../../src/i18n/sheets/vi";
import { viWorkbenchWords } from "../../../src/i18n/workbench/vi";
import { answerCells } from "../../../src/workbook/unit/answer-cells";
import { referenceBloc } from "../../fixtures/reference-blocs";
import { selfEntries } from "../../fixtures/returned-forms";
import { describeWith } from "../../programs/program";
import { openEmptyForm } from "./opened-form";
import { openEmptyWorkbook, paneOf, paneWindow, showWorkbook } from "./opened-workbench";
import { goTo, typeCells, valuesOf } from "./typed-cells";
import { useWorkbench } from "./used-workbench";

const TYPING = 240_000;

const { template, bloc } = referenceBloc("khoi-2026-100");
const [UNIT] = bloc.units;
const { sheet: FORM } = viSheets.form;

/** Lets the page run as on a slow computer while something is done there. */
async function slowly(page: Page, times: number, act: () => Promise<void>): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: times });
  await act();
  await session.send("Emulation.setCPUThrottlingRate", { rate: 1 });
}

describeWith("chromium", "what is typed into the grid", () => {
  const workbench = useWorkbench();

  it(
    "stands in its cell, a whole form typed without a pause on a slow computer",
    async () => {
      const page = await openEmptyWorkbook(workbench);
      await openEmptyForm(page, { setup: bloc, template, unit: UNIT! });
      const cells = answerCells(template, selfEntries(bloc, UNIT!.id), viSheets);
      await slowly(page, 2, () => typeCells(page, cells));
      const values = await valuesOf(page, FORM, "A1:P200");
      const typed = cells.map(({ row, column }) => values[row]?.[column]);
      expect(typed).toEqual(cells.map(({ value }) => value));
      await page.context().close();
    },
    TYPING,
  );

  it(
    "goes into the next cell as soon as Enter or Tab has left the one before, whatever list is offered",
    async () => {
      const page = await openEmptyWorkbook(workbench);
      await openEmptyForm(page, { setup: bloc, template, unit: UNIT! });
      await goTo(page, "E11");
      await page.keyboard.type("22");
      await page.keyboard.press("Tab");
      await page.keyboard.type("23");
      await page.keyboard.press("Enter");
      // High enough for the list below its cell.
      await page.setViewportSize({ width: 1366, height: 1600 });
      await goTo(page, "F22");
      await page.keyboard.type("C");
      await page.locator("[data-u-comp=sheets-dropdown-list]").waitFor();
      await page.keyboard.type("ó");
      await page.keyboard.press("Enter");
      await goTo(page, "F36");
      for (let cell = 0; cell < 3; cell += 1) {
        await page.keyboard.type("Có");
        await page.keyboard.press("Enter");
      }
      expect(await valuesOf(page, FORM, "E11:F11")).toEqual([[22, 23]]);
      expect(await valuesOf(page, FORM, "F22")).toEqual([["Có"]]);
      expect(await valuesOf(page, FORM, "F36:F38")).toEqual([["Có"], ["Có"], ["Có"]]);
      await page.context().close();
    },
    TYPING,
  );

  it(
    "goes on in the pane after the pane has selected cells, and in the grid after a press there",
    async () => {
      const page = await openEmptyWorkbook(workbench);
      const pane = await paneWindow(page);
      const select = (address: string): Promise<void> =>
        pane.evaluate(
          (cells) =>
            Excel.run(async ({ workbook }) => {
              workbook.worksheets.getItem("Sheet1").getRange(cells).select();
              await workbook.context.sync();
            }),
          address,
        );
      const cells = page.locator("canvas[id^=univer-sheet-main]");
      await paneOf(page)
        .getByRole("button", { name: new RegExp(`^${viPaneWords.start.create}`, "u") })
        .click();
      const name = paneOf(page).getByRole("textbox", { name: viPaneWords.setup.name });
      await cells.click({ position: { x: 200, y: 100 } });
      await name.click();
      await page.keyboard.type("Khối ");
      await select("B2:B3");
      await page.keyboard.type("thi đua");
      expect(await name.inputValue()).toBe("Khối thi đua");
      await cells.click({ position: { x: 300, y: 200 } });
      await select("D4");
      await page.keyboard.type("7");
      await page.keyboard.press("Enter");
      expect(await valuesOf(page, "Sheet1", "B2:D4")).toEqual([
        ["", "", ""],
        ["", "", ""],
        ["", "", 7],
      ]);
      await page.context().close();
    },
    TYPING,
  );

  it.each<readonly [title: string, leave: (page: Page) => Promise<void>]>([
    [
      "the add-in shows another sheet",
      async (page) => {
        const pane = await paneWindow(page);
        await pane.evaluate(() =>
          Excel.run(async ({ workbook }) => {
            workbook.worksheets.add("Hai").activate();
            await workbook.context.sync();
          }),
        );
      },
    ],
    [
      "another workbook comes to the front",
      async (page) => {
        await page.getByRole("button", { name: viWorkbenchWords.newBook }).click();
        await page
          .getByRole("tab", { name: viWorkbenchWords.bookName(2), selected: true })
          .waitFor();
        await showWorkbook(page, viWorkbenchWords.bookName(1));
      },
    ],
    [
      "the person goes over to the pane",
      async (page) => {
        await paneOf(page).getByRole("heading").first().click();
      },
    ],
    [
      "the workbook is saved",
      async (page) => {
        const download = page.waitForEvent("download");
        await page.getByRole("button", { name: viWorkbenchWords.save }).click();
        await download;
      },
    ],
  ])(
    "is entered without Enter when %s",
    async (_, leave) => {
      const page = await openEmptyWorkbook(workbench);
      await goTo(page, "B2");
      await page.keyboard.type("12,5");
      await leave(page);
      expect(await valuesOf(page, "Sheet1", "B2")).toEqual([[12.5]]);
      await page.context().close();
    },
    TYPING,
  );
});
