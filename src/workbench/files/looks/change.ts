import { type XmlScanner } from "../../../hosts/xlsx/xml/scan-xml";
import { eachChild } from "../../../hosts/xlsx/xml/walk-xml";
import { type CellStyle } from "../../../workbook/plan/cell-style";
import { said } from "../said";
import { changedFill, isOddFill, readFill, type StatedFill } from "./stated-box";
import { type Palette } from "./stated-color";
import { plannedChange, readFont, type StatedFont } from "./stated-font";

/** What a conditional format changes of a cell's look. */
export interface Change {
  readonly style: Pick<CellStyle, "font" | "fill">;
  /** True when it changes something else as well. */
  readonly odd: boolean;
}

/** Reads the differential look just opened; its colours are known once the palette is. */
export function readChange(scanner: XmlScanner): (palette: Palette) => Change {
  let font: StatedFont | undefined;
  let fill: StatedFill | undefined;
  let odd = false;
  eachChild(scanner, (name) => {
    if (name === "font") font = readFont(scanner);
    else if (name === "fill") fill = readFill(scanner);
    else if (name === "border" || name === "numFmt") odd = true;
  });
  return (palette) => {
    const changed = font && plannedChange(font, palette);
    const color = fill && changedFill(fill, palette);
    return {
      style: said({ font: changed, fill: color }),
      odd: odd || (fill !== undefined && isOddFill(fill)),
    };
  };
}
