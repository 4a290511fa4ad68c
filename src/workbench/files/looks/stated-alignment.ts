import { type XmlScanner } from "../../../hosts/xlsx/xml/scan-xml";
import { attribute } from "../../../hosts/xlsx/xml/walk-xml";
import { type CellStyle } from "../../../workbook/plan/cell-style";
import { said, whenTrue } from "../said";
import { isStated, statedIndex } from "../stated";

type Horizontal = NonNullable<CellStyle["horizontal"]>;

/** How a cell's content lies, in the words of plans. */
export interface PlannedAlignment {
  readonly style: Pick<CellStyle, "horizontal" | "vertical" | "wrap" | "indent">;
  /** True when the file says something that plans lack. */
  readonly odd: boolean;
}

/** Of a cell that says nothing. */
export const USUAL_ALIGNMENT: PlannedAlignment = { style: { vertical: "bottom" }, odd: false };

const HORIZONTAL: ReadonlyMap<string, Horizontal> = new Map([
  ["left", "left"],
  ["center", "center"],
  ["right", "right"],
  ["justify", "justify"],
  ["centerContinuous", "center"],
  ["distributed", "justify"],
  ["fill", "left"],
]);
const PLANNED = new Set(["general", "left", "center", "right", "justify", "top", "bottom"]);
/** Where plans have an indentation, which is from the left. */
const MAY_INDENT = new Set(["general", "left"]);
const DEEPEST = 250;

/** Whatever else it is becomes the middle, which plans leave unsaid. */
const VERTICAL: ReadonlyMap<string, "top" | "bottom"> = new Map([
  ["top", "top"],
  ["bottom", "bottom"],
]);

function isOdd(scanner: XmlScanner): boolean {
  const turned = ["textRotation", "readingOrder"].some(
    (name) => (statedIndex(scanner, name) ?? 0) > 0,
  );
  return turned || isStated(scanner, "shrinkToFit");
}

/** Reads the alignment just opened. */
export function readAlignment(scanner: XmlScanner): PlannedAlignment {
  const across = attribute(scanner, "horizontal") ?? "general";
  const down = attribute(scanner, "vertical") ?? "bottom";
  const indented = Math.min(DEEPEST, statedIndex(scanner, "indent") ?? 0);
  const indent = MAY_INDENT.has(across) ? indented : 0;
  return {
    style: said({
      horizontal: indent > 0 ? "left" : HORIZONTAL.get(across),
      vertical: VERTICAL.get(down),
      wrap: whenTrue(isStated(scanner, "wrapText")),
      indent: indent === 0 ? undefined : indent,
    }),
    odd: isOdd(scanner) || indent !== indented || ![across, down].every((way) => PLANNED.has(way)),
  };
}
