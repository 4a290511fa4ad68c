import { excelFault } from "../../protocol/excel-fault";
import { partOf, replaceFormat, storedFormatOf } from "./conditional-format-parts";
import { overlap } from "../../stores/rectangles";
import { type StoredConditionalFormat } from "../../stores/store";
import { mayChange } from "../permission";
import {
  type Area,
  areasThing,
  type FormatPart,
  type Kind,
  rangeThing,
  type Thing,
} from "../things";

/** Kinds that are kept; others exist in Excel. */
const TYPES = ["Custom", "DataBar"];

function formatsOf({ sheet, ranges }: Area): readonly StoredConditionalFormat[] {
  return sheet
    .conditionalFormats()
    .filter((each) =>
      each.ranges.some((range) => ranges.some((other) => overlap(range, other) !== undefined)),
    );
}

const thingOf = ({ book, sheet }: Area, { id }: StoredConditionalFormat): Thing => ({
  type: "ConditionalFormat",
  state: { book, sheet, format: id, path: "" },
});

let count = 0;

/** The new format has the highest priority. */
function add(area: Area, [type]: readonly unknown[]): Thing {
  const location = "ConditionalFormatCollection.add";
  mayChange(area, "allowFormatCells", location);
  if (!TYPES.includes(String(type)))
    throw excelFault("EmulatorNotImplemented", location, String(type));
  count += 1;
  const format: StoredConditionalFormat = {
    id: `{${String(count).padStart(8, "0")}}`,
    type: String(type),
    ranges: area.ranges,
    stopIfTrue: false,
    members: {},
  };
  area.sheet.setConditionalFormats([format, ...area.sheet.conditionalFormats()]);
  return thingOf(area, format);
}

function itemOf(area: Area, id: unknown): Thing | null {
  const found = formatsOf(area).find((each) => each.id === id);
  return found === undefined ? null : thingOf(area, found);
}

/** `Range.conditionalFormats`, in the order of their priority. */
export const CONDITIONAL_FORMATS: Kind<Area> = {
  items: (area) => formatsOf(area).map((format) => thingOf(area, format)),
  calls: {
    Add: add,
    GetCount: (area) => formatsOf(area).length,
    GetItem: (area, [id]) => {
      const found = itemOf(area, id);
      if (found === null) throw excelFault("ItemNotFound", "ConditionalFormatCollection.getItem");
      return found;
    },
    GetItemOrNullObject: (area, [id]) => itemOf(area, id),
    GetItemAt: (area, [at]) => {
      const found = formatsOf(area)[Number(at)];
      if (found === undefined)
        throw excelFault("InvalidArgument", "ConditionalFormatCollection.getItemAt");
      return thingOf(area, found);
    },
    ClearAll: (area) => {
      mayChange(area, "allowFormatCells", "ConditionalFormatCollection.clearAll");
      const gone = formatsOf(area);
      const kept = area.sheet.conditionalFormats().filter((each) => !gone.includes(each));
      area.sheet.setConditionalFormats(kept);
    },
  },
};

/** The part that only formats of one type have; null, or a refusal, for others. */
function typed(type: "Custom" | "DataBar", orNull: boolean) {
  return (part: FormatPart): Thing | null => {
    if (storedFormatOf(part).type !== type) {
      if (orNull) return null;
      throw excelFault("InvalidOperation", `ConditionalFormat.${type}`);
    }
    return partOf(`${type}ConditionalFormat`, type)(part);
  };
}

/** One conditional format. */
export const CONDITIONAL_FORMAT: Kind<FormatPart> = {
  id: ({ format }) => format,
  reads: {
    Id: ({ format }) => format,
    Type: (part) => storedFormatOf(part).type,
    Priority: (part) => part.sheet.conditionalFormats().indexOf(storedFormatOf(part)),
    StopIfTrue: (part) => storedFormatOf(part).stopIfTrue,
  },
  writes: {
    StopIfTrue: (part, given) => {
      replaceFormat(part, "ConditionalFormat.stopIfTrue", (format) => ({
        ...format,
        stopIfTrue: given === true,
      }));
    },
    Priority: (part, given) => {
      const moved = storedFormatOf(part);
      const others = part.sheet.conditionalFormats().filter((each) => each !== moved);
      const at = Math.max(0, Number(given));
      part.sheet.setConditionalFormats([...others.slice(0, at), moved, ...others.slice(at)]);
    },
  },
  parts: {
    Custom: typed("Custom", false),
    CustomOrNullObject: typed("Custom", true),
    DataBar: typed("DataBar", false),
    DataBarOrNullObject: typed("DataBar", true),
  },
  calls: {
    GetRange: (part) => {
      const [first, ...more] = storedFormatOf(part).ranges;
      if (first === undefined || more.length > 0)
        throw excelFault("InvalidOperation", "ConditionalFormat.getRange");
      return rangeThing(part, first);
    },
    GetRanges: (part) => areasThing(part, storedFormatOf(part).ranges),
    Delete: (part) => {
      const gone = storedFormatOf(part);
      mayChange(part, "allowFormatCells", "ConditionalFormat.delete");
      part.sheet.setConditionalFormats(
        part.sheet.conditionalFormats().filter((each) => each !== gone),
      );
    },
  },
};
