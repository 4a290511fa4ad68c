import { type HostProblem } from "../../workbook/plan/host-problem";

/** Codes that Excel gives for one thing only (Excel.ErrorCodes, and those of the web's limits on messages). */
const PROBLEMS: ReadonlyMap<string, HostProblem> = new Map<string, HostProblem>([
  ["InvalidOperationInCellEditMode", { code: "hostCellEditing" }],
  ["InactiveWorkbook", { code: "hostElsewhere" }],
  ["InvalidSelection", { code: "hostElsewhere" }],
  ["RangeExceedsLimit", { code: "hostTooLarge" }],
  ["RequestPayloadSizeLimitExceeded", { code: "hostTooLarge" }],
  ["ResponsePayloadSizeLimitExceeded", { code: "hostTooLarge" }],
  ["OperationCellsExceedLimit", { code: "hostTooLarge" }],
  ["MemoryLimitReached", { code: "hostTooLarge" }],
  ["FormulaLengthExceedsLimit", { code: "hostTooLarge" }],
  ["ApiNotFound", { code: "hostUnable" }],
  ["ApiNotAvailable", { code: "hostUnable" }],
  ["NotImplemented", { code: "hostUnable" }],
  ["UnsupportedFeature", { code: "hostUnable" }],
  ["UnsupportedOperation", { code: "hostUnable" }],
  ["UnsupportedSheet", { code: "hostUnable" }],
]);

const SELECTED = "Workbook.getSelectedRange";

/** What fails with a code that says nothing while another workbook has the focus. */
const NEEDS_FOCUS = new Set([
  SELECTED,
  "Worksheet.activate",
  "Worksheet.delete",
  "WorksheetCollection.add",
  "Range.select",
]);

function needsFocus(where: string): boolean {
  return NEEDS_FOCUS.has(where) || where.startsWith("WorksheetFreezePanes");
}

/**
 * What Excel's refusal means. A text of Excel's is never repeated: it is in the language of Excel.
 *
 * @throws the error itself when it is none of Excel's: a mistake of ours.
 */
export function excelProblem(error: unknown): HostProblem {
  if (!(error instanceof OfficeExtension.Error)) throw error;
  const { code, debugInfo } = error;
  const where = debugInfo.errorLocation ?? "";
  if (code === "InvalidSelection" && where === SELECTED) return { code: "hostSelection" };
  const isUnclear = code === "GeneralException";
  if (isUnclear && needsFocus(where)) return { code: "hostElsewhere" };
  return PROBLEMS.get(code) ?? { code: "hostFailed", reason: code };
}

/** True when Excel refused because something is protected. */
export function isRefusedAccess({ code, ...problem }: HostProblem): boolean {
  const reason = "reason" in problem ? problem.reason : "";
  return code === "hostFailed" && (reason === "AccessDenied" || reason === "BadPassword");
}
