import { type HostProblem } from "../../../src/workbook/plan/host-problem";
import { type Samples } from "./samples";

export const HOST_PROBLEMS: Samples<HostProblem> = {
  hostCellEditing: { code: "hostCellEditing" },
  hostProtected: { code: "hostProtected", sheet: "Chấm điểm" },
  hostStructureProtected: { code: "hostStructureProtected" },
  hostSheetGone: { code: "hostSheetGone", sheet: "Theo dõi nộp" },
  hostSheetNameTaken: { code: "hostSheetNameTaken", sheet: "Tổng hợp" },
  hostElsewhere: { code: "hostElsewhere" },
  hostTooLarge: { code: "hostTooLarge" },
  hostSelection: { code: "hostSelection" },
  hostUnable: { code: "hostUnable" },
  hostSheetsLeft: { code: "hostSheetsLeft", sheets: ["Xếp hạng"] },
  hostUnprotected: { code: "hostUnprotected", sheets: ["Tiêu chí"] },
  hostFailed: { code: "hostFailed", reason: "GeneralException" },
};
