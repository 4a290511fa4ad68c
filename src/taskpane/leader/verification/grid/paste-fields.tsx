import { Field, Input, makeStyles, Select, Textarea, tokens } from "@fluentui/react-components";
import { type ReactElement } from "react";
import { type PasteScope, type PasteWords } from "../../../../i18n/pane/paste/paste-words";
import { type Paste } from "./use-paste";

const SCOPES: readonly PasteScope[] = ["others", "leader", "board", "agency", "all"];

/** The name of the input for the basis, by which it is found when it was forgotten. */
export const REASON_INPUT = "basis";

export interface PasteFieldsProps {
  readonly paste: Paste;
  readonly words: PasteWords;
  /** Somebody tried to write without saying on what basis. */
  readonly reasonMissing: boolean;
}

const useStyles = makeStyles({
  // As wide as the pane, whatever it says.
  select: { minWidth: 0, width: "100%" },
  table: { fontFamily: tokens.fontFamilyMonospace, whiteSpace: "pre" },
});

/** For whose criteria a table is, the table itself, and on what basis its scores are. */
export function PasteFields(props: PasteFieldsProps): ReactElement {
  const styles = useStyles();
  const { paste, words, reasonMissing } = props;
  const { scope, setScope, pasted, setPasted, reason, setReason } = paste;
  return (
    <>
      <Field label={words.scopeLabel}>
        <Select
          select={{ className: styles.select }}
          value={scope}
          onChange={(_, { value }) => {
            setScope(SCOPES.find((each) => each === value) ?? scope);
          }}
        >
          {SCOPES.map((each) => (
            <option key={each} value={each}>
              {words.scopes[each]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={words.tableLabel} hint={words.tableHint}>
        <Textarea
          rows={3}
          resize="vertical"
          textarea={{ className: styles.table }}
          value={pasted}
          onChange={(_, { value }) => {
            setPasted(value);
          }}
        />
      </Field>
      <Field
        label={words.reasonLabel}
        hint={words.reasonHint}
        {...(reasonMissing ? { validationMessage: words.reasonMissing } : {})}
      >
        <Input
          name={REASON_INPUT}
          value={reason}
          onChange={(_, { value }) => {
            setReason(value);
          }}
        />
      </Field>
    </>
  );
}
