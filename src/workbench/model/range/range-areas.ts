import { excelFault } from "../../protocol/excel-fault";
import { fullAddress } from "../address";
import { type Area, type Kind, rangeThing, type Thing } from "../things";
import { clearArea } from "./range-acts";

/** What a Range and RangeAreas both have: looks, rules and conditional formats. */
export const AREA_PARTS: Required<Pick<Kind<Area>, "parts">> = {
  parts: {
    Format: (state) => ({ type: "RangeFormat", state }),
    DataValidation: (state) => ({ type: "DataValidation", state }),
    ConditionalFormats: (state) => ({ type: "ConditionalFormatCollection", state }),
    Worksheet: ({ book, sheet }) => ({ type: "Worksheet", state: { book, sheet } }),
  },
};

/** `Worksheet.getRanges`: several rectangles that are treated alike. */
export const RANGE_AREAS: Kind<Area> = {
  reads: {
    Address: ({ sheet, ranges }) => fullAddress(sheet.settings().name, ranges),
    AreaCount: ({ ranges }) => ranges.length,
    CellCount: ({ ranges }) =>
      ranges.reduce(
        (sum, { top, left, bottom, right }) => sum + (bottom - top + 1) * (right - left + 1),
        0,
      ),
  },
  parts: {
    ...AREA_PARTS.parts,
    Areas: (state) => ({ type: "RangeCollection", state }),
  },
  calls: {
    Clear: (area, [what]) => {
      clearArea(area, what, "RangeAreas.clear");
    },
    Calculate: () => undefined,
  },
};

/** `RangeAreas.areas`. */
export const RANGE_COLLECTION: Kind<Area> = {
  items: (area) => area.ranges.map((range): Thing => rangeThing(area, range)),
  calls: {
    GetCount: ({ ranges }) => ranges.length,
    GetItemAt: (area, [at]) => {
      const range = area.ranges[Number(at)];
      if (range === undefined) throw excelFault("InvalidArgument", "RangeCollection.getItemAt");
      return rangeThing(area, range);
    },
  },
};
