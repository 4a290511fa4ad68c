import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useMemo } from "react";
import { DESIGN_WORDS } from "../../../../i18n/design/design-texts";
import { type Template } from "../../../../scoring/template/template";
import { templateDifference } from "../../../../scoring/template/versions/template-difference";
import { type PaneSpeech } from "../../../pane-speech";
import { toldCounts, toldDifference } from "./told-difference";

export interface DifferenceLinesProps {
  readonly before: Template;
  readonly after: Template;
  /** Criteria of other ids are the same where their codes are: the templates were made apart. */
  readonly byCode: boolean;
  readonly speech: PaneSpeech;
}

const useStyles = makeStyles({
  line: { margin: 0 },
  folded: { cursor: "pointer", fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
});

/** What one template would change of another, counted, and each change to be unfolded. */
export function DifferenceLines(props: DifferenceLinesProps): ReactElement {
  const styles = useStyles();
  const { before, after, byCode, speech } = props;
  const words = DESIGN_WORDS[speech.language];
  const difference = useMemo(
    () => templateDifference(before, after, byCode),
    [before, after, byCode],
  );
  const lines = toldDifference(difference, speech.language);
  if (lines.length === 0) return <p className={styles.line}>{words.same}</p>;
  return (
    <>
      <p className={styles.line}>{toldCounts(difference, speech.language)}</p>
      <details open={lines.length <= 6}>
        <summary className={styles.folded}>{words.details}</summary>
        <ul className={styles.list}>
          {lines.map((line, index) => (
            <li key={index}>{line}</li>
          ))}
        </ul>
      </details>
    </>
  );
}
