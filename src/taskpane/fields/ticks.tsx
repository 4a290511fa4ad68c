import { Checkbox, Label, makeStyles } from "@fluentui/react-components";
import { type ReactElement, useId } from "react";

/** One box that can be ticked. */
export interface Tick {
  readonly key: string;
  readonly label: string;
  readonly checked: boolean;
}

export interface TicksProps {
  readonly label: string;
  readonly ticks: readonly Tick[];
  readonly onTick: (key: string, checked: boolean) => void;
}

const useStyles = makeStyles({ boxes: { display: "flex", flexDirection: "column" } });

/** Boxes under one label. Not inside a `Field`: that would give its own name to every one of them. */
export function Ticks({ label, ticks, onTick }: TicksProps): ReactElement {
  const styles = useStyles();
  const id = useId();
  return (
    <div role="group" aria-labelledby={id} className={styles.boxes}>
      <Label id={id}>{label}</Label>
      {ticks.map((tick) => (
        <Checkbox
          key={tick.key}
          label={tick.label}
          checked={tick.checked}
          onChange={(_, { checked }) => {
            onTick(tick.key, checked === true);
          }}
        />
      ))}
    </div>
  );
}
