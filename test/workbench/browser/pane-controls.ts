import { type Locator, type Page } from "playwright-core";
import { paneOf } from "./opened-workbench";

/** Long enough for the largest step on a busy machine. */
export const PATIENCE = { timeout: 90_000 };

/** Looks at the pane after a step: takes a picture of it, or nothing. */
export type Look = (name: string) => Promise<void>;

/** A button of the pane. */
export function button(page: Page, name: string | RegExp): Locator {
  return paneOf(page).getByRole("button", { name, exact: true });
}

/** A text field of the pane. */
export function field(page: Page, name: string | RegExp): Locator {
  return paneOf(page).getByRole("textbox", { name, exact: true });
}

/** Presses a button of the pane. */
export async function press(page: Page, name: string | RegExp): Promise<void> {
  await button(page, name).click(PATIENCE);
}

/** Pastes a text where a person has clicked. */
export async function paste(page: Page, place: Locator, text: string): Promise<void> {
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await place.click(PATIENCE);
  await page.keyboard.press("Control+V");
}
