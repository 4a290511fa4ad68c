import { useEffect, useState } from "react";
import { type TemplateChoice } from "../../../../workbook/bloc/draft/bloc-draft";
import { type CriteriaTable } from "../../../../workbook/criteria-table/criteria-table";
import { type OpenWorkbook } from "../../../../workbook/plan/open-workbook";

/** The table that was chosen, as it stands in the workbook. */
export interface ReadTable {
  readonly table: CriteriaTable | undefined;
  /** Takes a table that was just read. */
  readonly take: (table: CriteriaTable) => void;
}

/** Reads a chosen table again where only its place is known: the pane was closed meanwhile. */
export function useCriteriaTable(
  workbook: OpenWorkbook,
  choice: TemplateChoice | undefined,
): ReadTable {
  const [table, setTable] = useState<CriteriaTable>();
  const isMissing = choice?.from === "table" && table === undefined;
  useEffect(() => {
    if (!isMissing) return undefined;
    let isWanted = true;
    void workbook.read().then((grids) => {
      const grid = grids.ok
        ? grids.value.sheets.find(({ name }) => name === choice.sheet)
        : undefined;
      if (isWanted && grid !== undefined)
        setTable({ grid, range: choice.range, merged: choice.merged });
    });
    return () => {
      isWanted = false;
    };
  }, [workbook, choice, isMissing]);
  return { table, take: setTable };
}
