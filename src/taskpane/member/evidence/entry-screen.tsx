import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type FormEvent, type ReactElement, useEffect, useRef, useState } from "react";
import { ProblemList } from "../../frame/problem-list";
import { Screen } from "../../frame/screen";
import { evidenceWarnings } from "../../../workbook/unit/register/evidence-warnings";
import { type MemberScreenProps } from "../member-screen";
import { toldLeft } from "../told-form";
import { BLANK_ENTRY, draftedText, entryDraft, isUnnamed } from "./entry-draft";
import { EntryFields } from "./entry-fields";
import { useEvidence } from "./use-evidence";

/** The id of the form, which the button at the foot submits. */
const FORM = "entry";

export interface EntryScreenProps extends MemberScreenProps {
  /** The document's code; undefined for a new one. */
  readonly evidence: string | undefined;
  /** The criterion for which a new document is wanted. */
  readonly forLeaf: string | undefined;
  /** The document was written. */
  readonly onKept: (codes: readonly string[]) => void;
}

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

function inCapital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** One document of the register, new or known, with what should be looked at again. */
export function EntryScreen(props: EntryScreenProps): ReactElement {
  const styles = useStyles();
  const { speech, hosts, form, job, evidence, forLeaf, onKept, onBack } = props;
  const words = speech.words.member.evidence;
  const keep = useEvidence(props);
  const known = form.evidence.find(({ code }) => code === evidence);
  const [draft, setDraft] = useState(() =>
    known === undefined ? { ...BLANK_ENTRY, criteria: forLeaf ?? "" } : entryDraft(known),
  );
  const [tried, setTried] = useState(false);
  const element = useRef<HTMLFormElement>(null);
  useEffect(() => {
    element.current?.querySelector("input")?.focus();
  }, []);
  const today = hosts.now().slice(0, 10);
  const { evidenceFrom: from, evidenceTo: to } = form;
  const text = draftedText(draft, Number(form.identity.year));
  const code = evidence ?? "";
  const others = form.evidence.filter((each) => each !== known);
  const warnings = isUnnamed(draft)
    ? []
    : evidenceWarnings(
        { ...form, evidence: [...others, { code, ...text }] },
        { from, to, today },
      ).filter((each) => each.evidence === code);
  const isSealed = form.seal.printed !== null;
  const save = async (): Promise<void> => {
    setTried(true);
    if (isUnnamed(draft)) return;
    const codes = await keep([text], known?.code);
    if (codes !== undefined) onKept(known === undefined ? codes : []);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void save();
  };
  return (
    <Screen
      speech={speech}
      title={evidence === undefined ? words.newTitle : words.entryTitle(evidence)}
      onBack={onBack}
      job={job.job}
      foot={
        <Button appearance="primary" size="large" type="submit" form={FORM} disabled={isSealed}>
          {words.save}
        </Button>
      }
    >
      <form ref={element} id={FORM} className={styles.form} onSubmit={submit}>
        <ProblemList
          intent="warning"
          texts={warnings.map((note) => inCapital(toldLeft({ kind: "evidence", note }, speech)))}
        />
        <EntryFields
          draft={draft}
          speech={speech}
          statuses={form.sealing.words.evidence.statuses}
          onChange={setDraft}
        />
        <ProblemList texts={tried && isUnnamed(draft) ? [words.needsText] : []} />
      </form>
    </Screen>
  );
}
