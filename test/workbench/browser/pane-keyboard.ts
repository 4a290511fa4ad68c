import { type Page } from "playwright-core";
import { present } from "../../../src/basics/assert";
import { type InputField, type InputValue } from "../../../src/scoring/rules/rule";
import { type Entry } from "../../../src/scoring/self-assessment/entry";
import { type Leaf } from "../../../src/scoring/template/criterion";
import { viPaneWords } from "../../../src/i18n/pane/vi";
import { paneOf } from "./opened-workbench";

/** Presses of Tab after which a thing is not to be reached by the keyboard. */
const FAR = 80;

const { card } = viPaneWords.member;
const { yes } = viPaneWords.verification.item;

/** What the focused thing of the pane is called; "" where nothing has the keyboard. */
function focused(page: Page): Promise<string> {
  return paneOf(page)
    .locator("body")
    .evaluate(({ ownerDocument }) => {
      const element = ownerDocument.activeElement;
      if (!(element instanceof HTMLElement) || element === ownerDocument.body) return "";
      const isField =
        element instanceof HTMLInputElement ||
        element instanceof HTMLTextAreaElement ||
        element instanceof HTMLSelectElement;
      const label = isField ? element.labels?.[0]?.innerText : undefined;
      return (label ?? element.getAttribute("aria-label") ?? element.innerText).trim();
    });
}

/** Presses Tab until the thing of this name has the keyboard. */
export async function tabTo(page: Page, name: string): Promise<void> {
  const passed: string[] = [];
  for (let presses = 0; presses < FAR; presses += 1) {
    const at = await focused(page);
    if (at === name) return;
    passed.push(at);
    await page.keyboard.press("Tab");
  }
  throw new Error(`${name} is not reached, but ${passed.join(" | ")}`);
}

async function choose(page: Page, field: InputField, value: InputValue): Promise<void> {
  if (field.shape === "ticks") {
    const keys = Array.isArray(value) ? value : [];
    const ticked = field.options.filter(({ key }) => keys.includes(key));
    for (const label of ticked.length === 0 ? [card.noTick] : ticked.map((each) => each.label)) {
      await tabTo(page, label);
      await page.keyboard.press("Space");
    }
  } else if (field.shape === "choice") {
    await tabTo(page, field.label.vi);
    const at = field.options.findIndex(({ key }) => key === value);
    for (let down = 0; down <= at; down += 1) await page.keyboard.press("ArrowDown");
  } else if (field.shape === "yesNo") {
    await tabTo(page, yes);
    await page.keyboard.press(value === true ? "Space" : "ArrowDown");
  } else {
    await tabTo(page, field.label.vi);
    await page.keyboard.type(String(value).replace(".", ","));
  }
}

/** Answers the criterion whose card is open, and its explanation, with the keyboard alone; Enter writes it. */
export async function answerByKeyboard(page: Page, leaf: Leaf, entry: Entry): Promise<void> {
  if (entry.kind === "na") {
    await tabTo(page, card.na);
    await page.keyboard.press("Space");
  } else if (entry.kind === "inputs") {
    for (const field of leaf.rule.fields) {
      const value = entry.inputs.get(field.name);
      if (value !== undefined) await choose(page, field, value);
    }
  } else present<Entry>(undefined, "an answer that a unit may give");
  await tabTo(page, entry.kind === "na" ? card.reason : card.explanation);
  await page.keyboard.type(entry.reason);
  await page.keyboard.press("Enter");
}
