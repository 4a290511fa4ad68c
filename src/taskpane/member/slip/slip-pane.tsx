import { type ReactElement, useState } from "react";
import { type OpenedSlip } from "../../../actions/open-book";
import { type Result } from "../../../basics/result";
import { SLIP_SPEECH } from "../../../i18n/slips/slip-speech";
import { textOf } from "../../../i18n/messages/texts";
import { type SlipAnswer } from "../../../scoring/import/slips/slip";
import { type SlipRefusal } from "../../../workbook/slip/slip-note";
import { TroubleScreen } from "../../frame/trouble-screen";
import { type PaneSpeech } from "../../pane-speech";
import { type PaneHosts } from "../../session/pane-hosts";
import { type BookSession } from "../../session/use-book";
import { LineScreen } from "./line-screen";
import { LinesScreen } from "./lines-screen";
import { useSlipJob } from "./use-slip-job";

export interface SlipPaneProps {
  readonly speech: PaneSpeech;
  readonly hosts: PaneHosts;
  readonly session: BookSession;
  /** As the workbook says now. */
  readonly read: Result<OpenedSlip, SlipRefusal>;
}

/** The member's side of a slip: its lines, and the answer to one of them. */
export function SlipPane({ speech, hosts, session, read }: SlipPaneProps): ReactElement {
  const job = useSlipJob(hosts, session);
  const [criterion, setCriterion] = useState<string>();
  const [drafts, setDrafts] = useState<ReadonlyMap<string, SlipAnswer>>(new Map());
  const { selected } = session;
  const [followed, setFollowed] = useState(selected);
  if (selected !== followed) {
    setFollowed(selected);
    const found = read.ok
      ? read.value.lines.find(
          ({ row }) => selected?.sheet === read.value.sheet.grid.name && selected.range.top === row,
        )
      : undefined;
    if (found !== undefined) setCriterion(found.criterion);
  }
  if (!read.ok) {
    const told = read.problems.map((problem) => ({ language }: PaneSpeech) => {
      return textOf(SLIP_SPEECH[language].messages.refusals, problem);
    });
    return <TroubleScreen speech={speech} told={told} onAgain={() => void session.reread()} />;
  }
  const slip = read.value;
  const at = slip.lines.findIndex((line) => line.criterion === criterion);
  const line = slip.lines[at];
  if (line === undefined)
    return <LinesScreen speech={speech} slip={slip} job={job} onOpen={setCriterion} />;
  return (
    <LineScreen
      key={line.criterion}
      {...{ speech, job, line }}
      draft={drafts.get(line.criterion) ?? line.answer}
      hasNext={at + 1 < slip.lines.length}
      onDraft={(draft) => {
        setDrafts((now) => {
          const next = new Map(now);
          if (draft === undefined) next.delete(line.criterion);
          else next.set(line.criterion, draft);
          return next;
        });
      }}
      onNext={() => {
        setCriterion(slip.lines[at + 1]?.criterion);
      }}
      onBack={() => {
        setCriterion(undefined);
      }}
    />
  );
}
