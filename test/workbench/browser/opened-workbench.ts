import { readFile } from "node:fs/promises";
import {
  type Browser,
  type Download,
  type Frame,
  type FrameLocator,
  type Page,
} from "playwright-core";
import { viWorkbenchWords } from "../../../src/i18n/workbench/vi";

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

/** Opens the workbench with an empty workbook, on the screen of a small laptop. */
export async function openEmptyWorkbook(
  browser: Browser,
  address: string,
  { dark = false, paneWidth = 350 }: Looks = {},
): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    colorScheme: dark ? "dark" : "light",
    permissions: ["clipboard-read", "clipboard-write"],
  });
  const page = await context.newPage();
  await page.goto(address);
  await page.getByRole("button", { name: viWorkbenchWords.empty }).click();
  const edge = page.getByRole("separator", { name: viWorkbenchWords.paneWidth });
  for (let width = 350; width > paneWidth; width -= 10) await edge.press("ArrowRight");
  return page;
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
  await frame.waitForFunction("typeof Excel === 'object'");
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

/** Opens a file that the pane gave out, as its recipient does; its sheets are there when this ends. */
export async function openReceived(page: Page, { name }: OwnFile): Promise<void> {
  await page.getByRole("button", { name: viWorkbenchWords.openReceived(name) }).click();
  await page.getByRole("tab", { name: name.replace(/\.xlsx$/u, ""), selected: true }).waitFor();
  await page.getByRole("button", { name: viWorkbenchWords.dismiss, exact: true }).click();
}

/** Shows one of the open workbooks. */
export async function showWorkbook(page: Page, title: string): Promise<void> {
  await page.getByRole("tab", { name: title, exact: true }).click();
}

/** How many requests of the pane in front did more than let go of objects, since this was first asked. */
export async function requestsSoFar(page: Page): Promise<number> {
  const frame = await paneWindow(page);
  return frame.evaluate(() => {
    interface Message {
      readonly Body: { readonly Actions: readonly { readonly Name: string }[] };
    }
    interface Executor {
      executeAsync: (data: unknown, flags: unknown, message: Message) => Promise<unknown>;
    }
    const counting = window as unknown as { requests?: number };
    if (counting.requests !== undefined) return counting.requests;
    const client = OfficeExtension as unknown as {
      SessionBase: { _overrideSession: { _createRequestExecutorOrNull: () => Executor } };
    };
    const executor = client.SessionBase._overrideSession._createRequestExecutorOrNull();
    const { executeAsync } = executor;
    let requests = 0;
    executor.executeAsync = (data, flags, message) => {
      const acts = message.Body.Actions.filter(({ Name }) => Name !== "");
      if (acts.some(({ Name }) => Name !== "_RemoveReference")) requests += 1;
      counting.requests = requests;
      return executeAsync(data, flags, message);
    };
    counting.requests = requests;
    return requests;
  });
}
