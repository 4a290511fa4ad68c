import { type ReactElement } from "react";
import { type InputValue, type Option } from "../../../scoring/rules/rule";
import { Ticks } from "../../fields/ticks";

export interface TicksFieldProps {
  readonly label: string;
  readonly options: readonly Option[];
  /** What stands for an answer that ticks nothing. */
  readonly none: string;
  /** Undefined for a blank, which is not the same as nothing ticked. */
  readonly value: InputValue | undefined;
  readonly onChange: (value: readonly string[] | undefined) => void;
}

/** The box beside those of the items. */
const NONE = "none of them";

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
  const items = options.map((option) => ({
    ...option,
    checked: ticked?.includes(option.key) === true,
  }));
  return (
    <Ticks
      label={label}
      ticks={[...items, { key: NONE, label: none, checked: ticked?.length === 0 }]}
      onTick={(key, checked) => {
        if (key === NONE) onChange(checked ? [] : undefined);
        else change(key, checked);
      }}
    />
  );
}
