import { useCallback, useEffect, useRef, useState } from "react";
import { openBook, type OpenedBook, type OpeningTools } from "../../actions/open-book";
import { type HostProblem } from "../../workbook/plan/host-problem";
import { type OpenWorkbook, type WorkbookEvent } from "../../workbook/plan/open-workbook";

/** The workbook beside the pane, as it was last read. */
export type BookState =
  | { readonly stage: "reading" }
  | { readonly stage: "read"; readonly opened: OpenedBook }
  | { readonly stage: "failed"; readonly problems: readonly HostProblem[] };

/** The workbook beside the pane, kept up with what people type there. */
export interface BookSession {
  readonly state: BookState;
  /** Reads everything again; what was read before stays in sight meanwhile. */
  readonly reread: () => Promise<void>;
  /** Where the person is in the workbook; undefined until something was selected. */
  readonly selected: WorkbookEvent | undefined;
  /** True once Excel did not tell what people type: only reading again brings it in. */
  readonly isDeaf: boolean;
}

/** Milliseconds of quiet after which typed cells are read: nobody types slower within one thought. */
const QUIET = 400;

/**
 * Reads the workbook when the pane opens and whenever somebody has changed it. Of several readings that overlap the
 * last one counts.
 */
export function useBook(workbook: OpenWorkbook, tools: OpeningTools): BookSession {
  const [state, setState] = useState<BookState>({ stage: "reading" });
  const [selected, setSelected] = useState<WorkbookEvent>();
  const [isDeaf, setDeaf] = useState(false);
  const latest = useRef(0);
  const reread = useCallback(async () => {
    const turn = ++latest.current;
    const opened = await openBook(workbook, tools);
    if (turn !== latest.current) return;
    setState(
      opened.ok
        ? { stage: "read", opened: opened.value }
        : { stage: "failed", problems: opened.problems },
    );
  }, [workbook, tools]);
  useEffect(() => {
    let quiet: ReturnType<typeof setTimeout> | undefined;
    const told = (events: readonly WorkbookEvent[]): void => {
      setSelected((before) => events.filter(({ kind }) => kind === "selected").at(-1) ?? before);
      if (!events.some(({ kind }) => kind === "changed")) return;
      clearTimeout(quiet);
      quiet = setTimeout(() => void reread(), QUIET);
    };
    const stop = workbook.watch(told, () => {
      setDeaf(true);
    });
    void reread();
    return () => {
      clearTimeout(quiet);
      stop();
    };
  }, [workbook, reread]);
  return { state, reread, selected, isDeaf };
}
