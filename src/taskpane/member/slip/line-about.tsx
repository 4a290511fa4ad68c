import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement } from "react";
import { numberText } from "../../../basics/number-text";
import { SLIP_SPEECH } from "../../../i18n/slips/slip-speech";
import { type SlipColumn } from "../../../workbook/look/slip-words";
import { cellText } from "../../../workbook/plan/grid-cells";
import { type ReturnedLine } from "../../../workbook/slip/returned/read-slip";
import { type PaneSpeech } from "../../pane-speech";

export interface LineAboutProps {
  readonly line: ReturnedLine;
  readonly speech: PaneSpeech;
}

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase400 },
  points: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** What stands on a line: the criterion, what was claimed and given, by whom and why. */
export function LineAbout({ line, speech }: LineAboutProps): ReactElement {
  const styles = useStyles();
  const { form: words } = SLIP_SPEECH[speech.language];
  const shown = (key: SlipColumn): string => {
    const cell = line.cell(key);
    const value = cell?.value;
    return value?.kind === "number" ? numberText(value.number, speech.language) : cellText(cell);
  };
  const more = [
    words.by(shown("stage")),
    ...(shown("reason") === "" ? [] : [words.reason(shown("reason"))]),
    ...(shown("evidence") === "" ? [] : [words.evidence(shown("evidence"))]),
    ...(shown("verdict") === "" ? [] : [words.verdict(shown("verdict"))]),
  ];
  return (
    <div>
      <h2 className={styles.heading}>{cellText(line.cell("title"))}</h2>
      <p className={styles.points}>{words.points(shown("self"), shown("given"), shown("max"))}</p>
      {more.map((text) => (
        <p key={text} className={styles.line}>
          {text}
        </p>
      ))}
    </div>
  );
}
