import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { TableRegular } from "@fluentui/react-icons/svg/table";
import { type ReactElement, useState } from "react";
import { type SetupForm } from "../../../../scoring/distribution/setup-form";
import { type OpenWorkbook } from "../../../../workbook/plan/open-workbook";
import { ProblemList } from "../../../frame/problem-list";
import { type PaneSpeech } from "../../../pane-speech";
import { type Told, toldHost } from "../../../session/told";
import { type EditForm, selectedText, toBeAdded, withAdded } from "./member-edits";

export interface AddMembersProps {
  readonly form: SetupForm;
  readonly speech: PaneSpeech;
  readonly workbook: OpenWorkbook;
  readonly onEdit: EditForm;
}

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** What a list says beside the members in it. */
function remarks(form: SetupForm): readonly Told[] {
  const { members, repeated, garbled } = toBeAdded(form);
  const isEmpty = form.toAdd.trim() === "";
  const isLost = !isEmpty && members.length === 0 && repeated.length === 0;
  const told: readonly (readonly [boolean, Told])[] = [
    [isLost, ({ words }) => words.setup.nobodyFound],
    [repeated.length > 0, ({ words }) => words.setup.repeated(repeated.join("; "))],
    [garbled.length > 0, ({ words }) => words.setup.garbled(garbled.join("; "))],
  ];
  return told.flatMap(([applies, each]) => (applies ? [each] : []));
}

/** The box for new members: typed, pasted, or taken from the cells that are selected in the sheet. */
export function AddMembers({ form, speech, workbook, onEdit }: AddMembersProps): ReactElement {
  const styles = useStyles();
  const words = speech.words.setup;
  const [told, setTold] = useState<readonly Told[]>([]);
  const [added, setAdded] = useState(0);
  const { members } = toBeAdded(form);
  const shown = [...told, ...remarks(form)].map((each) => each(speech));
  const take = async (): Promise<void> => {
    const selected = await workbook.selected();
    if (!selected.ok) {
      setTold(toldHost(selected.problems));
      return;
    }
    const toAdd = selectedText(selected.value);
    setTold(toAdd === "" ? [(said) => said.words.setup.nobodyFound] : []);
    if (toAdd !== "") onEdit((before) => ({ ...before, toAdd }));
  };
  return (
    <div className={styles.box}>
      <Field label={words.toAdd}>
        <Textarea
          value={form.toAdd}
          placeholder={words.toAddExample}
          resize="vertical"
          rows={form.toAdd === "" ? 2 : 4}
          onChange={(_, { value }) => {
            setTold([]);
            setAdded(0);
            onEdit((before) => ({ ...before, toAdd: value }));
          }}
        />
      </Field>
      {added > 0 && <ProblemList intent="info" texts={[words.added(added)]} />}
      <ProblemList intent="warning" texts={shown} />
      <div className={styles.actions}>
        <Button
          disabledFocusable={members.length === 0}
          onClick={() => {
            if (members.length === 0) return;
            setTold(remarks(form));
            setAdded(members.length);
            onEdit(withAdded);
          }}
        >
          {words.add(members.length)}
        </Button>
        <Button icon={<TableRegular />} appearance="subtle" onClick={() => void take()}>
          {words.fromSelection}
        </Button>
      </div>
    </div>
  );
}
