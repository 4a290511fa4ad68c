import { type Page } from "playwright-core";
import { dateText } from "../../../src/basics/date-text";
import { viPaneWords } from "../../../src/i18n/pane/vi";
import { type Bloc } from "../../../src/scoring/import/bloc";
import { type Template } from "../../../src/scoring/template/template";
import { handedOver, type OwnFile, paneOf, requestsSoFar, savedFile } from "./opened-workbench";
import { button, field, type Look, paste, PATIENCE, press } from "./pane-controls";

const { start, setup, create, road, issue, intake, frame } = viPaneWords;

/** What is needed to set a bloc up. */
export interface NewBloc {
  readonly template: Template;
  readonly bloc: Bloc;
  /** The list of members as it is pasted. */
  readonly members: string;
}

/** The first step of setting up: name, days, members and who leads them. */
export async function describeBloc(page: Page, { bloc, members }: NewBloc): Promise<void> {
  await press(page, new RegExp(`^${start.create}`, "u"));
  const fields: readonly (readonly [string, string])[] = [
    [setup.name, bloc.name],
    [setup.year, String(bloc.year)],
    [setup.days.deadline, dateText(bloc.deadline)],
    [setup.days.evidenceFrom, dateText(bloc.evidenceFrom)],
    [setup.days.evidenceTo, dateText(bloc.evidenceTo)],
  ];
  for (const [name, text] of fields) await field(page, name).fill(text);
  await paste(page, field(page, setup.toAdd), members);
  await press(page, setup.add(bloc.units.length));
  const nameOf = (unit: string): string => bloc.units.find(({ id }) => id === unit)?.name ?? "";
  for (const role of ["leader", "deputy"] as const)
    await paneOf(page)
      .getByLabel(setup[role], { exact: true })
      .selectOption({ label: nameOf(bloc[role]) });
}

/** From an empty workbook to the first screen of a bloc that is scored by a template of the product's. */
export async function createBloc(page: Page, wanted: NewBloc, look: Look): Promise<void> {
  await button(page, new RegExp(`^${start.create}`, "u")).waitFor(PATIENCE);
  await look("start");
  await describeBloc(page, wanted);
  await look("create-bloc");
  await press(page, create.toTemplate);
  await paneOf(page).getByRole("radio", { name: wanted.template.title }).check();
  await look("create-template");
  await press(page, create.toPreview);
  await button(page, create.create).waitFor(PATIENCE);
  await look("create-preview");
  await press(page, create.create);
  await button(page, road.next.issue).waitFor(PATIENCE);
  await look("road");
}

/** The archive of all forms, as the browser saves it. */
export async function issueAll(page: Page, members: number, look: Look): Promise<OwnFile> {
  await press(page, road.next.issue);
  await button(page, issue.all(members)).waitFor(PATIENCE);
  await look("issue");
  const download = page.waitForEvent("download", PATIENCE);
  await press(page, issue.all(members));
  const archive = await savedFile(await download);
  await button(page, frame.undo).waitFor(PATIENCE);
  await look("issued");
  await press(page, frame.back);
  return archive;
}

/** One taking in: what its preview said, and the requests to Excel from the press that confirmed it to its end. */
export interface TakenIn {
  readonly told: string;
  readonly requests: number;
}

/** Takes in forms that came on one day (`yyyy-mm-dd`). */
export async function takeIn(
  page: Page,
  files: readonly OwnFile[],
  day: string,
  look: Look,
): Promise<TakenIn> {
  const pane = paneOf(page);
  await pane.locator("input[type=file]").setInputFiles(handedOver(files));
  const confirm = button(page, /^Ghi \d+ đơn vị vào sổ$/u);
  await confirm.waitFor(PATIENCE);
  await field(page, intake.dayLabel).fill(dateText(day));
  const told = (await pane.getByRole("status").first().innerText()).trim();
  await look("intake-preview");
  const before = await requestsSoFar(page);
  await confirm.click();
  await button(page, frame.undo).waitFor(PATIENCE);
  const requests = (await requestsSoFar(page)) - before;
  await look("intake-written");
  return { told, requests };
}
