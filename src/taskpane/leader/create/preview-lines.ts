import { numberText } from "../../../basics/number-text";
import { type BlocSetup } from "../../../scoring/distribution/bloc-setup";
import { toNumber } from "../../../scoring/points/points";
import { leavesOf } from "../../../scoring/template/criterion-tree";
import { type Template } from "../../../scoring/template/template";
import { shownDay } from "../../../i18n/pane/shown-day";
import { type WorkbookPlan } from "../../../workbook/plan/sheet-plan";
import { type PaneSpeech } from "../../pane-speech";

/** What setting up a bloc will write, in sentences. */
export function previewLines(
  setup: Omit<BlocSetup, "template">,
  template: Template,
  plan: WorkbookPlan,
  { words, language }: PaneSpeech,
): readonly string[] {
  const { create } = words;
  const { deadline, evidenceFrom, evidenceTo, leader, units } = setup;
  const names = plan.sheets.flatMap(({ name, visibility }) =>
    visibility === "visible" ? [name] : [],
  );
  const scale = numberText(toNumber(template.scale), language);
  const hasWindow = evidenceFrom !== "" && evidenceTo !== "";
  return [
    create.willDraw(names.length, names.join(", ")),
    create.willHold(units.length, leavesOf(template.criteria).length, scale),
    words.template.named(template.title, template.version),
    ...(deadline === "" ? [] : [create.due(shownDay(deadline))]),
    ...(hasWindow ? [create.window(shownDay(evidenceFrom), shownDay(evidenceTo))] : []),
    ...(leader === "" ? [create.noLeader] : []),
    create.willKeep,
  ];
}
