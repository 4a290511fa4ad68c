import { Checkbox, Field, Input, Radio, RadioGroup, Select } from "@fluentui/react-components";
import { type ReactElement } from "react";
import { type InputField, type InputValue, type Option } from "../../scoring/rules/rule";
import { type PaneSpeech } from "../pane-speech";

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

function Ticks(props: EditorProps & { readonly options: readonly Option[] }): ReactElement {
  const { value, label, options, onChange } = props;
  const ticked: readonly unknown[] = Array.isArray(value) ? value : [];
  return (
    <Field label={label}>
      <div role="group" aria-label={label}>
        {options.map((option) => (
          <Checkbox
            key={option.key}
            label={option.label}
            checked={ticked.includes(option.key)}
            onChange={(_, { checked }) => {
              const isIn = (key: string): boolean =>
                key === option.key ? checked === true : ticked.includes(key);
              onChange(options.map(({ key }) => key).filter(isIn));
            }}
          />
        ))}
      </div>
    </Field>
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
      return <Ticks {...props} label={label} options={field.options} />;
    case "figure":
    case "count":
    case "points":
      return <NumberText {...props} label={label} />;
  }
}
