import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement } from "react";
import { type PaneSpeech } from "../../pane-speech";
import { NoteList } from "./note-list";
import { type CheckOutcome } from "../reading/check-protocol";
import { toldForm, toldRefusals } from "../told-notes";

export interface FileNotesProps {
  readonly name: string;
  readonly outcome: CheckOutcome;
  readonly speech: PaneSpeech;
}

const useStyles = makeStyles({
  about: {
    marginTop: tokens.spacingVerticalM,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  line: { margin: 0 },
  text: { margin: 0 },
});

/** Everything that is to be said about one file, in sentences. */
export function FileNotes({ name, outcome, speech }: FileNotesProps): ReactElement {
  const styles = useStyles();
  const words = speech.words.check;
  if (!outcome.ok)
    return (
      <>
        {toldRefusals(outcome.problems, speech).map((text) => (
          <p key={text} className={styles.text}>
            {text}
          </p>
        ))}
      </>
    );
  const { identity, checkCode, seal } = outcome.value;
  const about = [
    words.about(identity.unit, identity.year),
    words.file(name),
    ...(checkCode.computed === null ? [] : [words.checkCode(checkCode.computed)]),
    words.seal(seal.computed, seal.printed !== null),
  ];
  const groups = toldForm(outcome.value, speech.messages);
  return (
    <>
      {groups.length === 0 && <p className={styles.text}>{words.nothingFound}</p>}
      {groups.map((group) => (
        <NoteList key={group.kind} group={group} words={words} />
      ))}
      <div className={styles.about}>
        {about.map((line) => (
          <p key={line} className={styles.line}>
            {line}
          </p>
        ))}
      </div>
    </>
  );
}
