import { type ReactElement } from "react";
import { numberText } from "../../../basics/number-text";
import { type LeaderScreenProps } from "../leader-screen";
import { GoLine } from "../list/go-line";
import { ReconciliationState } from "./reconciliation-state";
import { useReconciliation } from "./use-reconciliation";

export type ReconciliationLineProps = Pick<LeaderScreenProps, "speech" | "hosts" | "book" | "onGo">;

/** Whether the sheets and the engine agree, always in sight; a press opens what differs. */
export function ReconciliationLine(props: ReconciliationLineProps): ReactElement {
  const { speech, hosts, book, onGo } = props;
  const words = speech.words.reconciliation;
  const { compared } = useReconciliation(hosts, book);
  const shown = (count: number): string => numberText(count, speech.language);
  const differences = compared?.ok === true ? compared.value.differences.length : 0;
  const agrees = compared === undefined ? undefined : compared.ok && differences === 0;
  const text = (): string => {
    if (compared === undefined) return words.comparing;
    if (!compared.ok) return `${words.line.label}: ${words.line.failed}`;
    const found =
      differences === 0
        ? words.agrees(shown(compared.value.compared))
        : words.line.differs(shown(differences));
    return `${words.line.label}: ${found}`;
  };
  return (
    <GoLine
      onGo={() => {
        onGo("reconciliation");
      }}
    >
      <ReconciliationState agrees={agrees} text={text()} />
    </GoLine>
  );
}
