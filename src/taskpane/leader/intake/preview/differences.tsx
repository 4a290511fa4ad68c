import { type ReactElement } from "react";
import { type Replacement } from "../../../../scoring/import/take-in";
import { type Entry } from "../../../../scoring/self-assessment/entry";
import { leavesOf } from "../../../../scoring/template/criterion-tree";
import { type Template } from "../../../../scoring/template/template";
import { NoteList } from "../../../frame/note-list";
import { type PaneSpeech } from "../../../pane-speech";
import { entryText } from "../../verification/item/entry-text";

export interface DifferencesProps {
  readonly differences: readonly Replacement[];
  readonly template: Template;
  readonly speech: PaneSpeech;
}

/** Criterion by criterion what stood there and what the form says instead. */
export function differenceLines(
  differences: readonly Replacement[],
  template: Template,
  speech: PaneSpeech,
): readonly string[] {
  const { blank } = speech.words.intake;
  const leaves = new Map(leavesOf(template.criteria).map((leaf) => [leaf.code, leaf]));
  return differences.flatMap(({ code, before, after }) => {
    const leaf = leaves.get(code);
    if (leaf === undefined) return [];
    const text = (entry: Entry | undefined): string => {
      if (entry === undefined) return blank;
      const said = entryText(entry, leaf, speech);
      return entry.reason === "" ? said : `${said} (${entry.reason})`;
    };
    return [`${code}: ${text(before)} → ${text(after)}`];
  });
}

/** Where a form says something else than what counts. */
export function Differences(props: DifferencesProps): ReactElement {
  const { differences, template, speech } = props;
  const { noDifference, differs } = speech.words.intake;
  const lines = differenceLines(differences, template, speech);
  return (
    <NoteList heading={lines.length === 0 ? noDifference : differs(lines.length)} lines={lines} />
  );
}
