import { useEffect, useState } from "react";
import { readCriteria } from "../../../../actions/setup/read-criteria";
import { type BlocBook } from "../../../../workbook/bloc/returned/bloc-book";
import { type CriteriaReading } from "../../../../workbook/bloc/criteria/reading/read-criteria-sheet";
import { KNOWN_SHEETS } from "../../../session/known-sheets";
import { type PaneHosts } from "../../../session/pane-hosts";

/**
 * What stands on the sheet of criteria, read again whenever somebody changed the workbook; undefined until it has been
 * read, and where there is no such sheet. What was read before stays in sight meanwhile.
 */
export function useTypedCriteria(
  { workbook }: PaneHosts,
  book: BlocBook,
): CriteriaReading | undefined {
  const [reading, setReading] = useState<CriteriaReading>();
  useEffect(() => {
    let isWanted = true;
    void readCriteria(workbook, book.template, KNOWN_SHEETS).then((read) => {
      if (isWanted) setReading(read.ok ? read.value : undefined);
    });
    return () => {
      isWanted = false;
    };
  }, [workbook, book]);
  return reading;
}
