import { excelProblem } from "../../../src/hosts/excel/excel-problem";
import { openExcel } from "../../workbench/excel-kit";

beforeAll(() => openExcel());

/** As the client makes it; the types hide its constructor. */
function refusal(code: string, errorLocation = "Range.values"): unknown {
  const debugInfo = { code, message: "Lời của Excel", errorLocation };
  const error = Object.create(OfficeExtension.Error.prototype) as object;
  return Object.assign(error, { code, message: debugInfo.message, debugInfo });
}

it.each([
  ["InvalidOperationInCellEditMode", "hostCellEditing"],
  ["InvalidSelection", "hostElsewhere"],
  ["InactiveWorkbook", "hostElsewhere"],
  ["RangeExceedsLimit", "hostTooLarge"],
  ["RequestPayloadSizeLimitExceeded", "hostTooLarge"],
  ["ResponsePayloadSizeLimitExceeded", "hostTooLarge"],
  ["OperationCellsExceedLimit", "hostTooLarge"],
  ["MemoryLimitReached", "hostTooLarge"],
  ["FormulaLengthExceedsLimit", "hostTooLarge"],
  ["UnsupportedFeature", "hostUnable"],
  ["UnsupportedSheet", "hostUnable"],
  ["ApiNotFound", "hostUnable"],
  ["NotImplemented", "hostUnable"],
])("takes %s for %s", (code, expected) => {
  expect(excelProblem(refusal(code))).toEqual({ code: expected });
});

it.each([
  "AccessDenied",
  "BadPassword",
  "GeneralException",
  "ItemAlreadyExists",
  "ItemNotFound",
  "MergedRangeConflict",
  "EmptyChartSeries",
  "UndoNotSupported",
  "RequestAborted",
  "ServiceNotAvailable",
  "Conflict",
])("keeps the code of %s, and never Excel's own words", (code) => {
  expect(excelProblem(refusal(code))).toEqual({ code: "hostFailed", reason: code });
});

it.each(["Worksheet.activate", "WorksheetCollection.add", "WorksheetFreezePanes.freezeAt"])(
  "takes an unclear refusal at %s for another window in front",
  (where) => {
    expect(excelProblem(refusal("GeneralException", where))).toEqual({ code: "hostElsewhere" });
  },
);

it("takes a refused selection for one that is no block of cells", () => {
  const error = refusal("InvalidSelection", "Workbook.getSelectedRange");
  expect(excelProblem(error)).toEqual({ code: "hostSelection" });
});

it("throws on what is none of Excel's refusals", () => {
  expect(() => excelProblem(new TypeError("ours"))).toThrow("ours");
});
