import { unzipSync } from "fflate";
import { type Page } from "playwright-core";
import { dayNumber, dayOfNumber } from "../../../../src/basics/date-text";
import { fillForm } from "../../../../src/actions/fill-form";
import { fillCells } from "../../../../src/hosts/xlsx/fill/fill-cells";
import { viPaneWords } from "../../../../src/i18n/pane/vi";
import { viSheets } from "../../../../src/i18n/sheets/vi";
import { type Bloc } from "../../../../src/scoring/import/bloc";
import { toNumber } from "../../../../src/scoring/points/points";
import { entriesOf, type Stage } from "../../../../src/scoring/self-assessment/entry";
import { scoreBloc } from "../../../../src/scoring/summary/score-bloc";
import { leavesOf } from "../../../../src/scoring/template/criterion-tree";
import { type Leaf } from "../../../../src/scoring/template/criterion";
import { type Template } from "../../../../src/scoring/template/template";
import { selfEntries } from "../../../fixtures/returned-forms";
import { type OwnFile } from "../opened-workbench";
import { type Look, press } from "../pane-controls";
import { takeIn, type TakenIn } from "../pane-steps";
import { keysOf } from "../typed-cells";
import { type CardEntry } from "./verification-steps";

export interface Reference {
  readonly template: Template;
  readonly bloc: Bloc;
}

/** The forms of an archive, in the order of the members. */
export function formsIn(archive: OwnFile, { units }: Bloc): readonly OwnFile[] {
  const files = Object.entries(unzipSync(archive.bytes)).map(([name, bytes]) => ({ name, bytes }));
  return units.map(({ name }) => {
    const own = files.find((file) => file.name.normalize("NFC").includes(` - ${name} - `));
    if (own === undefined)
      throw new Error(`No form of ${name} in ${files.map((f) => f.name).join("; ")}`);
    return own;
  });
}

/** A form as its unit sends it back, without anybody typing. */
export function filledForm(file: OwnFile, { template, bloc }: Reference, unit: string): OwnFile {
  const entries = selfEntries(bloc, unit);
  const filled = fillForm(file.bytes, { template, entries }, viSheets, (bytes, cells) =>
    fillCells(bytes, cells, { recalculate: true }),
  );
  if (!filled.ok) throw new Error(JSON.stringify(filled.problems));
  return { name: file.name, bytes: filled.value };
}

/** Takes in all forms, those of each day of receipt together; answers each taking in. */
export async function takeAllIn(
  page: Page,
  { units, deadline }: Bloc,
  forms: readonly OwnFile[],
  look: Look,
): Promise<readonly TakenIn[]> {
  const taken: TakenIn[] = [];
  await press(page, viPaneWords.road.next.intake);
  for (const days of new Set(units.map(({ lateDays }) => lateDays))) {
    const came = forms.filter((_, at) => units[at]?.lateDays === days);
    const day = dayOfNumber((dayNumber(deadline) ?? 0) + days) ?? "";
    taken.push(await takeIn(page, came, day, look));
  }
  await press(page, viPaneWords.frame.back);
  return taken;
}

/** What the leader's side says at a stage about criteria of units, unit by unit. */
export function entriesAt(
  { template, bloc }: Reference,
  stage: Stage,
  fits: (leaf: Leaf) => boolean,
): readonly CardEntry[] {
  const leaves = leavesOf(template.criteria).filter(fits);
  return bloc.units.flatMap(({ id, name }) =>
    leaves.flatMap((leaf): readonly CardEntry[] => {
      const entry = entriesOf(bloc.entries, id, leaf.code)[stage];
      if (entry === undefined) return [];
      return [
        { unit: name, leaf, entry: { ...entry, reason: entry.reason || "Theo hồ sơ thẩm định" } },
      ];
    }),
  );
}

/** True for criteria that the unit does not score itself. */
export const isOthers = ({ scorer }: Leaf): boolean => scorer !== "unit";

/** What entries come to as points, as the table that a scorer would send: a line a unit, a column a criterion. */
export function scoreTable(
  { template, bloc }: Reference,
  stage: Stage,
  entries: readonly CardEntry[],
): string {
  const upTo = new Map(
    [...bloc.entries].map(([unit, leaves]) => [
      unit,
      new Map(
        [...leaves].map(([code, { meeting, ...others }]) => [
          code,
          stage === "meeting" && meeting !== undefined ? { ...others, meeting } : others,
        ]),
      ),
    ]),
  );
  const scored = scoreBloc(template, { ...bloc, entries: upTo });
  if (!scored.ok) throw new Error(JSON.stringify(scored.problems));
  const columns = scored.value.official.columns.filter(({ leaf }) =>
    entries.some((entry) => entry.leaf.code === leaf.code),
  );
  const cell = (
    unit: Bloc["units"][number],
    { leaf, scores }: (typeof columns)[number],
  ): string => {
    const said = entries.find((each) => each.unit === unit.name && each.leaf.code === leaf.code);
    if (said === undefined) return "";
    if (leaf.section === "condition")
      return said.entry.kind === "inputs" && said.entry.inputs.get("yes") === true ? "Có" : "Không";
    const score = scores.get(unit.id);
    return score?.kind === "points" ? keysOf(toNumber(score.points)) : "";
  };
  const head = ["Đơn vị", ...columns.map(({ leaf }) => `${leaf.code} ${leaf.title}`)];
  const lines = bloc.units.map((unit) => [
    unit.name,
    ...columns.map((column) => cell(unit, column)),
  ]);
  return [head, ...lines].map((line) => line.join("\t")).join("\n");
}
