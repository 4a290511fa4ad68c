import { Checkbox, Field } from "@fluentui/react-components";
import { type ReactElement } from "react";
import { type InputValue, type Option } from "../../../scoring/rules/rule";

export interface TicksFieldProps {
  readonly label: string;
  readonly options: readonly Option[];
  /** What stands for an answer that ticks nothing. */
  readonly none: string;
  /** Undefined for a blank, which is not the same as nothing ticked. */
  readonly value: InputValue | undefined;
  readonly onChange: (value: readonly string[] | undefined) => void;
}

/** Items that apply, or that none does; nothing ticked at all is no answer. */
export function TicksField(props: TicksFieldProps): ReactElement {
  const { label, options, none, value, onChange } = props;
  const ticked: readonly unknown[] | undefined = Array.isArray(value) ? value : undefined;
  const change = (key: string, on: boolean): void => {
    const keys = options
      .map((option) => option.key)
      .filter((each) => (each === key ? on : ticked?.includes(each) === true));
    onChange(keys.length === 0 ? undefined : keys);
  };
  return (
    <Field label={label}>
      <div role="group" aria-label={label}>
        {options.map(({ key, label: text }) => (
          <Checkbox
            key={key}
            label={text}
            checked={ticked?.includes(key) === true}
            onChange={(_, { checked }) => {
              change(key, checked === true);
            }}
          />
        ))}
        <Checkbox
          label={none}
          checked={ticked?.length === 0}
          onChange={(_, { checked }) => {
            onChange(checked === true ? [] : undefined);
          }}
        />
      </div>
    </Field>
  );
}
