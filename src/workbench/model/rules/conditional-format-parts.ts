import { excelFault } from "../../protocol/excel-fault";
import { movedFormula } from "../../stores/moved-formula";
import { type StoredConditionalFormat } from "../../stores/store";
import { mayChange } from "../permission";
import { type FormatPart, type Kind, type Thing } from "../things";

/**
 * The format that a part belongs to.
 *
 * @throws ExcelFault ItemNotFound when it is gone.
 */
export function storedFormatOf({ sheet, format }: FormatPart): StoredConditionalFormat {
  const found = sheet.conditionalFormats().find(({ id }) => id === format);
  if (found === undefined) throw excelFault("ItemNotFound", "ConditionalFormat");
  return found;
}

/** Changes a format, as far as the sheet's protection lets it. */
export function replaceFormat(
  part: FormatPart,
  location: string,
  change: (format: StoredConditionalFormat) => StoredConditionalFormat,
): void {
  mayChange(part, "allowFormatCells", location);
  const before = storedFormatOf(part);
  part.sheet.setConditionalFormats(
    part.sheet.conditionalFormats().map((each) => (each === before ? change(each) : each)),
  );
}

/** Formulas are kept as they would read in A1. */
function shifted(part: FormatPart, formula: unknown, direction: 1 | -1): unknown {
  const [first] = storedFormatOf(part).ranges;
  if (typeof formula !== "string" || first === undefined) return formula;
  return movedFormula(formula, direction * first.top, direction * first.left);
}

function member(path: string, name: string): Required<Pick<Kind<FormatPart>, "reads" | "writes">> {
  const full = `${path}/${name}`;
  const isFormula = name === "Formula";
  return {
    reads: {
      [name]: (part) => {
        const value = storedFormatOf(part).members[full] ?? null;
        return isFormula ? shifted(part, value, 1) : value;
      },
    },
    writes: {
      [name]: (part, given) => {
        if (isFormula && !String(given).startsWith("="))
          throw excelFault("InvalidArgument", full, String(given));
        const value = isFormula ? shifted(part, given, -1) : given;
        replaceFormat(part, full, (format) => ({
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

/** Leads from a format, or a part of it, to another part. */
export const partOf =
  (type: PartType, path: string) =>
  (part: FormatPart): Thing => ({ type, state: { ...part, path } });

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
