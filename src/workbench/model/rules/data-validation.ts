import { present } from "../../../basics/assert";
import { excelFault } from "../../protocol/excel-fault";
import { isHostObject } from "../../protocol/object-model";
import { around, shared } from "../../stores/rectangles";
import { type StoredValidation } from "../../stores/store";
import { fullAddress } from "../address";
import { givenArea } from "../find-range";
import { mayChange } from "../permission";
import { type Area, areasThing, type Kind, rectangleOf } from "../things";
import { changedValidations, commonValidation, movedRule } from "./validation-cells";
import { checkedAlert, checkedPrompt, checkedRule } from "./validation-faults";
import { judgedValue } from "./validity";

type Facts = Omit<StoredValidation, "ranges">;

/** The cell that relative references of a rule are read from: the upper left one of all. */
function anchorOf({ ranges }: Area): { readonly row: number; readonly column: number } {
  const [first, ...more] = ranges;
  const { top, left } = more.reduce(around, present(first, "a range to validate"));
  return { row: top, column: left };
}

function change(area: Area, location: string, facts: (facts: Facts) => Facts | undefined): void {
  mayChange(area, undefined, location);
  const { sheet, ranges } = area;
  sheet.setValidations(changedValidations(sheet.validations(), ranges, facts));
}

/** Ranges among the members of a rule become references. */
function withReferences(area: Area, given: unknown): unknown {
  if (isHostObject(given)) {
    const { sheet, ranges } = givenArea(area, given, "DataValidation.rule");
    const address = fullAddress(sheet.settings().name, ranges);
    return `=${address.replace(/\$?([A-Z]+)\$?(\d+)/g, "$$$1$$$2")}`;
  }
  if (typeof given !== "object" || given === null) return given;
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => [name, withReferences(area, value)]),
  );
}

function setRule(area: Area, given: unknown): void {
  const { row, column } = anchorOf(area);
  const rule = movedRule(checkedRule(withReferences(area, given)), -row, -column);
  change(area, "DataValidation.rule", (facts) => ({ ...facts, rule }));
}

const KINDS: Readonly<Record<string, string>> = {
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  list: "List",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
};

function typeOf(area: Area): string {
  const found = commonValidation(area.sheet.validations(), area.ranges);
  if (found === undefined) return "None";
  if (found === null) return area.sheet.validations().length > 1 ? "MixedCriteria" : "Inconsistent";
  return KINDS[Object.keys(found.rule)[0] ?? ""] ?? "None";
}

/** A member of what holds for all cells, `absent` where nothing holds, null where it differs. */
function common<Value>(
  area: Area,
  absent: Value,
  valueOf: (validation: StoredValidation) => Value,
): Value | null {
  const found = commonValidation(area.sheet.validations(), area.ranges);
  if (found === null) return null;
  return found === undefined ? absent : valueOf(found);
}

function ruleAt(area: Area, { rule }: StoredValidation): StoredValidation["rule"] {
  const { row, column } = anchorOf(area);
  return movedRule(rule, row, column);
}

const EMPTY_PROMPT = { message: "", showPrompt: true, title: "" };
const EMPTY_ALERT = { message: "", showAlert: true, style: "Stop", title: "" };

/**
 * The cells whose values break the rules that hold for them.
 *
 * @throws ExcelFault EmulatorNotImplemented where a formula would have to be computed.
 */
function invalidCells({ book: { store }, sheet, ranges }: Area): Area["ranges"] {
  const found: Area["ranges"][number][] = [];
  for (const { ranges: ruled, rule, ignoreBlanks } of sheet.validations())
    for (const { top, left, bottom, right } of shared(ruled, ranges))
      for (let row = top; row <= bottom; row += 1)
        for (let column = left; column <= right; column += 1) {
          const value = sheet.cell(row, column)?.value ?? "";
          const verdict = judgedValue({ store, sheet }, value, { rule, ignoreBlanks });
          if (verdict === "unknown")
            throw excelFault(
              "EmulatorNotImplemented",
              "DataValidation.valid",
              JSON.stringify(rule),
            );
          if (verdict === "broken")
            found.push({ top: row, left: column, bottom: row, right: column });
        }
  return found;
}

/** `Range.dataValidation`. */
export const DATA_VALIDATION: Kind<Area> = {
  reads: {
    Type: typeOf,
    Rule: (area) => common(area, {}, (validation) => ruleAt(area, validation)),
    Prompt: (area) => common(area, EMPTY_PROMPT, ({ prompt }) => ({ ...EMPTY_PROMPT, ...prompt })),
    ErrorAlert: (area) =>
      common(area, EMPTY_ALERT, ({ errorAlert }) => ({ ...EMPTY_ALERT, ...errorAlert })),
    IgnoreBlanks: (area) => common(area, true, ({ ignoreBlanks }) => ignoreBlanks),
    Valid: (area) => invalidCells(area).length === 0,
  },
  writes: {
    Rule: setRule,
    Prompt: (area, given) => {
      const prompt = checkedPrompt(given);
      change(area, "DataValidation.prompt", (facts) => ({ ...facts, prompt }));
    },
    ErrorAlert: (area, given) => {
      const errorAlert = checkedAlert(given);
      change(area, "DataValidation.errorAlert", (facts) => ({ ...facts, errorAlert }));
    },
    IgnoreBlanks: (area, given) => {
      if (typeof given !== "boolean")
        throw excelFault("InvalidArgument", "DataValidation.ignoreBlanks");
      change(area, "DataValidation.ignoreBlanks", (facts) => ({ ...facts, ignoreBlanks: given }));
    },
  },
  calls: {
    Clear: (area) => {
      change(area, "DataValidation.clear", () => undefined);
    },
    GetInvalidCellsOrNullObject: (area) => {
      const invalid = invalidCells(area);
      return invalid.length === 0 ? null : areasThing(area, invalid);
    },
    GetInvalidCells: (area) => {
      const invalid = invalidCells(area);
      if (invalid.length === 0)
        throw excelFault("ItemNotFound", `DataValidation.getInvalidCells ${rectangleOf(area).top}`);
      return areasThing(area, invalid);
    },
  },
};
