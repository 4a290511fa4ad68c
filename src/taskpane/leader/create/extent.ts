import { numberText } from "../../../basics/number-text";
import { toNumber } from "../../../scoring/points/points";
import { leavesOf } from "../../../scoring/template/criterion-tree";
import { type Template } from "../../../scoring/template/template";
import { type PaneSpeech } from "../../pane-speech";

/** Leaves and points of a template, in words. */
export function extentOf(template: Template, { words, language }: PaneSpeech): string {
  const scale = numberText(toNumber(template.scale), language);
  return words.create.extent(leavesOf(template.criteria).length, scale);
}
