import { type CellFault } from "../../../src/workbook/bloc/criteria/reading/criteria-fault";
import { type Samples, withPlace } from "./samples";

type Placed = CellFault & { readonly sheet: string; readonly cell: string };

const PLACE = { sheet: "Tiêu chí", cell: "D12" };

export const CRITERIA_FAULTS: Samples<Placed> = withPlace(
  {
    cellMissing: { code: "cellMissing", column: "max" },
    cellNotNumber: { code: "cellNotNumber", given: "năm điểm rưỡi" },
    cellAmbiguous: { code: "cellAmbiguous", given: "1.000" },
    cellNoText: { code: "cellNoText", given: "01/10/2026" },
    wordUnknown: { code: "wordUnknown", column: "scorer", given: "tổ kiểm tra" },
    groupUnknown: { code: "groupUnknown", given: "IX" },
    cellNotUsed: { code: "cellNotUsed", column: "figure", given: "0,5" },
    lineNotTaken: { code: "lineNotTaken", given: "Từ" },
    linesMissing: { code: "linesMissing" },
  },
  PLACE,
);
