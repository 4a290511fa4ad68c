import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useMemo } from "react";
import { type SubmitWords } from "../../../i18n/pane/member/member-words";
import { shownDay } from "../../../i18n/pane/shown-day";
import { Screen } from "../../frame/screen";
import { leftLines, type LeftLines } from "../left/left-lines";
import { leftRows } from "../left/left-rows";
import { LeftSection } from "../left/left-section";
import { type MemberScreenProps } from "../member-screen";
import { Codes } from "./codes";
import { useSealing } from "./use-sealing";

const useStyles = makeStyles({
  text: { margin: 0 },
  quiet: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  steps: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

/** What a check of everything came to, in a sentence. */
function outcome({ form }: MemberScreenProps, left: number, words: SubmitWords): string {
  const { printed, agrees } = form.seal;
  if (printed !== null) return agrees === true ? words.sealedState : words.brokenState;
  if (form.problems.length > 0) return words.blocked(form.problems.length);
  return left > 0 ? words.warned(left) : words.ready;
}

/** What stands in the way of the form, or what is not finished in it, and its codes. */
function Unsealed(props: MemberScreenProps & { readonly lines: LeftLines }): ReactElement {
  const styles = useStyles();
  const { speech, form, lines } = props;
  const words = speech.words.member.submit;
  const problems = lines.wrong.filter(({ kind }) => kind === "problem");
  const findings = lines.wrong.filter(({ kind }) => kind === "finding");
  return (
    <>
      <LeftSection heading={words.problems(problems.length)} rows={leftRows(problems, props)} />
      <LeftSection
        heading={words.reminders(lines.missing.length)}
        rows={leftRows(lines.missing, props)}
      />
      <LeftSection heading={words.findings(findings.length)} rows={leftRows(findings, props)} />
      <p className={styles.quiet}>{words.aboutSealing}</p>
      <Codes form={form} words={words} />
    </>
  );
}

/** The codes of a sealed form, how it is sent, and how it is taken back. */
function Sealed(props: MemberScreenProps & { readonly onWithdraw: () => void }): ReactElement {
  const styles = useStyles();
  const { speech, form, onWithdraw } = props;
  const words = speech.words.member.submit;
  const { blocName, deadline, seal } = form;
  const day = deadline === "" ? "" : shownDay(deadline);
  return (
    <>
      <Codes form={form} words={words} />
      {seal.agrees === true && (
        <section>
          <h2 className={styles.heading}>{words.send}</h2>
          <ol className={styles.steps}>
            {words.steps(blocName, day, seal.computed).map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </section>
      )}
      <p className={styles.quiet}>{words.withdrawSays}</p>
      {seal.agrees === true && (
        <div>
          <Button onClick={onWithdraw}>{words.withdraw}</Button>
        </div>
      )}
    </>
  );
}

/** Handing the form in: what the check of everything came to, the seal, the codes, and how to send the file. */
export function SubmitScreen(props: MemberScreenProps): ReactElement {
  const { speech, hosts, form, job, onGo, onBack } = props;
  const words = speech.words.member.submit;
  const sealing = useSealing(props);
  const today = hosts.now().slice(0, 10);
  const lines = useMemo(() => {
    const { evidenceFrom: from, evidenceTo: to } = form;
    return leftLines(form, { from, to, today });
  }, [form, today]);
  const left = lines.missing.length;
  const { printed, agrees } = form.seal;
  const primary = (label: string, onClick: () => void): ReactElement => (
    <Button appearance="primary" size="large" onClick={onClick}>
      {label}
    </Button>
  );
  const foot = (): ReactElement => {
    if (printed !== null)
      return agrees === true
        ? primary(words.toStart, () => {
            onGo({ at: "left" });
          })
        : primary(words.withdraw, sealing.withdraw);
    const [first] = leftRows(
      lines.wrong.filter(({ kind }) => kind === "problem"),
      props,
    );
    if (first !== undefined) return primary(words.mend, first.onOpen);
    return primary(left > 0 ? words.sealAnyway : words.sealNow, sealing.seal);
  };
  return (
    <Screen
      speech={speech}
      title={words.title}
      onBack={onBack}
      status={outcome(props, left, words)}
      job={job.job}
      foot={foot()}
    >
      {printed === null ? (
        <Unsealed {...props} lines={lines} />
      ) : (
        <Sealed {...props} onWithdraw={sealing.withdraw} />
      )}
    </Screen>
  );
}
