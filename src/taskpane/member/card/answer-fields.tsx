import { Checkbox, Field, Textarea } from "@fluentui/react-components";
import { type KeyboardEvent, type ReactElement } from "react";
import { type Leaf } from "../../../scoring/template/criterion";
import { FieldEditor } from "../../fields/field-editor";
import { type PaneSpeech } from "../../pane-speech";
import { type AnswerDraft, withValue } from "./answer-draft";
import { TicksField } from "./ticks-field";

export interface AnswerFieldsProps {
  readonly leaf: Leaf;
  readonly draft: AnswerDraft;
  readonly speech: PaneSpeech;
  readonly onChange: (draft: AnswerDraft) => void;
}

/** What a criterion's rule asks for, and whether it applies at all. */
export function AnswerFields({ leaf, draft, speech, onChange }: AnswerFieldsProps): ReactElement {
  const words = speech.words.member.card;
  return (
    <>
      {!draft.na &&
        leaf.rule.fields.map((field) =>
          field.shape === "ticks" ? (
            <TicksField
              key={field.name}
              label={field.label[speech.language]}
              options={field.options}
              none={words.noTick}
              value={draft.values.get(field.name)}
              onChange={(value) => {
                onChange(withValue(draft, field.name, value));
              }}
            />
          ) : (
            <FieldEditor
              key={field.name}
              field={field}
              value={draft.values.get(field.name)}
              speech={speech}
              onChange={(value) => {
                onChange(withValue(draft, field.name, value));
              }}
            />
          ),
        )}
      {(leaf.na || draft.na) && (
        <Checkbox
          label={words.na}
          checked={draft.na}
          onChange={(_, { checked }) => {
            onChange({ ...draft, na: checked === true });
          }}
        />
      )}
    </>
  );
}

export type ExplanationFieldProps = Omit<AnswerFieldsProps, "leaf"> & {
  /** Enter was pressed: a new line is made with Shift. */
  readonly onEnter: () => void;
};

/** Why a criterion does not apply, or what explains the answer. */
export function ExplanationField(props: ExplanationFieldProps): ReactElement {
  const { draft, speech, onChange, onEnter } = props;
  const words = speech.words.member.card;
  const onKey = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onEnter();
  };
  return (
    <Field
      label={draft.na ? words.reason : words.explanation}
      hint={draft.na ? words.reasonHint : words.explanationHint}
    >
      <Textarea
        rows={2}
        resize="vertical"
        value={draft.explanation}
        onKeyDown={onKey}
        onChange={(_, { value }) => {
          onChange({ ...draft, explanation: value });
        }}
      />
    </Field>
  );
}
