/** Codes of Excel's own, and one of ours for what the emulated Excel cannot do although the real one can. */
const MESSAGES = {
  AccessDenied: "You cannot perform the requested operation.",
  EmulatorNotImplemented: "The emulated Excel does not do this, although Excel does.",
  FormulaLengthExceedsLimit: "The formula is longer than Excel allows.",
  GeneralException: "There was an internal error while processing the request.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidOperationInCellEditMode:
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
  InvalidReference: "This reference is not valid for the current operation.",
  InvalidSelection: "The current selection is invalid for this operation.",
  ItemAlreadyExists: "A resource with the same name or identifier already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  RequestPayloadSizeLimitExceeded: "The request payload size has exceeded the limit.",
  ResponsePayloadSizeLimitExceeded: "The response payload size has exceeded the limit.",
} as const;

/** What Excel refuses a request with. */
export type FaultCode = keyof typeof MESSAGES;

/** A refusal on its way through the model to the response. */
export interface ExcelFault extends Error {
  readonly excelCode: FaultCode;
  readonly location: string;
}

/**
 * A refusal to be thrown: the request ends with it, and the client makes an `OfficeExtension.Error` of it.
 *
 * @param location the member that was asked, as `Range.values`.
 */
export function excelFault(excelCode: FaultCode, location: string, why?: string): ExcelFault {
  const message = why === undefined ? MESSAGES[excelCode] : `${MESSAGES[excelCode]} (${why})`;
  return Object.assign(new Error(message), { excelCode, location });
}

/** True for what `excelFault` made. */
export function isExcelFault(thrown: unknown): thrown is ExcelFault {
  return thrown instanceof Error && "excelCode" in thrown;
}
