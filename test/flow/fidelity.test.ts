import { writeWorkbook } from "../../src/hosts/xlsx/write/write-workbook";
import { viSheets } from "../../src/i18n/sheets/vi";
import { identityLine, identityOf, IDENTITY_KEYS } from "../../src/workbook/identity/identity";
import { cellName, rangeName } from "../../src/workbook/plan/cell-address";
import {
  type CellPlan,
  type SheetPlan,
  type ValidationRule,
} from "../../src/workbook/plan/sheet-plan";
import { FORM_ROWS, formColumn, formRows } from "../../src/workbook/unit/form/form-layout";
import { type UnitEntries } from "../../src/workbook/unit/form/form-values";
import { planUnitWorkbook } from "../../src/workbook/unit/unit-workbook";
import { referenceBloc } from "../fixtures/reference-blocs";
import { recalculate } from "../programs/libreoffice";
import { runPython } from "../programs/openpyxl";
import { describeWith } from "../programs/program";

type Properties = Readonly<Record<string, unknown>>;

const { template, bloc } = referenceBloc("khoi-2026-100");
const [unit] = bloc.units;
if (unit === undefined) throw new Error("no unit");
const SIGNED = "=1+1 không phải công thức";
const own: UnitEntries = bloc.entries.get(unit.id) ?? new Map();
const first = own.get("I.1")?.self;
if (first === undefined) throw new Error("no entry");
const entries: UnitEntries = new Map([...own, ["I.1", { self: { ...first, reason: SIGNED } }]]);
const plan = planUnitWorkbook({ setup: bloc, template, unit, entries }, viSheets);
const form = plan.sheets.find(({ name }) => name === viSheets.form.sheet) as SheetPlan;

const rowOf = (code: string): number =>
  formRows(template.criteria).find((row) => row.kind === "leaf" && row.criterion.code === code)
    ?.row ?? 0;
const at = (code: string, key: Parameters<typeof formColumn>[0]): string =>
  cellName(rowOf(code), formColumn(key));

/** Cells that stand for their kind: I.1 is a ratio of the unit's own, II.1 a choice, I.3 is scored by others. */
const CELLS = {
  figure: at("I.1", "result"),
  choice: at("II.1", "result"),
  others: at("I.3", "result"),
  title: at("I.1", "title"),
  points: at("I.1", "points"),
  share: at("I.1", "share"),
  explanation: at("I.1", "explanation"),
  head: cellName(FORM_ROWS.header, formColumn("code")),
};

function planned(name: keyof typeof CELLS): CellPlan {
  const found = form.cells.find(({ row, column }) => cellName(row, column) === CELLS[name]);
  if (found === undefined) throw new Error(`no cell ${name}`);
  return found;
}

function rules(kind: string, of: readonly ValidationRule["kind"][]): unknown {
  const ranges = form.validations
    .filter(({ rule }) => of.includes(rule.kind))
    .flatMap((each) => each.ranges);
  const places = ranges.reduce(
    (sum, { top, bottom, left, right }) => sum + (bottom - top + 1) * (right - left + 1),
    0,
  );
  return [places, kind === "" ? [] : ["stop"]];
}

function validationOf(name: keyof typeof CELLS): SheetPlan["validations"][number] {
  const { row, column } = planned(name);
  const found = form.validations.find(({ ranges }) =>
    ranges.some(
      ({ top, bottom, left, right }) =>
        row >= top && row <= bottom && column >= left && column <= right,
    ),
  );
  if (found === undefined) throw new Error(`no rule ${name}`);
  return found;
}

function ruleTexts(name: keyof typeof CELLS): unknown {
  const { prompt, error } = validationOf(name);
  return [prompt?.title, prompt?.text, error?.title, error?.text];
}

const choice = validationOf("choice").rule;
const identity = identityOf(bloc, template, unit);
const conditional = form.conditionalFormats.flatMap((each) =>
  each.kind === "formula" ? [each] : [],
);
const print = form.print;
const inches = (millimetres: number): number => Math.round((millimetres / 25.4) * 100) / 100;
const area = print?.area;

