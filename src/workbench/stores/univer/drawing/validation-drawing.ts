import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
  type ISheetDataValidationRule,
} from "@univerjs/core";
import { movedFormula } from "../../moved-formula";
import { type StoredValidation } from "../../store";
import { engineFormula } from "../engine-formula";
import { gridRange } from "./grid-range";

/** Excel's names of the kinds of rules, and the grid's. */
const KINDS: Readonly<Record<string, DataValidationType>> = {
  wholeNumber: DataValidationType.WHOLE,
  decimal: DataValidationType.DECIMAL,
  date: DataValidationType.DATE,
  textLength: DataValidationType.TEXT_LENGTH,
  list: DataValidationType.LIST,
  custom: DataValidationType.CUSTOM,
};

const OPERATORS: Readonly<Record<string, DataValidationOperator>> = {
  Between: DataValidationOperator.BETWEEN,
  NotBetween: DataValidationOperator.NOT_BETWEEN,
  EqualTo: DataValidationOperator.EQUAL,
  NotEqualTo: DataValidationOperator.NOT_EQUAL,
  GreaterThan: DataValidationOperator.GREATER_THAN,
  GreaterThanOrEqualTo: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  LessThan: DataValidationOperator.LESS_THAN,
  LessThanOrEqualTo: DataValidationOperator.LESS_THAN_OR_EQUAL,
};

type Body = Readonly<Record<string, unknown>>;

const textOf = (value: unknown): string | undefined =>
  typeof value === "string" || typeof value === "number" ? String(value) : undefined;

/** Formulas are kept as they read in A1; the grid wants them as they read in the first cell. */
function formulaOf(value: unknown, row: number, column: number): string | undefined {
  const text = textOf(value);
  return text?.startsWith("=") === true ? engineFormula(movedFormula(text, row, column)) : text;
}

function boundsOf(kind: DataValidationType, body: Body, row: number, column: number) {
  const formula1 =
    kind === DataValidationType.LIST
      ? body["source"]
      : kind === DataValidationType.CUSTOM
        ? body["formula"]
        : body["formula1"];
  const operator = OPERATORS[textOf(body["operator"]) ?? ""];
  return {
    ...(operator === undefined ? {} : { operator }),
    formula1: formulaOf(formula1, row, column),
    formula2: formulaOf(body["formula2"], row, column),
  };
}

function promptOf(prompt: StoredValidation["prompt"]): Partial<ISheetDataValidationRule> {
  const text = textOf(prompt?.["message"]) ?? "";
  if (text === "") return {};
  return { showInputMessage: true, prompt: text, promptTitle: textOf(prompt?.["title"]) ?? "" };
}

function errorOf(alert: StoredValidation["errorAlert"]): Partial<ISheetDataValidationRule> {
  const error = textOf(alert?.["message"]);
  return {
    showErrorMessage: alert?.["showAlert"] !== false,
    errorStyle: DataValidationErrorStyle.STOP,
    ...(error === undefined ? {} : { error, errorTitle: textOf(alert?.["title"]) ?? "" }),
  };
}

/** A rule as the grid enforces it; nothing for a kind that it does not know. */
export function drawnValidation(
  validation: StoredValidation,
  uid: string,
): readonly ISheetDataValidationRule[] {
  const [first] = validation.ranges;
  return Object.entries(validation.rule).flatMap(([name, body]) => {
    const type = KINDS[name];
    if (type === undefined || first === undefined) return [];
    const bounds = boundsOf(type, body, first.top, first.left);
    return [
      {
        uid,
        type,
        ranges: validation.ranges.map(gridRange),
        allowBlank: validation.ignoreBlanks,
        ...(type === DataValidationType.LIST
          ? {
              showDropDown: body["inCellDropDown"] !== false,
              renderMode: DataValidationRenderMode.TEXT,
            }
          : {}),
        ...bounds,
        ...promptOf(validation.prompt),
        ...errorOf(validation.errorAlert),
      } as ISheetDataValidationRule,
    ];
  });
}
