import { Button, Field, Input, Select } from "@fluentui/react-components";
import { type ReactElement } from "react";
import { type EvidenceText } from "../../../workbook/unit/register/evidence-changes";
import { type PaneSpeech } from "../../pane-speech";
import { plainSymbol } from "./entry-draft";

export interface EntryFieldsProps {
  readonly draft: EvidenceText;
  readonly speech: PaneSpeech;
  /** The states that the register's own list offers. */
  readonly statuses: readonly string[];
  readonly onChange: (draft: EvidenceText) => void;
}

const BEFORE_STATUS = [
  "type",
  "symbol",
  "date",
  "issuer",
  "subject",
  "passage",
  "file",
  "criteria",
] as const;

/** What the register asks about a document, in the order of its columns. */
export function EntryFields(props: EntryFieldsProps): ReactElement {
  const { draft, speech, statuses, onChange } = props;
  const words = speech.words.member.evidence;
  const plain = plainSymbol(draft);
  const others = draft.status === "" || statuses.includes(draft.status) ? [] : [draft.status];
  return (
    <>
      {BEFORE_STATUS.map((key) => {
        const hint = words.hints[key];
        return (
          <div key={key}>
            <Field label={words.fields[key]} {...(hint === undefined ? {} : { hint })}>
              <Input
                autoComplete="off"
                value={draft[key]}
                onChange={(_, { value }) => {
                  onChange({ ...draft, [key]: value });
                }}
              />
            </Field>
            {key === "symbol" && plain !== undefined && (
              <Button
                appearance="subtle"
                size="small"
                onClick={() => {
                  onChange({ ...draft, symbol: plain });
                }}
              >
                {words.normalise(plain)}
              </Button>
            )}
          </div>
        );
      })}
      <Field label={words.fields.status}>
        <Select
          value={draft.status}
          onChange={(_, { value }) => {
            onChange({ ...draft, status: value });
          }}
        >
          <option value="">{words.noStatus}</option>
          {[...others, ...statuses].map((status) => (
            <option key={status} value={status}>
              {status}
            </option>
          ))}
        </Select>
      </Field>
    </>
  );
}
