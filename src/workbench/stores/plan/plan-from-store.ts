import {
  type CellPlan,
  type CellRange,
  type ColumnPlan,
  type ProtectionPlan,
  type RowPlan,
  type SheetPlan,
  type WorkbookPlan,
} from "../../../workbook/plan/sheet-plan";
import { type SheetSettings, type SheetStore, type Store, type StoredCell } from "../store";
import { styleOfLook, unhashed } from "./cell-look";
import { widthOfPoints } from "./column-width";
import { joinedPlans } from "./joined-plans";
import { printOf } from "./sheet-page";
import { plannedFormat, plannedValidation } from "./sheet-rules";

const VISIBILITY = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;

function contentOf({ value, formula, link }: StoredCell): Partial<CellPlan> {
  const place = link?.documentReference;
  const address = link?.address;
  return {
    ...(value === "" && formula === undefined ? {} : { value }),
    ...(formula === undefined ? {} : { formula: formula.replace(/^=/, "") }),
    ...(place === undefined ? {} : { link: { place } }),
    ...(address === undefined ? {} : { link: { address } }),
  };
}

function cellsOf(sheet: SheetStore): readonly CellPlan[] {
  const styles = new Map<unknown, CellPlan["style"]>();
  const cells: CellPlan[] = [];
  for (const [row, column, cell] of sheet.cells()) {
    const style = styles.has(cell.look) ? styles.get(cell.look) : styleOfLook(cell.look);
    styles.set(cell.look, style);
    const content = contentOf(cell);
    if (style === undefined && Object.keys(content).length === 0) continue;
    cells.push({ row, column, ...content, ...(style === undefined ? {} : { style }) });
  }
  return cells;
}

function columnsOf(sheet: SheetStore): readonly ColumnPlan[] {
  const sizes = sheet.columns();
  const { standardWidth } = sheet.settings();
  const planned = [...sizes].filter(([, { size }]) => size !== undefined).map(([at]) => at);
  return Array.from({ length: Math.max(-1, ...planned) + 1 }, (_, at): ColumnPlan => {
    const { size = standardWidth, hidden, outline = 0, collapsed } = sizes.get(at) ?? {};
    return {
      width: widthOfPoints(size),
      ...(hidden === true ? { hidden } : {}),
      ...(outline === 0 ? {} : { outline }),
      ...(collapsed === true ? { collapsed } : {}),
    };
  });
}

function rowsOf(sheet: SheetStore): ReadonlyMap<number, RowPlan> {
  const rows = [...sheet.rows()].map(([at, { size, hidden }]): [number, RowPlan] => [
    at,
    {
      ...(size === undefined ? {} : { height: size }),
      ...(hidden === true ? { hidden } : {}),
    },
  ]);
  const said = rows.filter(([, row]) => Object.keys(row).length > 0);
  return new Map([...said].sort(([one], [other]) => one - other));
}

function protectionOf(options: SheetSettings["protection"]): ProtectionPlan | undefined {
  if (options === undefined) return undefined;
  return {
    formatColumns: options["allowFormatColumns"] === true,
    formatRows: options["allowFormatRows"] === true,
    sort: options["allowSort"] === true,
    filter: options["allowAutoFilter"] === true,
  };
}

const byPlace = (one: CellRange, other: CellRange): number =>
  one.top - other.top || one.left - other.left;

function optionalParts(settings: SheetSettings): Partial<SheetPlan> {
  const { tabColor, freeze, filter, protection, zoom } = settings;
  const planned = protectionOf(protection);
  const print = printOf(settings);
  return {
    ...(tabColor === "" ? {} : { tabColor: unhashed(tabColor) }),
    ...(freeze === undefined ? {} : { freeze: { row: freeze.rows, column: freeze.columns } }),
    ...(filter === undefined ? {} : { filter }),
    ...(planned === undefined ? {} : { protection: planned }),
    ...(print === undefined ? {} : { print }),
    ...(zoom === undefined || zoom === 100 ? {} : { zoom }),
  };
}

/** The plan of one sheet, in its canonical form. */
function sheetPlanFromStore(sheet: SheetStore): SheetPlan {
  const settings = sheet.settings();
  return {
    name: settings.name,
    visibility: VISIBILITY[settings.visibility],
    cells: cellsOf(sheet),
    columns: columnsOf(sheet),
    rows: rowsOf(sheet),
    merges: [...sheet.merges()].sort(byPlace),
    validations: joinedPlans(sheet.validations().flatMap((each) => plannedValidation(each) ?? [])),
    conditionalFormats: sheet.conditionalFormats().map(plannedFormat),
    ...optionalParts(settings),
  };
}

/**
 * The plan of a workbook as it stands now, for the product's own writer. It is canonical, as `canonicalPlan` defines it:
 * two plans that say the same come out of a store as equal data.
 */
export function planFromStore(store: Store): WorkbookPlan {
  return {
    title: store.title(),
    sheets: store.sheets().map(sheetPlanFromStore),
    names: [...store.names().values()].map(({ name, formula, visible }) => ({
      name,
      refersTo: formula.replace(/^=/, ""),
      ...(visible ? {} : { hidden: true }),
    })),
    properties: new Map([...store.properties()].map(([key, value]) => [key, String(value)])),
    structureLocked: store.structureLocked(),
  };
}
