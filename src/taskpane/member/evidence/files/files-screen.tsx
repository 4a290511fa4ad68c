import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useMemo, useState } from "react";
import { FILES_SPEECH } from "../../../../i18n/pane/member/files-speech";
import { type FileMatch } from "../../../../workbook/unit/evidence-files/match-files";
import { nameFiles } from "../../../../workbook/unit/evidence-files/name-files";
import { Screen } from "../../../frame/screen";
import { type MemberScreenProps } from "../../member-screen";
import { FilesLists } from "./files-lists";
import { type FilesState, filesState } from "./files-state";
import { useNamesInput } from "./use-names-input";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

interface PressProps {
  readonly label: string;
  readonly onPress: () => void;
}

function FootButton({ label, onPress }: PressProps): ReactElement {
  return (
    <Button appearance="primary" size="large" onClick={onPress}>
      {label}
    </Button>
  );
}

function SmallButton({ label, onPress }: PressProps): ReactElement {
  return (
    <Button size="small" onClick={onPress}>
      {label}
    </Button>
  );
}

/** What is said of the files as a whole; undefined before any were picked. */
function statusOf(
  state: FilesState | undefined,
  count: number,
  { speech, form }: MemberScreenProps,
): string | undefined {
  return (
    state && FILES_SPEECH[speech.language].files.counted(count, state.there, form.evidence.length)
  );
}

/** Says by their names alone which documents of the register have their files, and writes the names on demand. */
export function FilesScreen(props: MemberScreenProps): ReactElement {
  const styles = useStyles();
  const { speech, form, job, onBack } = props;
  const words = FILES_SPEECH[speech.language].files;
  const [names, setNames] = useState<readonly string[]>([]);
  const folder = useNamesInput(true, setNames);
  const files = useNamesInput(false, setNames);
  const state = useMemo(() => filesState(form, names), [form, names]);
  const isOpen = form.seal.printed === null;
  const write = (matches: readonly Pick<FileMatch, "evidence" | "file">[]): void => {
    const codes = [...new Set(matches.map(({ evidence }) => evidence))].join("; ");
    void job.change(
      (now) => nameFiles(now, matches, names),
      (said) => FILES_SPEECH[said.language].files.written(codes),
    );
  };
  const choose = (match: Pick<FileMatch, "evidence" | "file">): void => {
    write([match]);
  };
  const toName = isOpen && state !== undefined ? state.toName : 0;
  return (
    <Screen
      speech={speech}
      title={words.title}
      onBack={onBack}
      job={job.job}
      status={statusOf(state, names.length, props)}
      foot={
        toName > 0 ? (
          <FootButton
            label={words.write(toName)}
            onPress={() => {
              write(state?.unnamed ?? []);
            }}
          />
        ) : (
          <FootButton label={words.pickFolder} onPress={folder.open} />
        )
      }
    >
      {folder.input}
      {files.input}
      {state === undefined && <div>{words.intro}</div>}
      <div className={styles.buttons}>
        {toName > 0 && <SmallButton label={words.pickFolder} onPress={folder.open} />}
        <SmallButton label={words.pickFiles} onPress={files.open} />
      </div>
      {state && <FilesLists {...props} state={state} onChoose={isOpen ? choose : undefined} />}
    </Screen>
  );
}
