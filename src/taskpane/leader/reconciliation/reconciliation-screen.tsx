import { Button, makeStyles, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { type ReactElement } from "react";
import { changeBloc } from "../../../actions/bloc/change-bloc";
import { numberText } from "../../../basics/number-text";
import { success } from "../../../basics/result";
import { Screen } from "../../frame/screen";
import { KNOWN_SHEETS } from "../../session/known-sheets";
import { toldChange } from "../change-told";
import { type LeaderScreenProps } from "../leader-screen";
import { toldWrite } from "../told-write";
import { useBookJob } from "../use-book-job";
import { DifferenceList } from "./difference-list";
import { ReconciliationState } from "./reconciliation-state";
import { onlyProposals } from "./told-differences";
import { type Reconciling, useReconciliation } from "./use-reconciliation";

const useStyles = makeStyles({ text: { margin: 0 } });

/** What comparing came to, in words, and whether that is good. */
function stateOf(
  { compared }: Reconciling,
  { words, language }: LeaderScreenProps["speech"],
): { readonly agrees: boolean | undefined; readonly text: string } {
  const { comparing, failed, agrees, differs } = words.reconciliation;
  if (compared === undefined) return { agrees: undefined, text: comparing };
  if (!compared.ok) return { agrees: false, text: failed };
  const { differences } = compared.value;
  const figures = numberText(compared.value.compared, language);
  return differences.length === 0
    ? { agrees: true, text: agrees(figures) }
    : { agrees: false, text: differs(numberText(differences.length, language), figures) };
}

/** The second computation: whether every figure of the workbook is what the engine comes to, and each that is not. */
export function ReconciliationScreen(props: LeaderScreenProps): ReactElement {
  const styles = useStyles();
  const { speech, hosts, session, book, onBack } = props;
  const words = speech.words.reconciliation;
  const { job, show } = useBookJob(hosts, session);
  const reconciling = useReconciliation(hosts, book);
  const { compared, again } = reconciling;
  const differences = compared?.ok === true ? compared.value.differences : [];
  const proposes = onlyProposals(differences);
  const propose = (): void => {
    void job.run(async () => {
      const written = await changeBloc<never>(hosts.workbook, KNOWN_SHEETS, success);
      if (!written.ok) return { kind: "failed", told: toldChange(written.problems) };
      await session.reread();
      return { kind: "done", told: ({ words: said }) => said.reconciliation.propose.written };
    });
  };
  return (
    <Screen
      speech={speech}
      title={words.title}
      onBack={onBack}
      status={<ReconciliationState {...stateOf(reconciling, speech)} />}
      job={job}
      foot={
        <Button appearance="primary" size="large" onClick={proposes ? propose : again}>
          {proposes ? words.propose.write : words.again}
        </Button>
      }
    >
      <p className={styles.text}>{words.intro}</p>
      {compared?.ok === false && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            {toldWrite(compared.problems).map((told, index) => (
              <div key={index}>{told(speech)}</div>
            ))}
          </MessageBarBody>
        </MessageBar>
      )}
      {differences.length > 0 && (
        <p className={styles.text}>{proposes ? words.propose.about : words.hold}</p>
      )}
      <DifferenceList differences={differences} speech={speech} onShow={show} />
    </Screen>
  );
}
