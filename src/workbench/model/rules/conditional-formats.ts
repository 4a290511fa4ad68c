import { excelFault } from "../../protocol/excel-fault";
import { movedFormula } from "../../stores/moved-formula";
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

function stored({ sheet, format }: FormatPart): StoredConditionalFormat {
  const found = sheet.conditionalFormats().find(({ id }) => id === format);
  if (found === undefined) throw excelFault("ItemNotFound", "ConditionalFormat");
  return found;
}

function replace(
  part: FormatPart,
  location: string,
  change: (format: StoredConditionalFormat) => StoredConditionalFormat,
): void {
  mayChange(part, "allowFormatCells", location);
  const before = stored(part);
  part.sheet.setConditionalFormats(
    part.sheet.conditionalFormats().map((each) => (each === before ? change(each) : each)),
  );
}

/** Formulas are kept as they would read in A1. */
function shifted(part: FormatPart, formula: unknown, direction: 1 | -1): unknown {
  const [first] = stored(part).ranges;
  if (typeof formula !== "string" || first === undefined) return formula;
  return movedFormula(formula, direction * first.top, direction * first.left);
}

function member(path: string, name: string): Required<Pick<Kind<FormatPart>, "reads" | "writes">> {
  const full = `${path}/${name}`;
  const isFormula = name === "Formula";
  return {
    reads: {
      [name]: (part) => {
        const value = stored(part).members[full] ?? null;
        return isFormula ? shifted(part, value, 1) : value;
      },
    },
    writes: {
      [name]: (part, given) => {
        if (isFormula && !String(given).startsWith("="))
          throw excelFault("InvalidArgument", full, String(given));
        const value = isFormula ? shifted(part, given, -1) : given;
        replace(part, full, (format) => ({
          ...format,
          members: { ...format.members, [full]: value },
        }));
      },
    },
  };
}

function partKind(path: string, names: readonly string[]): Kind<FormatPart> {
  const members = names.map((name) => member(path, name));
  return {
    reads: Object.assign({}, ...members.map(({ reads }) => reads)) as Required<
      Kind<FormatPart>
    >["reads"],
    writes: Object.assign({}, ...members.map(({ writes }) => writes)) as Required<
      Kind<FormatPart>
    >["writes"],
  };
}

type PartType = Extract<Thing, { readonly state: FormatPart }>["type"];

const partOf =
  (type: PartType, path: string) =>
  (part: FormatPart): Thing => ({ type, state: { ...part, path } });

/** The part that only formats of one type have; null, or a refusal, for others. */
function typed(type: "Custom" | "DataBar", orNull: boolean) {
  return (part: FormatPart): Thing | null => {
    if (stored(part).type !== type) {
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
    Type: (part) => stored(part).type,
    Priority: (part) => part.sheet.conditionalFormats().indexOf(stored(part)),
    StopIfTrue: (part) => stored(part).stopIfTrue,
  },
  writes: {
    StopIfTrue: (part, given) => {
      replace(part, "ConditionalFormat.stopIfTrue", (format) => ({
        ...format,
        stopIfTrue: given === true,
      }));
    },
    Priority: (part, given) => {
      const moved = stored(part);
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
      const [first, ...more] = stored(part).ranges;
      if (first === undefined || more.length > 0)
        throw excelFault("InvalidOperation", "ConditionalFormat.getRange");
      return rangeThing(part, first);
    },
    GetRanges: (part) => areasThing(part, stored(part).ranges),
    Delete: (part) => {
      const gone = stored(part);
      mayChange(part, "allowFormatCells", "ConditionalFormat.delete");
      part.sheet.setConditionalFormats(
        part.sheet.conditionalFormats().filter((each) => each !== gone),
      );
    },
  },
};

/** The parts of conditional formats, by their classes. */
export const CONDITIONAL_FORMAT_PARTS = {
  CustomConditionalFormat: {
    parts: {
      Rule: partOf("ConditionalFormatRule", "Custom/Rule"),
      Format: partOf("ConditionalRangeFormat", "Custom/Format"),
    },
  },
  ConditionalFormatRule: partKind("Custom/Rule", ["Formula"]),
  ConditionalRangeFormat: {
    ...partKind("Custom/Format", ["NumberFormat"]),
    parts: {
      Font: partOf("ConditionalRangeFont", "Custom/Format/Font"),
      Fill: partOf("ConditionalRangeFill", "Custom/Format/Fill"),
    },
  },
  ConditionalRangeFont: partKind("Custom/Format/Font", [
    "Bold",
    "Italic",
    "Underline",
    "Color",
    "Strikethrough",
  ]),
  ConditionalRangeFill: partKind("Custom/Format/Fill", ["Color"]),
  DataBarConditionalFormat: {
    ...partKind("DataBar", [
      "ShowDataBarOnly",
      "BarDirection",
      "AxisFormat",
      "AxisColor",
      "LowerBoundRule",
      "UpperBoundRule",
    ]),
    parts: {
      PositiveFormat: partOf("ConditionalDataBarPositiveFormat", "DataBar/PositiveFormat"),
      NegativeFormat: partOf("ConditionalDataBarNegativeFormat", "DataBar/NegativeFormat"),
    },
  },
  ConditionalDataBarPositiveFormat: partKind("DataBar/PositiveFormat", [
    "FillColor",
    "GradientFill",
    "BorderColor",
  ]),
  ConditionalDataBarNegativeFormat: partKind("DataBar/NegativeFormat", [
    "FillColor",
    "MatchPositiveFillColor",
    "MatchPositiveBorderColor",
    "BorderColor",
  ]),
} satisfies Readonly<Record<string, Kind<FormatPart>>>;
