import { Button, Checkbox, Field, Textarea } from "@fluentui/react-components";
import { type ReactElement, useMemo, useState } from "react";
import { cites } from "../../../workbook/unit/register/evidence-codes";
import { Screen } from "../../frame/screen";
import { ListRow } from "../../list/list-row";
import { type MemberScreenProps } from "../member-screen";
import { evidenceTitle } from "./evidence-line";
import { type FoundDocument, foundDocuments } from "./found-documents";
import { useEvidence } from "./use-evidence";

export interface PasteScreenProps extends MemberScreenProps {
  /** The criterion for which documents are wanted; undefined from the register. */
  readonly forLeaf: string | undefined;
  /** What the criterion cites so far, with what is being typed. */
  readonly citation: string;
  /** Cites documents for the criterion. */
  readonly onCite: (codes: readonly string[]) => void;
}

/** Takes the documents out of a piece of a report, each with one press. */
export function PasteScreen(props: PasteScreenProps): ReactElement {
  const { speech, form, job, forLeaf, citation, onCite, onBack } = props;
  const words = speech.words.member.evidence;
  const keep = useEvidence(props);
  const [text, setText] = useState("");
  const [plain, setPlain] = useState(true);
  const { documents, isOdd } = useMemo(
    () => foundDocuments(text, form.evidence, { plain, criterion: forLeaf ?? "" }),
    [text, form.evidence, plain, forLeaf],
  );
  const fresh = documents.filter(({ registered }) => registered === undefined);
  const add = async (chosen: readonly FoundDocument[]): Promise<void> => {
    const codes = await keep(chosen.map(({ entry }) => entry));
    if (codes !== undefined) onCite(codes);
  };
  const isWanted = (code: string): boolean => forLeaf !== undefined && !cites(citation, code);
  const row = (found: FoundDocument, index: number): ReactElement => {
    const { entry, registered } = found;
    const known = registered === undefined ? "" : words.inRegister(registered);
    const use =
      forLeaf !== undefined && registered !== undefined && cites(citation, registered)
        ? words.isCited(registered)
        : known;
    const onOpen = (): void => {
      if (registered === undefined) void add([found]);
      else onCite([registered]);
    };
    const isOpen = registered === undefined || isWanted(registered);
    const action = registered === undefined ? words.addOne : words.cite(registered);
    return (
      <ListRow
        key={index}
        title={evidenceTitle(entry)}
        note={[entry.date === "" ? words.noDate : "", entry.issuer, use]
          .filter((each) => each !== "")
          .join(" · ")}
        figure={isOpen ? action : undefined}
        onOpen={isOpen ? onOpen : undefined}
      />
    );
  };
  return (
    <Screen
      speech={speech}
      title={words.pasteTitle}
      onBack={onBack}
      job={job.job}
      status={
        text.trim() === ""
          ? undefined
          : documents.length === 0
            ? words.foundNone
            : words.found(documents.length)
      }
      foot={
        <Button
          appearance="primary"
          size="large"
          onClick={() => {
            if (fresh.length > 0) void add(fresh);
            else onBack?.();
          }}
        >
          {fresh.length > 0 ? words.addAll(fresh.length) : words.done}
        </Button>
      }
    >
      <Field label={words.pasteLabel} hint={words.pasteHint}>
        <Textarea
          rows={4}
          resize="vertical"
          value={text}
          onChange={(_, { value }) => {
            setText(value);
          }}
        />
      </Field>
      {isOdd && (
        <Checkbox
          label={words.plainSymbols}
          checked={plain}
          onChange={(_, { checked }) => {
            setPlain(checked === true);
          }}
        />
      )}
      <div role="list">{documents.map(row)}</div>
    </Screen>
  );
}
