import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { EditRegular } from "@fluentui/react-icons/svg/edit";
import { type ReactElement } from "react";
import { type EvidenceWords } from "../../../i18n/pane/member/evidence-words";

export interface CitedLineProps {
  readonly text: string;
  readonly code: string;
  readonly words: EvidenceWords;
  /** Undefined where the register has no such document. */
  readonly onEdit: (() => void) | undefined;
  readonly onRemove: () => void;
}

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXXS },
  text: { flexGrow: 1, minWidth: 0 },
});

/** One cited document, with the ways to change it and to cite it no more. */
export function CitedLine(props: CitedLineProps): ReactElement {
  const styles = useStyles();
  const { text, code, words, onEdit, onRemove } = props;
  return (
    <div className={styles.line}>
      <span className={styles.text}>{text}</span>
      {onEdit !== undefined && (
        <Button
          appearance="subtle"
          size="small"
          aria-label={words.edit(code)}
          icon={<EditRegular />}
          onClick={onEdit}
        />
      )}
      <Button
        appearance="subtle"
        size="small"
        aria-label={words.remove(code)}
        icon={<DismissRegular />}
        onClick={onRemove}
      />
    </div>
  );
}
