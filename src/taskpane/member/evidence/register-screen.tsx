import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useMemo } from "react";
import { type OpenedForm } from "../../../actions/open-book";
import { FILES_SPEECH } from "../../../i18n/pane/member/files-speech";
import { cites } from "../../../workbook/unit/register/evidence-codes";
import { evidenceWarnings } from "../../../workbook/unit/register/evidence-warnings";
import { Screen } from "../../frame/screen";
import { ListRow } from "../../list/list-row";
import { StateIcon } from "../../list/state-icon";
import { registerPlace } from "../left/left-rows";
import { type MemberScreenProps } from "../member-screen";
import { toldLeft } from "../told-form";
import { evidenceDetail, evidenceTitle } from "./evidence-line";
import { LinkProposals } from "./links/link-proposals";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

function citingCriteria({ citations }: OpenedForm, code: string): readonly string[] {
  return [...citations].flatMap(([leaf, text]) => (cites(text, code) ? [leaf] : []));
}

/** The register of evidence: every document with what it serves and what should be looked at again. */
export function RegisterScreen(props: MemberScreenProps): ReactElement {
  const styles = useStyles();
  const { speech, hosts, form, job, onGo, onBack } = props;
  const words = speech.words.member.evidence;
  const today = hosts.now().slice(0, 10);
  const warnings = useMemo(() => {
    const { evidenceFrom: from, evidenceTo: to } = form;
    return evidenceWarnings(form, { from, to, today });
  }, [form, today]);
  const isOpen = form.seal.printed === null;
  return (
    <Screen
      speech={speech}
      title={words.title}
      onBack={onBack}
      job={job.job}
      foot={
        isOpen && (
          <Button
            appearance="primary"
            size="large"
            onClick={() => {
              onGo({ at: "paste" });
            }}
          >
            {words.paste}
          </Button>
        )
      }
    >
      {isOpen && (
        <div className={styles.buttons}>
          <Button
            size="small"
            onClick={() => {
              onGo({ at: "entry" });
            }}
          >
            {words.add}
          </Button>
          {form.evidence.length > 0 && (
            <Button
              size="small"
              onClick={() => {
                onGo({ at: "files" });
              }}
            >
              {FILES_SPEECH[speech.language].files.open}
            </Button>
          )}
        </div>
      )}
      {isOpen && <LinkProposals {...props} />}
      {form.evidence.length === 0 && <div>{words.emptyRegister}</div>}
      <div role="list">
        {form.evidence.map((entry) => {
          const { code } = entry;
          const own = warnings.filter(({ evidence }) => evidence === code);
          const citing = citingCriteria(form, code);
          const use = citing.length === 0 ? words.notCited : words.citedBy(citing.join(", "));
          const told = own.map((note) => toldLeft({ kind: "evidence", note }, speech));
          return (
            <ListRow
              key={code}
              lead={<StateIcon state={own.length === 0 ? "settled" : "look"} />}
              title={`${code} ${evidenceTitle(entry)}`}
              note={[...told, evidenceDetail(entry), use].filter((each) => each !== "").join(" · ")}
              onOpen={() => {
                const place = registerPlace(form, code);
                if (place !== undefined) job.show(place);
                onGo({ at: "entry", evidence: code });
              }}
            />
          );
        })}
      </div>
    </Screen>
  );
}
