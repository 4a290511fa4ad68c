import { type Locator, type Page } from "playwright-core";
import { viPaneWords } from "../../../../src/i18n/pane/vi";
import { type PasteScope } from "../../../../src/i18n/pane/paste/paste-words";
import { type InputField, type InputValue } from "../../../../src/scoring/rules/rule";
import { type Entry, type Stage } from "../../../../src/scoring/self-assessment/entry";
import { type Leaf } from "../../../../src/scoring/template/criterion";
import { paneOf } from "../opened-workbench";
import { button, field, type Look, paste, PATIENCE, press } from "../pane-controls";
import { keysOf } from "../typed-cells";

const { verification, paste: table, frame } = viPaneWords;
const { item } = verification;

/** Shows one of the three views of the verification. */
export async function showView(page: Page, view: keyof typeof verification.views): Promise<void> {
  await paneOf(page)
    .getByRole("tab", { name: verification.views[view], exact: true })
    .click(PATIENCE);
}

/** Chooses at which stage scores are entered from now on. */
export async function chooseStage(page: Page, stage: Stage): Promise<void> {
  await paneOf(page).getByLabel(verification.stageLabel, { exact: true }).selectOption(stage);
}

async function pickFrom(fields: Locator, wanted: InputField, value: InputValue): Promise<void> {
  if (wanted.shape === "ticks")
    for (const { key, label } of wanted.options)
      await fields
        .getByRole("checkbox", { name: label, exact: true })
        .setChecked(Array.isArray(value) && value.includes(key));
  if (wanted.shape === "choice")
    await fields
      .getByLabel(wanted.label.vi, { exact: true })
      .selectOption(typeof value === "string" ? value : "");
  if (wanted.shape === "yesNo")
    await fields
      .getByRole("radio", { name: value === true ? item.yes : item.no, exact: true })
      .check();
}

/** Says in the card how an item is scored, without writing it. */
async function settle(page: Page, { rule }: Leaf, entry: Entry): Promise<void> {
  const card = paneOf(page).locator("form");
  await card.getByRole("radio", { name: item.settlings[entry.kind], exact: true }).check(PATIENCE);
  if (entry.kind === "typed")
    await card.getByRole("textbox", { name: /^Điểm/u }).fill(keysOf(entry.points[0] ?? 0));
  if (entry.kind === "inputs")
    for (const each of rule.fields) {
      const value = entry.inputs.get(each.name);
      if (typeof value === "number")
        await card.getByRole("textbox", { name: each.label.vi, exact: true }).fill(keysOf(value));
      else if (value !== undefined) await pickFrom(card, each, value);
    }
  await field(page, item.reason).fill(entry.reason);
}

/** What is entered about one item. */
export interface CardEntry {
  /** The unit's name. */
  readonly unit: string;
  readonly leaf: Leaf;
  readonly entry: Entry;
}

/** Steps from the list of units into an item, says how it is scored, writes it and steps back to the list. */
export async function enterByCard(
  page: Page,
  { unit, leaf, entry }: CardEntry,
  look: Look,
): Promise<void> {
  const pane = paneOf(page);
  await pane.getByRole("listitem").getByText(unit, { exact: true }).click(PATIENCE);
  const onlyOpen = pane.getByRole("checkbox", { name: verification.onlyOpen });
  if ((await onlyOpen.count()) > 0) await onlyOpen.uncheck();
  await pane
    .getByRole("listitem")
    .getByText(`${leaf.code} ${leaf.title}`, { exact: true })
    .click(PATIENCE);
  await settle(page, leaf, entry);
  await look(`card-${entry.kind}`);
  await press(page, /^Ghi.*↵$/u);
  await pane
    .getByText(new RegExp(`^Đã ghi ${unit}, tiêu chí ${leaf.code}:`, "u"))
    .waitFor(PATIENCE);
  const views = pane.getByRole("tab", { name: verification.views.units, exact: true });
  for (let steps = 0; steps < 2 && (await views.count()) === 0; steps += 1)
    await press(page, frame.back);
  await views.waitFor(PATIENCE);
}

/** Pastes a table of scores and writes it; answers what was said before it was written. */
export async function pasteScores(
  page: Page,
  {
    text,
    scope,
    reason,
  }: { readonly text: string; readonly scope: PasteScope; readonly reason: string },
  look: Look,
): Promise<string> {
  const pane = paneOf(page);
  await showView(page, "grid");
  await pane.getByLabel(table.scopeLabel, { exact: true }).selectOption(scope);
  await paste(page, field(page, table.tableLabel), text);
  await field(page, table.reasonLabel).fill(reason);
  const confirm = button(page, /^Ghi \d+ điểm$/u);
  await confirm.waitFor(PATIENCE);
  const told = (await pane.locator("main").getByRole("status").first().innerText()).trim();
  await look("paste");
  await confirm.click();
  await pane.getByText(/^Đã ghi \d+ điểm theo bảng\./u).waitFor(PATIENCE);
  await look("pasted");
  return told;
}
