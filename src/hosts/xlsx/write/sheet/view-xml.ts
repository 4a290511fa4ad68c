import { cellName } from "../../../../workbook/plan/cell-address";
import { type SheetPlan } from "../../../../workbook/plan/sheet-plan";
import { opaque } from "../style/style-xml";
import { element } from "../xml-text";

type Freeze = NonNullable<SheetPlan["freeze"]>;

/** The tab's colour, and that the page is fitted to the paper's width. */
export function sheetPropertiesXml({ tabColor, print }: SheetPlan): string {
  const parts = [
    tabColor === undefined ? "" : element("tabColor", { rgb: opaque(tabColor) }),
    print === undefined ? "" : element("pageSetUpPr", { fitToPage: true }),
  ].join("");
  return parts === "" ? "" : element("sheetPr", {}, parts);
}

/** The rectangle around all cells. */
export function dimensionXml({ cells }: SheetPlan): string {
  const [first] = cells;
  if (first === undefined) return element("dimension", { ref: "A1" });
  let { row: top, row: bottom, column: left, column: right } = first;
  for (const { row, column } of cells) {
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    left = Math.min(left, column);
    right = Math.max(right, column);
  }
  const start = cellName(top, left);
  const end = cellName(bottom, right);
  return element("dimension", { ref: start === end ? start : `${start}:${end}` });
}

/** The panes that a freeze makes; the last one is the one that scrolls and holds the selection. */
function panesOf({ row, column }: Freeze): readonly string[] {
  if (row > 0 && column > 0) return ["topRight", "bottomLeft", "bottomRight"];
  return [row > 0 ? "bottomLeft" : "topRight"];
}

function frozenXml(freeze: Freeze): string {
  const first = cellName(freeze.row, freeze.column);
  const panes = panesOf(freeze);
  const active = panes.at(-1);
  const pane = element("pane", {
    xSplit: freeze.column > 0 ? freeze.column : undefined,
    ySplit: freeze.row > 0 ? freeze.row : undefined,
    topLeftCell: first,
    activePane: active,
    state: "frozen",
  });
  const selections = panes.map((name) =>
    element(
      "selection",
      name === active ? { pane: name, activeCell: first, sqref: first } : { pane: name },
    ),
  );
  return pane + selections.join("");
}

/** How the sheet is looked at: its zoom, what stays in view, and whether its tab is the one on top. */
export function viewXml({ zoom, freeze }: SheetPlan, shown: boolean): string {
  const frozen = freeze !== undefined && (freeze.row > 0 || freeze.column > 0);
  const attributes = {
    tabSelected: shown ? true : undefined,
    zoomScale: zoom,
    zoomScaleNormal: zoom,
    workbookViewId: 0,
  };
  const view = element("sheetView", attributes, frozen ? frozenXml(freeze) : "");
  return element("sheetViews", {}, view);
}
