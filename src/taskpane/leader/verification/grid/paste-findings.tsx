import { makeStyles } from "@fluentui/react-components";
import { type ReactElement } from "react";
import { type Coded, type Family, messageOf } from "../../../../i18n/messages/texts";
import { type ScoreGridReading } from "../../../../workbook/bloc/paste/read-score-grid";
import { ProblemList } from "../../../frame/problem-list";
import { type PaneSpeech } from "../../../pane-speech";
import { type PastePlan } from "./paste-plan";
import { type Paste } from "./use-paste";

/** Findings of one kind that are listed. */
const MOST = 20;

export interface PasteFindingsProps {
  readonly paste: Paste;
  readonly speech: PaneSpeech;
}

interface FoundProps {
  readonly reading: ScoreGridReading;
  readonly plan: PastePlan;
  readonly speech: PaneSpeech;
}

const useStyles = makeStyles({ text: { margin: 0 } });

function told<Issue extends Coded>(
  issues: readonly Issue[],
  family: Family<Issue>,
  more: (count: number) => string,
): readonly string[] {
  const texts = issues.slice(0, MOST).map((issue) => messageOf(family, issue));
  return issues.length > MOST ? [...texts, more(issues.length - MOST)] : texts;
}

function Found({ reading, plan, speech }: FoundProps): ReactElement {
  const styles = useStyles();
  const { messages, words } = speech;
  const { paste } = words;
  const { matches, problems, blank, transposed } = reading;
  const { counts, outside } = plan;
  const lines = [
    ...(counts.scores === 0 ? [paste.nothing] : []),
    ...(outside.length === 0 ? [] : [paste.outside(outside)]),
    ...(blank.length === 0 ? [] : [paste.blank(blank.length)]),
    ...(transposed ? [paste.transposed] : []),
  ];
  return (
    <>
      <div role="status">
        {lines.map((line) => (
          <p key={line} className={styles.text}>
            {line}
          </p>
        ))}
      </div>
      {problems.length > 0 && (
        <ProblemList
          intent="warning"
          heading={paste.problems(problems.length)}
          texts={told(problems, messages.paste.problems, paste.more)}
        />
      )}
      {matches.length > 0 && (
        <ProblemList
          intent="info"
          heading={paste.matches(matches.length)}
          texts={told(matches, messages.paste.matches, paste.more)}
        />
      )}
    </>
  );
}

/** What was recognised in a pasted table, what is doubtful and what is left out; or why nothing was. */
export function PasteFindings({ paste, speech }: PasteFindingsProps): ReactElement | null {
  const { reading, plan } = paste;
  if (reading === undefined) return null;
  if (reading.ok)
    return plan === undefined ? null : (
      <Found reading={reading.value} plan={plan} speech={speech} />
    );
  const { refusals } = speech.messages.paste;
  return <ProblemList texts={reading.problems.map((each) => messageOf(refusals, each))} />;
}
