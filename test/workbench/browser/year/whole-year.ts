import { type Page } from "playwright-core";
import { viPaneWords } from "../../../../src/i18n/pane/vi";
import { viSheets } from "../../../../src/i18n/sheets/vi";
import { viWorkbenchWords } from "../../../../src/i18n/workbench/vi";
import { answerCells } from "../../../../src/workbook/unit/answer-cells";
import { selfEntries } from "../../../fixtures/returned-forms";
import {
  openReceived,
  type OwnFile,
  paneOf,
  saveWorkbook,
  showWorkbook,
} from "../opened-workbench";
import { type Look, press } from "../pane-controls";
import { createBloc, issueAll, type TakenIn } from "../pane-steps";
import {
  entriesAt,
  filledForm,
  formsIn,
  isOthers,
  type Reference,
  scoreTable,
  takeAllIn,
} from "./played-year";
import { showSheet, typeCells } from "../typed-cells";
import {
  type CardEntry,
  chooseStage,
  enterByCard,
  pasteScores,
  showView,
} from "./verification-steps";

/** How a year is played. */
export interface YearOptions {
  /** The list of members as it is pasted. */
  readonly members: string;
  /** Entries of each sort that are made in cards; the others are pasted. */
  readonly cards: number;
  /** Whether the last member types its form into the grid. */
  readonly typesForm: boolean;
  readonly look: Look;
}

/** What a member does: it opens its form, types its answers with the keyboard and saves it. */
async function typeForm(page: Page, form: OwnFile, reference: Reference): Promise<OwnFile> {
  const { template, bloc } = reference;
  const unit = bloc.units.at(-1)?.id ?? "";
  await openReceived(page, form);
  await showSheet(page, viSheets.form.sheet);
  await typeCells(page, answerCells(template, selfEntries(bloc, unit), viSheets));
  return saveWorkbook(page);
}

/** From the archive to the forms as they come back: filled in as files, the last one by hand. */
async function returnForms(
  page: Page,
  archive: OwnFile,
  reference: Reference,
  { typesForm }: YearOptions,
): Promise<readonly OwnFile[]> {
  const { units } = reference.bloc;
  const issued = formsIn(archive, reference.bloc);
  const last = issued.at(-1);
  const typed = typesForm && last !== undefined ? await typeForm(page, last, reference) : undefined;
  return issued.map((form, at) =>
    typed !== undefined && form === last ? typed : filledForm(form, reference, units[at]?.id ?? ""),
  );
}

/** Some of each sort of entry, one of a unit and criterion each. */
function firstOfEach(entries: readonly CardEntry[], count: number): readonly CardEntry[] {
  return (["inputs", "typed", "na"] as const).flatMap((kind) =>
    entries.filter(({ entry }) => entry.kind === kind).slice(0, count),
  );
}

/** Enters all that is said at a stage about criteria that units score themselves: some in cards, the rest pasted. */
async function enterStage(
  page: Page,
  reference: Reference,
  stage: "verified" | "meeting",
  { cards, look }: YearOptions,
): Promise<void> {
  await showView(page, "units");
  await chooseStage(page, stage);
  const all = entriesAt(reference, stage, (leaf) => !isOthers(leaf));
  const own = firstOfEach(all, cards);
  for (const entry of own) await enterByCard(page, entry, look);
  const text = scoreTable(
    reference,
    stage,
    all.filter((entry) => !own.includes(entry)),
  );
  await pasteScores(page, { text, scope: "all", reason: "Kết luận thẩm định" }, look);
}

/** What was said on the way. */
export interface PlayedYear {
  readonly book: OwnFile;
  readonly takenIn: readonly TakenIn[];
  /** What the preview of the agencies' table said. */
  readonly pasted: string;
}

/** Plays a bloc's year from the empty workbook in front to its ranking, all through the pane and the grid. */
export async function playYear(
  page: Page,
  reference: Reference,
  options: YearOptions,
): Promise<PlayedYear> {
  const { bloc } = reference;
  const { look } = options;
  await createBloc(page, { ...reference, members: options.members }, look);
  const archive = await issueAll(page, bloc.units.length, look);
  const forms = await returnForms(page, archive, reference, options);
  if (options.typesForm) await showWorkbook(page, viWorkbenchWords.bookName(1));
  const takenIn = await takeAllIn(page, bloc, forms, look);
  await look("road-received");
  await press(page, viPaneWords.road.next.verification);
  await look("verification");
  const others = entriesAt(reference, "verified", isOthers);
  const text = scoreTable(reference, "verified", others);
  const agencies = { text, scope: "others", reason: "CV 12/SNV-TĐKT" } as const;
  const pasted = await pasteScores(page, agencies, look);
  await enterStage(page, reference, "verified", options);
  await enterStage(page, reference, "meeting", options);
  await press(page, viPaneWords.frame.back);
  await look("road-verified");
  await paneOf(page).getByTitle(viPaneWords.ranking.strip.open).click();
  await look("ranking");
  await press(page, viPaneWords.ranking.showSheet);
  return { book: await saveWorkbook(page), takenIn, pasted };
}
