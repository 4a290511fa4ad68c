import { excelFault } from "../../protocol/excel-fault";
import { WHOLE_SHEET } from "../address";
import { givenArea } from "../find-range";
import { mayChange, needsFocus } from "../permission";
import { type Kind, type OnSheet, rangeThing, rectangleOf, type Thing } from "../things";

function freeze(on: OnSheet, rows: number, columns: number): void {
  needsFocus(on.book, "GeneralException", "WorksheetFreezePanes");
  on.sheet.changeSettings({ freeze: rows > 0 || columns > 0 ? { rows, columns } : undefined });
}

/** The cells that stay put; whole rows or columns when only those do. */
function frozen(on: OnSheet): Thing | null {
  const { freeze: kept } = on.sheet.settings();
  if (kept === undefined) return null;
  return rangeThing(on, {
    top: 0,
    left: 0,
    bottom: kept.rows === 0 ? WHOLE_SHEET.bottom : kept.rows - 1,
    right: kept.columns === 0 ? WHOLE_SHEET.right : kept.columns - 1,
  });
}

/** `Worksheet.freezePanes`. */
export const FREEZE_PANES: Kind<OnSheet> = {
  calls: {
    FreezeRows: (on, [count]) => {
      freeze(on, Number(count ?? 1), 0);
    },
    FreezeColumns: (on, [count]) => {
      freeze(on, 0, Number(count ?? 1));
    },
    FreezeAt: (on, [given]) => {
      const range = rectangleOf(givenArea(on, given, "WorksheetFreezePanes.freezeAt"));
      const rows = range.bottom === WHOLE_SHEET.bottom ? 0 : range.bottom + 1;
      const columns = range.right === WHOLE_SHEET.right ? 0 : range.right + 1;
      freeze(on, rows, columns);
    },
    Unfreeze: (on) => {
      freeze(on, 0, 0);
    },
    GetLocationOrNullObject: frozen,
    GetLocation: (on) => {
      const location = frozen(on);
      if (location === null) throw excelFault("ItemNotFound", "WorksheetFreezePanes.getLocation");
      return location;
    },
  },
};

function filtered(on: OnSheet): Thing | null {
  const { filter } = on.sheet.settings();
  return filter === undefined ? null : rangeThing(on, filter);
}

/** `Worksheet.autoFilter`: its range; criteria are not applied here. */
export const AUTO_FILTER: Kind<OnSheet> = {
  reads: {
    Enabled: ({ sheet }) => sheet.settings().filter !== undefined,
    IsDataFiltered: () => false,
    Criteria: () => [],
  },
  calls: {
    Apply: (on, [given, column]) => {
      mayChange(on, undefined, "AutoFilter.apply");
      if (column !== undefined && column !== null)
        throw excelFault("EmulatorNotImplemented", "AutoFilter.apply", "criteria");
      const range = rectangleOf(givenArea(on, given, "AutoFilter.apply"));
      on.sheet.changeSettings({ filter: range });
    },
    ClearCriteria: (on) => {
      mayChange(on, "allowAutoFilter", "AutoFilter.clearCriteria");
    },
    Reapply: () => undefined,
    Remove: (on) => {
      mayChange(on, undefined, "AutoFilter.remove");
      on.sheet.changeSettings({ filter: undefined });
    },
    GetRangeOrNullObject: filtered,
    GetRange: (on) => {
      const range = filtered(on);
      if (range === null) throw excelFault("ItemNotFound", "AutoFilter.getRange");
      return range;
    },
  },
};
