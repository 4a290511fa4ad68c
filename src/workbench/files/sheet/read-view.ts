import { type XmlScanner } from "../../../hosts/xlsx/xml/scan-xml";
import { attribute, eachChild } from "../../../hosts/xlsx/xml/walk-xml";
import { LAST_COLUMN, LAST_ROW } from "../../../workbook/plan/cell-address";
import { type ProtectionPlan, type SheetPlan } from "../../../workbook/plan/sheet-plan";
import { colorOf, readColor } from "../looks/stated-color";
import { type NoteLeftOut } from "../left-out-list";
import { isStated, statedIndex } from "../stated";
import { type SheetContext } from "./sheet-context";

const [SMALLEST_ZOOM, USUAL_ZOOM, LARGEST_ZOOM] = [10, 100, 400];

type Freeze = SheetPlan["freeze"];

function readPane(scanner: XmlScanner, note: NoteLeftOut): Freeze {
  const state = attribute(scanner, "state") ?? "split";
  if (!state.startsWith("frozen")) {
    note("views");
    return undefined;
  }
  const row = statedIndex(scanner, "ySplit", LAST_ROW) ?? 0;
  const column = statedIndex(scanner, "xSplit", LAST_COLUMN) ?? 0;
  return row > 0 || column > 0 ? { row, column } : undefined;
}

/** Reads the views just opened: of the first one, how large it is and what stays in view. */
export function readView(
  scanner: XmlScanner,
  { note }: SheetContext,
): Pick<SheetPlan, "zoom" | "freeze"> {
  let zoom = USUAL_ZOOM;
  let freeze: Freeze;
  let views = 0;
  eachChild(scanner, (name) => {
    views += 1;
    if (name !== "sheetView" || views > 1) return;
    zoom = statedIndex(scanner, "zoomScale") ?? USUAL_ZOOM;
    const isPlain = isStated(scanner, "showGridLines", true) && !isStated(scanner, "rightToLeft");
    if (!isPlain) note("views");
    eachChild(scanner, (item) => {
      if (item === "pane") freeze = readPane(scanner, note);
    });
  });
  const shown = Math.max(SMALLEST_ZOOM, Math.min(LARGEST_ZOOM, zoom));
  return {
    ...(shown === USUAL_ZOOM ? {} : { zoom: shown }),
    ...(freeze === undefined ? {} : { freeze }),
  };
}

/** Reads the colour of the tab from the sheet's properties just opened. */
export function readTabColor(
  scanner: XmlScanner,
  { looks }: SheetContext,
): Pick<SheetPlan, "tabColor"> {
  let tabColor: string | undefined;
  eachChild(scanner, (name) => {
    if (name === "tabColor") tabColor = colorOf(readColor(scanner), looks.palette);
  });
  return tabColor === undefined ? {} : { tabColor };
}

const PASSWORDS = ["password", "hashValue"];
/** What a file allows and plans do not know; there 0 means allowed. */
const OTHERS_ALLOWED = [
  "formatCells",
  "insertColumns",
  "insertRows",
  "insertHyperlinks",
  "deleteColumns",
  "deleteRows",
  "pivotTables",
];
/** What a file forbids and plans allow. */
const OTHERS_FORBIDDEN = ["selectLockedCells", "selectUnlockedCells"];

/** Reads what the protection just opened still allows; undefined when it does not protect. */
export function readProtection(
  scanner: XmlScanner,
  { note }: SheetContext,
): ProtectionPlan | undefined {
  if (!isStated(scanner, "sheet")) return undefined;
  const allows = (name: string): boolean => !isStated(scanner, name, true);
  const isOdd =
    PASSWORDS.some((name) => attribute(scanner, name) !== undefined) ||
    OTHERS_ALLOWED.some(allows) ||
    OTHERS_FORBIDDEN.some((name) => isStated(scanner, name));
  if (isOdd) note("protections");
  return {
    formatColumns: allows("formatColumns"),
    formatRows: allows("formatRows"),
    sort: allows("sort"),
    filter: allows("autoFilter"),
  };
}
