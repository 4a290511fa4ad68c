import { type Browser, type BrowserContextOptions, type Page, type Route } from "playwright-core";

/** The address of Office.js; it is the only other host that the pane asks. */
export const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** A pane in a browser, and everything that should not have happened there. */
export interface OpenedPane {
  readonly page: Page;
  /** Addresses that were asked for outside the pane's own server; none of them was let through. */
  readonly asked: readonly string[];
  /** Errors, warnings and breaches of the content security policy, as the browser words them. */
  readonly complaints: readonly string[];
}

/** What answers instead of Microsoft's server. */
export type OfficeAnswer = (route: Route) => Promise<void> | void;

const unreachable: OfficeAnswer = (route) => route.abort();

export interface PaneOptions extends BrowserContextOptions {
  /** Office.js cannot be reached unless told otherwise. */
  readonly office?: OfficeAnswer;
  /** Time passes only when the test lets it: `page.clock`. */
  readonly clock?: boolean;
}

/** Opens the pane as wide and as high as Excel does on a small screen. */
export async function openPane(
  browser: Browser,
  url: string,
  { office = unreachable, clock = false, ...options }: PaneOptions = {},
): Promise<OpenedPane> {
  const context = await browser.newContext({ viewport: { width: 350, height: 380 }, ...options });
  const page = await context.newPage();
  if (clock) await page.clock.install();
  const asked: string[] = [];
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (!["error", "warning"].includes(message.type())) return;
    if (message.location().url !== OFFICE_JS) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.route(
    (address) => address.origin !== new URL(url).origin,
    async (route) => {
      asked.push(route.request().url());
      if (route.request().url() === OFFICE_JS) await office(route);
      else await route.abort();
    },
  );
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
      reportError(new Error(`${violatedDirective} forbids ${blockedURI}`));
    });
  });
  // Not until everything has loaded: Office.js may never come.
  await page.goto(`${url}/taskpane.html`, { waitUntil: "domcontentloaded" });
  await page.waitForSelector("h1");
  return { page, asked, complaints };
}

/** Picks files as a person does in the dialog of the system. */
export async function pick(
  page: Page,
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
): Promise<void> {
  await page.setInputFiles(
    "input[type=file]",
    files.map(({ name, bytes }) => ({
      name,
      mimeType: "application/octet-stream",
      buffer: Buffer.from(bytes),
    })),
  );
}

/** What the page says aloud of the reading, from now on. */
export async function hear(page: Page): Promise<() => Promise<readonly string[]>> {
  const heard = await page.evaluateHandle(() => {
    const texts: string[] = [];
    const status = document.querySelector("[role=status]");
    const note = (): void => {
      texts.push(status?.textContent ?? "");
    };
    if (status !== null)
      new MutationObserver(note).observe(status, {
        subtree: true,
        childList: true,
        characterData: true,
      });
    return texts;
  });
  return () => heard.jsonValue();
}

/** Waits until the reading has ended, and gives the sentence that says what it came to. */
export async function ended(page: Page): Promise<string> {
  await page.waitForFunction(() => {
    const told = document.querySelector("[role=status]")?.textContent ?? "";
    return told !== "" && document.querySelector("[role=progressbar]") === null;
  });
  return (await page.textContent("[role=status]")) ?? "";
}
