import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement } from "react";
import { type OpenedForm } from "../../../actions/open-book";
import { type SubmitWords } from "../../../i18n/pane/member/member-words";

export interface CodesProps {
  readonly form: OpenedForm;
  readonly words: SubmitWords;
}

const useStyles = makeStyles({
  list: { margin: 0 },
  name: { color: tokens.colorNeutralForeground2 },
  code: {
    margin: 0,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  says: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** Both codes of the form, with what each says and what not. */
export function Codes({ form, words }: CodesProps): ReactElement {
  const styles = useStyles();
  const { checkCode, seal } = form;
  const lines = [
    [words.checkCode, checkCode.computed ?? words.uncalculated, words.checkCodeSays],
    [words.seal, seal.printed ?? words.notSealed, words.sealSays],
  ] as const;
  return (
    <dl className={styles.list}>
      {lines.map(([name, code, says]) => (
        <div key={name}>
          <dt className={styles.name}>{name}</dt>
          <dd className={styles.code}>{code}</dd>
          <dd className={styles.says}>{says}</dd>
        </div>
      ))}
    </dl>
  );
}
