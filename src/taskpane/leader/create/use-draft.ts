import { useCallback, useEffect, useRef, useState } from "react";
import { keepDraft } from "../../../actions/setup/keep-draft";
import { emptyForm } from "../../../scoring/distribution/setup-form";
import { type BlocDraft } from "../../../workbook/bloc/draft/bloc-draft";
import { type HostProblem } from "../../../workbook/plan/host-problem";
import { type OpenWorkbook } from "../../../workbook/plan/open-workbook";

/** A bloc that is being set up, kept in the workbook as it changes. */
export interface KeptDraft {
  readonly draft: BlocDraft;
  readonly edit: (change: (draft: BlocDraft) => BlocDraft) => void;
  /** Why it is not kept for now. */
  readonly unkept: readonly HostProblem[];
  /** Keeps what is not kept yet, at once: afterwards nothing waits to be written. */
  readonly settle: () => Promise<void>;
}

/** Milliseconds without a change after which the draft is kept. */
const QUIET = 1500;

/** The year in which a draft begins: blocs are set up in it or late in the year before. */
function beginning(now: string): BlocDraft {
  return { step: "bloc", form: emptyForm(Number(now.slice(0, 4))) };
}

/** Keeps what is typed in the workbook beside the pane: after a while without a change, and when the screen closes. */
export function useDraft(
  workbook: OpenWorkbook,
  before: BlocDraft | undefined,
  now: () => string,
): KeptDraft {
  const [draft, setDraft] = useState(() => before ?? beginning(now()));
  const [unkept, setUnkept] = useState<readonly HostProblem[]>([]);
  const unsaved = useRef<BlocDraft>();
  const saving = useRef<Promise<void>>(Promise.resolve());
  const keep = useCallback(() => {
    saving.current = saving.current.then(async () => {
      const latest = unsaved.current;
      if (latest === undefined) return;
      unsaved.current = undefined;
      const kept = await keepDraft(workbook, latest);
      if (!kept.ok) unsaved.current ??= latest;
      setUnkept(kept.ok ? [] : kept.problems);
    });
    return saving.current;
  }, [workbook]);
  const edit = useCallback((change: (draft: BlocDraft) => BlocDraft) => {
    setDraft((latest) => change(latest));
  }, []);
  const latest = useRef(draft);
  useEffect(() => {
    if (draft === latest.current) return;
    const isStep = draft.step !== latest.current.step;
    latest.current = draft;
    unsaved.current = draft;
    const quiet = setTimeout(() => void keep(), isStep ? 0 : QUIET);
    return () => {
      clearTimeout(quiet);
    };
  }, [draft, keep]);
  useEffect(() => () => void keep(), [keep]);
  return { draft, edit, unkept, settle: keep };
}
