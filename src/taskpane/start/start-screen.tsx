import { CompoundButton, makeStyles, tokens } from "@fluentui/react-components";
import { ClipboardCheckmarkRegular } from "@fluentui/react-icons/svg/clipboard-checkmark";
import { PeopleTeamRegular } from "@fluentui/react-icons/svg/people-team";
import { type ReactElement } from "react";
import { Screen } from "../frame/screen";
import { type PaneSpeech } from "../pane-speech";

export interface StartScreenProps {
  readonly speech: PaneSpeech;
  /** Whether something stands in the open workbook. */
  readonly isBlank: boolean;
  /** The name of a bloc that was begun to be set up; undefined where none was. */
  readonly begun: string | undefined;
  readonly onCreate: () => void;
  readonly onCheck: () => void;
}

const useStyles = makeStyles({
  choice: { justifyContent: "flex-start", maxWidth: "none", textAlign: "left" },
  about: { margin: `0 0 ${tokens.spacingVerticalS}` },
});

/** The first screen beside a workbook that is none of ours: what can be done from here. */
export function StartScreen(props: StartScreenProps): ReactElement {
  const styles = useStyles();
  const { speech, isBlank, begun, onCreate, onCheck } = props;
  const words = speech.words.start;
  return (
    <Screen speech={speech} title={words.title}>
      <p className={styles.about}>{isBlank ? words.blank : words.foreign}</p>
      <CompoundButton
        className={styles.choice}
        appearance="primary"
        icon={<PeopleTeamRegular />}
        secondaryContent={begun === undefined ? words.createAbout : words.resumeAbout}
        onClick={onCreate}
      >
        {begun === undefined ? words.create : words.resume(begun)}
      </CompoundButton>
      <CompoundButton
        className={styles.choice}
        icon={<ClipboardCheckmarkRegular />}
        secondaryContent={words.checkAbout}
        onClick={onCheck}
      >
        {words.check}
      </CompoundButton>
    </Screen>
  );
}
