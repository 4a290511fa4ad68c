import { Field, Input, Radio, RadioGroup, Select } from "@fluentui/react-components";
import { type ReactElement } from "react";
import { type InputField, type InputValue, type Option } from "../../scoring/rules/rule";
import { type PaneSpeech } from "../pane-speech";
import { Ticks } from "./ticks";

export interface FieldEditorProps {
  readonly field: InputField;
  /** As it is being typed; undefined for a blank. */
  readonly value: InputValue | undefined;
  readonly speech: PaneSpeech;
  readonly onChange: (value: InputValue | undefined) => void;
}

type EditorProps = FieldEditorProps & { readonly label: string };

function YesNo({ value, speech, label, onChange }: EditorProps): ReactElement {
  const { yes, no } = speech.words.verification.item;
  return (
    <Field label={label}>
      <RadioGroup
        layout="horizontal"
        value={typeof value === "boolean" ? String(value) : ""}
        onChange={(_, { value: chosen }) => {
          onChange(chosen === "true");
        }}
      >
        <Radio value="true" label={yes} />
        <Radio value="false" label={no} />
      </RadioGroup>
    </Field>
  );
}

function Choice(props: EditorProps & { readonly options: readonly Option[] }): ReactElement {
  const { value, speech, label, options, onChange } = props;
  return (
    <Field label={label}>
      <Select
        value={typeof value === "string" ? value : ""}
        onChange={(_, { value: chosen }) => {
          onChange(chosen === "" ? undefined : chosen);
        }}
      >
        <option value="">{speech.words.verification.item.choose}</option>
        {options.map((option) => (
          <option key={option.key} value={option.key}>
            {option.label}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function TickList(props: EditorProps & { readonly options: readonly Option[] }): ReactElement {
  const { value, label, options, onChange } = props;
  const ticked: readonly unknown[] = Array.isArray(value) ? value : [];
  return (
    <Ticks
      label={label}
      ticks={options.map((option) => ({ ...option, checked: ticked.includes(option.key) }))}
      onTick={(key, checked) => {
        const isIn = (each: string): boolean => (each === key ? checked : ticked.includes(each));
        onChange(options.map((option) => option.key).filter(isIn));
      }}
    />
  );
}

function NumberText({ value, label, onChange }: EditorProps): ReactElement {
  return (
    <Field label={label}>
      <Input
        inputMode="decimal"
        autoComplete="off"
        value={typeof value === "string" ? value : ""}
        onChange={(_, { value: typed }) => {
          onChange(typed);
        }}
      />
    </Field>
  );
}

/** The editor of one input of a rule, by the input's shape. */
export function FieldEditor(props: FieldEditorProps): ReactElement {
  const { field, speech } = props;
  const label = field.label[speech.language];
  switch (field.shape) {
    case "yesNo":
      return <YesNo {...props} label={label} />;
    case "choice":
      return <Choice {...props} label={label} options={field.options} />;
    case "ticks":
      return <TickList {...props} label={label} options={field.options} />;
    case "figure":
    case "count":
    case "points":
      return <NumberText {...props} label={label} />;
  }
}
