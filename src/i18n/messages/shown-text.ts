import { type Language } from "../../basics/language";
import { numberText } from "../../basics/number-text";
import { type SheetWords } from "../../workbook/look/sheet-words";

type SheetLabels = Pick<SheetWords, "form" | "evidence">;
type BookLabels = Pick<SheetWords, "bloc" | "stages">;

/** Longest piece of somebody's text that a message repeats. */
const LONGEST = 80;

/** What somebody typed, in quotation marks, on one line and not endless. */
export function shown(text: string): string {
  const line = text.replace(/\s+/gu, " ").trim();
  const letters = Array.from(line);
  return letters.length > LONGEST ? `“${letters.slice(0, LONGEST - 1).join("")}…”` : `“${line}”`;
}

/** What somebody typed, in quotation marks and on one line, but whole: where nothing else keeps it. */
export function shownWhole(text: string): string {
  return `“${text.replace(/\s+/gu, " ").trim()}”`;
}

/** The name of a file or its path in quotation marks, whole: a shortened path leads nowhere. */
export function shownPath(path: string): string {
  return `“${path}”`;
}

/**
 * A field of a file: its name for people before its name in the file, as in `năm (“year”)`. What has no name for people
 * stands as it is in the file.
 *
 * @param path such as `units[3].name`; the last piece is looked up.
 */
export function shownField(path: string, names: Readonly<Record<string, string>>): string {
  const name = names[path.split(".").at(-1) ?? ""];
  return name === undefined ? shown(path) : `${name} (${shown(path)})`;
}

/** A result as a cell showed it: figures with the language's decimal mark, anything else as it stands. */
export function shownResult(text: string, language: Language): string {
  return /^-?\d+(\.\d+)?$/u.test(text) ? numberText(Number(text), language) : shown(text);
}

/** What a cell holds: figures with the language's decimal mark and without binary dust, texts in quotation marks. */
export function shownCellValue(
  value: string | number | boolean,
  language: Language,
  blank: string,
): string {
  if (typeof value === "number") return numberText(Number(value.toPrecision(12)), language);
  return value === "" ? blank : shown(String(value));
}

/** The label of a column of a form by its key; `hidden` names columns without a label. */
export function shownColumn(key: string, { form, evidence }: SheetLabels, hidden: string): string {
  const labels: Readonly<Record<string, string>> = { ...evidence.columns, ...form.columns };
  const label = labels[key] ?? key;
  return label === "" ? hidden : shown(label);
}

/**
 * The label of a column of the leader's workbook by its key, that of a stage with the stage's name; `hidden` names
 * columns without a label.
 */
export function shownBookColumn(key: string, { bloc, stages }: BookLabels, hidden: string): string {
  const [first = "", second = "", number] = key.split(".");
  const { columns, stageColumns, scorerNumber } = bloc.scores;
  const stage = Object.entries(stages).find(([each]) => each === first)?.[1];
  if (stage !== undefined) {
    const label = Object.entries(stageColumns).find(([each]) => each === second)?.[1] ?? second;
    return shown(`${stage}: ${number === undefined ? label : scorerNumber(Number(number))}`);
  }
  const labels: Readonly<Record<string, string>> = {
    ...bloc.bloc.columns,
    ...bloc.submissions.columns,
    ...columns,
  };
  const label = labels[key] ?? key;
  return label === "" ? hidden : shown(label);
}

/** A share as the figure of a percentage (0.95 as 95), without the dust of binary arithmetic. */
export function shownPercent(share: number, language: Language): string {
  return numberText(Number((share * 100).toPrecision(12)), language);
}
