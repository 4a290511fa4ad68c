import { useEffect, useRef, useState } from "react";
import { takeSlips } from "../../../../actions/slip/take-slips";
import { failure, success } from "../../../../basics/result";
import { SLIP_SPEECH } from "../../../../i18n/slips/slip-speech";
import { readSlip } from "../../../../workbook/slip/returned/read-slip";
import { type OpeningOutcome } from "../../../check/reading/check-protocol";
import { readFiles } from "../../../check/reading/read-files";
import { KNOWN_SHEETS } from "../../../session/known-sheets";
import { type PaneHosts } from "../../../session/pane-hosts";
import { type Told } from "../../../session/told";
import { toldChange } from "../../change-told";
import { type BookJob } from "../../use-book-job";
import { type PickedReply, promised, replyRows, type ReplyState, takenCount } from "./reply-state";

/** Files of answers, and what a person can do with them. */
export interface Replies {
  readonly state: ReplyState;
  readonly pick: (files: readonly File[]) => void;
  /** Chooses a file that differs, or takes the choice back. */
  readonly choose: (fingerprint: string, replaces: boolean) => void;
  /** Writes what was previewed, in one go. */
  readonly write: (promise: string) => Promise<void>;
  readonly close: () => void;
}

/** The workbook was changed between the preview and the writing. */
interface Outdated {
  readonly code: "previewOutdated";
}

const outdated: Told = ({ language }) => SLIP_SPEECH[language].slips.outdated;

function pickedReply(name: string, opened: OpeningOutcome): PickedReply {
  if (!opened.ok) return { name, read: opened };
  const { grids, fingerprint } = opened.value;
  const slip = readSlip(grids, KNOWN_SHEETS);
  return { name, read: slip.ok ? success({ file: name, fingerprint, slip: slip.value }) : slip };
}

/** Reads files of answers, previews what would become of them, and writes them. */
export function useReplies(
  { startReader, now }: Pick<PaneHosts, "startReader" | "now">,
  { change, job }: BookJob,
): Replies {
  const [state, setState] = useState<ReplyState>({ stage: "none" });
  const left = useRef(false);
  useEffect(() => {
    left.current = false;
    return () => {
      left.current = true;
    };
  }, []);
  const close = (): void => {
    setState({ stage: "none" });
  };
  const pick = (files: readonly File[]): void => {
    if (files.length === 0 || state.stage === "reading") return;
    job.dismiss();
    const names = files.map(({ name }) => name.normalize("NFC"));
    const read: PickedReply[] = [];
    setState({ stage: "reading", names, files: [] });
    const reader = startReader();
    void readFiles(
      files,
      reader.open,
      (index, opened) => {
        read.push(pickedReply(names[index] ?? "", opened));
        setState({ stage: "reading", names, files: [...read] });
      },
      () => left.current,
    ).then(() => {
      reader.close();
      setState({ stage: "preview", files: read, replacing: new Set() });
    });
  };
  const write = async (promise: string): Promise<void> => {
    if (state.stage !== "preview") return;
    const { files, replacing } = state;
    const slips = files.flatMap((each) => (each.read.ok ? [each.read.value] : []));
    let count = 0;
    const isWritten = await change<Outdated>(
      (book) => {
        const rows = replyRows(book, state);
        if (promised(rows) !== promise) return failure([{ code: "previewOutdated" }]);
        count = takenCount(rows);
        return success(takeSlips(book, { slips, replacing, at: now() }).book);
      },
      {
        done: ({ language }) => SLIP_SPEECH[language].slips.written(count),
        undone: ({ language }) => SLIP_SPEECH[language].slips.takenBack,
        refused: (issues) =>
          issues.flatMap((issue) =>
            issue.code === "previewOutdated" ? [outdated] : toldChange([issue]),
          ),
      },
    );
    if (isWritten) close();
  };
  return {
    state,
    pick,
    choose: (fingerprint, replaces) => {
      if (state.stage !== "preview") return;
      const others = [...state.replacing].filter((each) => each !== fingerprint);
      setState({ ...state, replacing: new Set(replaces ? [...others, fingerprint] : others) });
    },
    write,
    close,
  };
}