/** What an independent reader must find, from the plan. */
const EXPECTED: Properties = {
  "sheet names": plan.sheets.map(({ name }) => name),
  "hidden sheets": plan.sheets
    .filter(({ visibility }) => visibility !== "visible")
    .map(({ name }) => name),
  "very hidden sheets": plan.sheets
    .filter(({ visibility }) => visibility === "veryHidden")
    .map(({ name }) => name),
  "active sheet": plan.sheets[0]?.name,
  "structure lock": true,
  "sheet protection": plan.sheets.map(({ protection }) => protection !== undefined),
  "columns may be formatted": true,
  "rows may be formatted": true,
  "rows may not be inserted": true,
  "unlocked cells": form.cells.filter(({ style }) => style?.unlocked === true).length,
  "an input is unlocked": true,
  "another's cell is locked": true,
  "decimal rules": rules("decimal", ["decimal"]),
  "whole number rules": rules("whole", ["whole"]),
  "list rules": rules("list", ["list", "listRange"]),
  "text length rules": rules("textLength", ["textLength"]),
  "texts of a figure's rule": ruleTexts("figure"),
  "texts of a choice's rule": ruleTexts("choice"),
  "bounds of a figure's rule": ["between", 0, 1e15],
  "source of a choice's rule": "formula" in choice ? choice.formula.replace(/[$']/g, "") : "",
  "conditional formats": form.conditionalFormats.length,
  "formula of a conditional format": conditional[0]?.formula,
  "fill of a conditional format": conditional[0]?.style.fill,
  "frozen panes": cellName(form.freeze?.row ?? 0, form.freeze?.column ?? 0),
  "hidden column": true,
  "column widths": [form.columns[2]?.width, form.columns[10]?.width].map((width) =>
    Math.round((width ?? 0) + 0.625),
  ),
  "hidden row": true,
  "height of a row": form.rows.get(planned("figure").row)?.height,
  "merged cells": form.merges.map(rangeName).sort(),
  font: "Times New Roman",
  "font size": planned("title").style?.font?.size,
  "bold head": true,
  "fill of an input": planned("figure").style?.fill,
  "fill of another's cell": planned("others").style?.fill,
  "lines around a cell": ["thin", "thin"],
  "wrapped text": true,
  "alignment of points": "right",
  "format of points": planned("points").style?.numberFormat,
  "format of a text input": "@",
  "format of a share": planned("share").style?.numberFormat,
  "repeated rows": `$${String((print?.titleRows?.from ?? 0) + 1)}:$${String((print?.titleRows?.to ?? 0) + 1)}`,
  "print area": area && `$${rangeName(area).replace(/(\d+)/g, "$$$1").replace(":", ":$")}`,
  orientation: "landscape",
  paper: 9,
  "fit to width": [true, 1, 0],
  "left and right margins": [inches(print?.margins.left ?? 0), inches(print?.margins.right ?? 0)],
  "page number at the top": true,
  "other first page": true,
  "identity names": Object.fromEntries(
    IDENTITY_KEYS.map((key) => [`KTD_${key}`, `"${identity[key]}"`]),
  ),
  "identity property": identityLine(identity),
  title: plan.title,
  formulas: form.cells.filter(({ formula }) => formula !== undefined).length,
  "a stored result": planned("points").value,
  "a text that begins with a sign": SIGNED,
  "tab colour": form.tabColor,
  zoom: form.zoom,
};

/** What LibreOffice itself changes when it re-saves a workbook; none of it carries meaning or guards an input. */
const LIBREOFFICE_CHANGES: readonly string[] = [
  "tab colour",
  "very hidden sheets",
  "structure lock",
  "frozen panes",
  "active sheet",
  "zoom",
];

describeWith(
  ["openpyxl", "soffice"],
  "a form, property by property, as another maker's reader sees it",
  () => {
    let ours: Properties = {};
    let resaved: Properties = {};

    beforeAll(async () => {
      const bytes = writeWorkbook(plan);
      const input = { form: form.name, cells: CELLS };
      const inspect = async (file: Uint8Array): Promise<Properties> =>
        (await runPython("inspect-form", { input, files: new Map([["in.xlsx", file]]) }))
          .output as Properties;
      ours = await inspect(bytes);
      resaved = await inspect(await recalculate(bytes));
    }, 120_000);

    it("looks at no fewer than 38 properties", () => {
      expect(Object.keys(EXPECTED).length).toBeGreaterThanOrEqual(38);
      expect(Object.keys(ours).sort()).toEqual(Object.keys(EXPECTED).sort());
    });

    it.each(Object.keys(EXPECTED))("is written as planned: %s", (name) => {
      expect(ours[name]).toEqual(EXPECTED[name]);
    });

    it.each(Object.keys(EXPECTED).filter((name) => !LIBREOFFICE_CHANGES.includes(name)))(
      "survives a re-save by LibreOffice: %s",
      (name) => {
        expect(resaved[name]).toEqual(EXPECTED[name]);
      },
    );
  },
);
