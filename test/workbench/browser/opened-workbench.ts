import { readFile } from "node:fs/promises";
import { type Download, type Frame, type FrameLocator, type Page } from "playwright-core";
import { viWorkbenchWords } from "../../../src/i18n/workbench/vi";
import { type UsedWorkbench } from "./used-workbench";

/** A file as a person has it. */
export interface OwnFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** How the window looks. */
export interface Looks {
  readonly dark?: boolean;
  /** Pixels that the pane takes. */
  readonly paneWidth?: number;
}

/** The page of the workbench, and everything that should not have happened there. */
export interface OpenedWorkbench {
  readonly page: Page;
  /** Addresses asked for on other hosts; none was let through. */
  readonly asked: readonly string[];
  readonly complaints: readonly string[];
}

/** Opens the workbench on the screen of a small laptop; nothing is open in it. */
export async function openWorkbench(
  { browser, server }: UsedWorkbench,
  { dark = false }: Looks = {},
): Promise<OpenedWorkbench> {
  const { address } = server();
  const context = await browser().newContext({
    viewport: { width: 1366, height: 768 },
    colorScheme: dark ? "dark" : "light",
    permissions: ["clipboard-read", "clipboard-write"],
  });
  const page = await context.newPage();
  const asked: string[] = [];
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.route(
    (url) => url.origin !== address && !["blob:", "data:"].includes(url.protocol),
    async (route) => {
      asked.push(route.request().url());
      await route.abort();
    },
  );
  await page.goto(address);
  await page.waitForSelector("h1");
  return { page, asked, complaints };
}

/** Opens the workbench with an empty workbook. */
export async function openEmptyWorkbook(used: UsedWorkbench, looks: Looks = {}): Promise<Page> {
  const { page } = await openWorkbench(used, looks);
  await page.getByRole("button", { name: viWorkbenchWords.empty }).click();
  await paneWindow(page);
  const edge = page.getByRole("separator", { name: viWorkbenchWords.paneWidth });
  for (let width = 350; width > (looks.paneWidth ?? 350); width -= 10)
    await edge.press("ArrowRight");
  return page;
}

/** Opens a file beside what is open; its workbook is in front when this ends. */
export async function openFile(page: Page, file: OwnFile): Promise<void> {
  await page.setInputFiles("input[type=file]", handedOver([file]));
  await isInFront(page, titleOf(file));
}

/** The pane of the workbook in front; each workbook has its own. */
export function paneOf(page: Page): FrameLocator {
  return page.frameLocator("iframe:visible");
}

/** The window of the pane in front, in which the add-in's own client runs. */
export async function paneWindow(page: Page): Promise<Frame> {
  const shown = await page.locator("iframe:visible").first().elementHandle();
  const frame = await shown.contentFrame();
  if (frame === null) throw new Error("no pane");
  await frame.waitForURL(/taskpane/u);
  await frame.evaluate(() => Office.onReady());
  return frame;
}

/** What the browser saved of a download. */
export async function savedFile(download: Download): Promise<OwnFile> {
  return {
    name: download.suggestedFilename(),
    bytes: new Uint8Array(await readFile(await download.path())),
  };
}

/** Saves the workbook in front, as its button does. */
export async function saveWorkbook(page: Page): Promise<OwnFile> {
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: viWorkbenchWords.save }).click();
  return savedFile(await download);
}

/** Files as the browser's own dialog hands them over. */
export function handedOver(
  files: readonly OwnFile[],
): { name: string; mimeType: string; buffer: Buffer }[] {
  return files.map(({ name, bytes }) => ({
    name,
    mimeType: "application/octet-stream",
    buffer: Buffer.from(bytes),
  }));
}

const titleOf = ({ name }: OwnFile): string => name.replace(/\.xlsx$/u, "");

async function isInFront(page: Page, title: string): Promise<void> {
  await page.getByRole("tab", { name: title, exact: true, selected: true }).waitFor();
  await paneWindow(page);
}

/** Opens a file that the pane gave out, as its recipient does; its sheets are there when this ends. */
export async function openReceived(page: Page, file: OwnFile): Promise<void> {
  await page.getByRole("button", { name: viWorkbenchWords.openReceived(file.name) }).click();
  await isInFront(page, titleOf(file));
  await page.getByRole("button", { name: viWorkbenchWords.dismiss, exact: true }).click();
}

/** Shows one of the open workbooks. */
export async function showWorkbook(page: Page, title: string): Promise<void> {
  await page.getByRole("tab", { name: title, exact: true }).click();
}

/** How many requests the pane in front has made that did more than let go of objects. */
export async function requestsSoFar(page: Page): Promise<number> {
  return Number(await page.evaluate("workbench.roundTrips()"));
}
