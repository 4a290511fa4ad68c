import { dayNumber } from "../../basics/date-text";
import { type BlocSetup } from "../../scoring/distribution/bloc-setup";
import { type Template } from "../../scoring/template/template";
import { type BlocFact } from "../look/bloc-words";
import { COLORS, DATE_FORMAT, LOOKS } from "../look/cell-looks";
import { type SheetWords } from "../look/sheet-words";
import { columnPlans, drawTableHead, type TableColumn } from "../look/table-head";
import { rowHeight } from "../look/text-height";
import { draftSheet, type SheetDraft } from "../plan/sheet-draft";
import { type SheetPlan } from "../plan/sheet-plan";
import { type CellStyle } from "../plan/cell-style";

/** The text in the first cell of the hidden key row of the bloc sheet. */
export const BLOC_MARKER = "#ktd-thong-tin";

/** The facts in order, a row each; their keys stand in the hidden first column. */
export const BLOC_FACTS: readonly BlocFact[] = [
  "id",
  "name",
  "year",
  "period",
  "template",
  "leader",
  "deputy",
  "deadline",
  "evidenceFrom",
  "evidenceTo",
];

/** Zero-based rows. */
const BLOC_ROWS = {
  keys: 0,
  title: 1,
  facts: 3,
  members: 14,
  header: 15,
  numbering: 16,
  first: 17,
};

const WIDTHS = { unit: 12, ordinal: 8, id: 20, name: 56, role: 22 };

/** What the facts say; days as the numbers behind them, "" where not set. */
export function factValues(
  setup: BlocSetup,
  template: Template,
): Readonly<Record<BlocFact, string | number>> {
  const nameOf = (id: string): string => setup.units.find((unit) => unit.id === id)?.name ?? id;
  const day = (text: string): string | number => dayNumber(text) ?? text;
  return {
    id: setup.id,
    name: setup.name,
    year: setup.year,
    period: setup.period,
    template: `${template.title} (${template.id}, ${template.version})`,
    leader: nameOf(setup.leader),
    deputy: nameOf(setup.deputy),
    deadline: day(setup.deadline),
    evidenceFrom: day(setup.evidenceFrom),
    evidenceTo: day(setup.evidenceTo),
  };
}

function factLook(fact: BlocFact): CellStyle {
  const isDay = fact === "deadline" || fact === "evidenceFrom" || fact === "evidenceTo";
  const numberFormat = isDay ? DATE_FORMAT : fact === "year" ? "0" : "@";
  return { ...LOOKS.text, font: { size: 12 }, horizontal: "left", numberFormat };
}

function drawFacts(
  draft: SheetDraft,
  setup: BlocSetup,
  template: Template,
  words: SheetWords,
): void {
  const values = factValues(setup, template);
  BLOC_FACTS.forEach((fact, index) => {
    const row = BLOC_ROWS.facts + index;
    const value = values[fact];
    draft.put(row, 0, fact, LOOKS.key);
    const label = { ...LOOKS.text, font: { size: 12, bold: true } };
    const look = factLook(fact);
    draft.put(row, 1, words.bloc.bloc.facts[fact], label);
    draft.put(row, 2, undefined, label);
    draft.put(row, 3, value === "" ? undefined : value, look);
    draft.put(row, 4, undefined, look);
    draft.merge({ top: row, bottom: row, left: 1, right: 2 });
    draft.merge({ top: row, bottom: row, left: 3, right: 4 });
    draft.height(row, rowHeight([{ text: String(value), width: 76, size: 12 }], 20));
  });
}

function roleOf(
  unit: string,
  { leader, deputy }: BlocSetup,
  words: SheetWords,
): string | undefined {
  if (unit === leader) return words.bloc.bloc.leader;
  return unit === deputy ? words.bloc.bloc.deputy : undefined;
}

/** The first sheet of the leader's workbook: the bloc, its dates and its members. */
export function writeBloc(setup: BlocSetup, template: Template, words: SheetWords): SheetPlan {
  const { bloc } = words.bloc;
  const columns: readonly TableColumn[] = (["unit", "ordinal", "id", "name", "role"] as const).map(
    (key) => ({
      key,
      label: bloc.columns[key],
      width: WIDTHS[key],
      ...(key === "unit" ? { hidden: true } : {}),
    }),
  );
  const draft = draftSheet(bloc.sheet);
  draft.put(BLOC_ROWS.title, 1, bloc.title, { ...LOOKS.title, horizontal: "left", wrap: false });
  draft.height(BLOC_ROWS.title, 26);
  drawTableHead(draft, columns, BLOC_ROWS, BLOC_MARKER);
  drawFacts(draft, setup, template, words);
  draft.put(BLOC_ROWS.members, 1, bloc.members, {
    ...LOOKS.plain,
    font: { bold: true },
    wrap: false,
  });
  setup.units.forEach(({ id, name }, index) => {
    const row = BLOC_ROWS.first + index;
    draft.put(row, 0, id, LOOKS.key);
    draft.put(row, 1, index + 1, LOOKS.centered);
    draft.put(row, 2, id, LOOKS.code);
    draft.put(row, 3, name, LOOKS.text);
    draft.put(row, 4, roleOf(id, setup, words), LOOKS.centered);
    draft.height(row, rowHeight([{ text: name, width: WIDTHS.name, size: 11 }], 20));
  });
  return draft.finish({
    visibility: "visible",
    tabColor: COLORS.header,
    columns: columnPlans(columns),
    protection: { formatColumns: true, formatRows: true, sort: false, filter: false },
    print: {
      landscape: false,
      area: {
        top: BLOC_ROWS.title,
        bottom: BLOC_ROWS.first + setup.units.length - 1,
        left: 1,
        right: 4,
      },
      margins: { top: 20, bottom: 20, left: 30, right: 15 },
      pageNumbers: true,
    },
  });
}
