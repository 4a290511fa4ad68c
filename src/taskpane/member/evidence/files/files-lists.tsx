import { type ReactElement } from "react";
import { FILES_SPEECH } from "../../../../i18n/pane/member/files-speech";
import { type FileMatch } from "../../../../workbook/unit/evidence-files/match-files";
import { ListRow } from "../../../list/list-row";
import { type State, StateIcon } from "../../../list/state-icon";
import { LeftSection } from "../../left/left-section";
import { Part } from "../../left/part";
import { type MemberScreenProps } from "../../member-screen";
import { evidenceTitle } from "../evidence-line";
import { type FilesState } from "./files-state";

export interface FilesListsProps extends MemberScreenProps {
  readonly state: FilesState;
  /** Says which file is a document's; undefined while the form is sealed. */
  readonly onChoose: ((match: Pick<FileMatch, "evidence" | "file">) => void) | undefined;
}

/** The documents whose file is not clear, each with the files that it may be. */
function Questions({
  state: { found },
  speech,
  titleOf,
  onChoose,
}: FilesListsProps & Titled): ReactElement {
  const words = FILES_SPEECH[speech.language].files;
  return (
    <Part heading={words.asked(found.questions.length)}>
      <div>{words.askedSays}</div>
      {found.questions.map(({ evidence, files }) => (
        <div key={evidence} role="list" aria-label={titleOf(evidence)}>
          <ListRow lead={<StateIcon state="look" />} title={titleOf(evidence)} />
          {files.map((file) => (
            <ListRow
              key={file}
              title={file}
              figure={onChoose && words.choose}
              onOpen={
                onChoose &&
                (() => {
                  onChoose({ evidence, file });
                })
              }
            />
          ))}
        </div>
      ))}
    </Part>
  );
}

interface Titled {
  readonly titleOf: (code: string) => string;
}

/** What comparing names came to: what has to be asked first, then what is missing, left over and there. */
export function FilesLists(props: FilesListsProps): ReactElement {
  const { state, form, speech, onGo } = props;
  const words = FILES_SPEECH[speech.language].files;
  const titleOf = (code: string): string => {
    const entry = form.evidence.find((each) => each.code === code);
    return entry === undefined ? code : `${code} ${evidenceTitle(entry)}`;
  };
  const row = (evidence: string, state: State, note?: string, key = evidence) => ({
    ...{ key, title: titleOf(evidence), note, state },
    onOpen: () => {
      onGo({ at: "entry", evidence });
    },
  });
  const { matches, questions, missing, links, unused } = state.found;
  return (
    <>
      {state.isAll && <div>{words.all}</div>}
      {questions.length > 0 && <Questions {...props} titleOf={titleOf} />}
      <LeftSection
        heading={words.missing(missing.length)}
        rows={missing.map((code) => row(code, "open"))}
      />
      {unused.length > 0 && (
        <Part heading={words.unused(unused.length)}>
          <div role="list">
            {unused.map((file) => (
              <ListRow key={file} lead={<StateIcon state="look" />} title={file} />
            ))}
          </div>
        </Part>
      )}
      <LeftSection
        heading={words.found(matches.length)}
        rows={matches.map(({ evidence, file, by }) =>
          row(evidence, "settled", `${file} · ${words.by[by]}`, `${evidence} ${file}`),
        )}
      />
      <LeftSection
        heading={words.links(links.length)}
        rows={links.map((code) => row(code, "settled"))}
      />
    </>
  );
}
