import { parsedJson } from "../../../basics/untrusted-text";
import {
  emptyForm,
  PERIODS,
  SETUP_DAYS,
  type SetupForm,
} from "../../../scoring/distribution/setup-form";
import { type Unit } from "../../../scoring/distribution/bloc-setup";
import { isRecord } from "../../../scoring/points/json-object";
import { type Grid, type WorkbookGrids } from "../../plan/grid";
import { cellAt, cellText } from "../../plan/grid-cells";
import { type CellRange } from "../../plan/sheet-plan";
import { type BlocDraft, DRAFT_STEPS, type TemplateChoice } from "./bloc-draft";
import { DRAFT_MARKER } from "./draft-sheet";

type Json = Readonly<Record<string, unknown>>;

/** True for the sheet that keeps a draft, whatever it is called. */
export function isDraftSheet(grid: Grid): boolean {
  return cellText(cellAt(grid, 0, 0)) === DRAFT_MARKER;
}

function textIn(json: Json, field: string): string {
  const value = json[field];
  return typeof value === "string" ? value : "";
}

function oneOf<Choice extends string>(
  value: unknown,
  choices: readonly [Choice, ...Choice[]],
): Choice {
  return choices.find((each) => each === value) ?? choices[0];
}

function listIn(json: Json, field: string): readonly Json[] {
  const value = json[field];
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

function recordIn(json: Json, field: string): Json {
  const value = json[field];
  return isRecord(value) ? value : {};
}

function textsIn(json: Json): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(json).flatMap(([key, value]) =>
      typeof value === "string" ? [[key, value]] : [],
    ),
  );
}

function memberOf(json: Json): Unit {
  return {
    id: textIn(json, "id"),
    name: textIn(json, "name"),
    status: "notSubmitted",
    lateDays: 0,
  };
}

function formOf(json: Json): SetupForm {
  const days = textsIn(recordIn(json, "days"));
  return {
    ...emptyForm(0),
    name: textIn(json, "name"),
    year: textIn(json, "year"),
    period: oneOf(json["period"], PERIODS),
    otherPeriod: textIn(json, "otherPeriod"),
    days: Object.fromEntries(
      SETUP_DAYS.flatMap((day) => {
        const typed = days[day];
        return typed === undefined ? [] : [[day, typed]];
      }),
    ),
    members: listIn(json, "members").map(memberOf),
    toAdd: textIn(json, "toAdd"),
    leader: textIn(json, "leader"),
    deputy: textIn(json, "deputy"),
  };
}

function rangeOf(json: Json): CellRange | undefined {
  const { top, left, bottom, right } = json;
  const ends = [top, left, bottom, right];
  return ends.every((end) => typeof end === "number" && Number.isSafeInteger(end) && end >= 0)
    ? { top: Number(top), left: Number(left), bottom: Number(bottom), right: Number(right) }
    : undefined;
}

function choiceOf(json: Json): TemplateChoice | undefined {
  const range = rangeOf(recordIn(json, "range"));
  const merged = listIn(json, "merged").flatMap((each) => rangeOf(each) ?? []);
  const title = textIn(json, "title");
  const answers = textsIn(recordIn(json, "answers"));
  switch (json["from"]) {
    case "shipped":
      return { from: "shipped", id: textIn(json, "id") };
    case "file": {
      const { year, json: template } = json;
      const from = typeof year === "number" ? { year } : {};
      return { from: "file", file: textIn(json, "file"), json: template, ...from };
    }
    case "table":
      return (
        range && { from: "table", sheet: textIn(json, "sheet"), range, merged, title, answers }
      );
    default:
      return undefined;
  }
}

function draftText(grid: Grid): string {
  const pieces: string[] = [];
  for (let row = 1; ; row += 1) {
    const value = cellAt(grid, row, 0)?.value;
    if (value?.kind !== "text") return pieces.join("");
    pieces.push(value.text);
  }
}

/**
 * The bloc that somebody began to set up in a workbook; undefined where there is none. What is damaged in it counts as
 * not typed.
 */
export function readDraft({ sheets }: WorkbookGrids): BlocDraft | undefined {
  const sheet = sheets.find(isDraftSheet);
  const json = sheet === undefined ? undefined : parsedJson(draftText(sheet));
  if (!isRecord(json)) return undefined;
  return {
    step: oneOf(json["step"], DRAFT_STEPS),
    form: formOf(recordIn(json, "form")),
    choice: choiceOf(recordIn(json, "choice")),
  };
}
