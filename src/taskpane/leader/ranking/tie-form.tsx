import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import { type RankingWords } from "../../../i18n/pane/ranking/ranking-words";
import { type CutoffTie } from "../../../scoring/summary/awards";

export interface TieFormProps {
  readonly tie: CutoffTie;
  /** The award's label. */
  readonly award: string;
  readonly nameOf: (unit: string) => string;
  readonly words: RankingWords["decide"];
  readonly onDecide: (units: readonly string[]) => void;
}

const useStyles = makeStyles({
  frame: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  text: { margin: `${tokens.spacingVerticalXS} 0` },
  units: { display: "flex", flexDirection: "column", border: "none", margin: 0, padding: 0 },
});

/** Asks who of the units that share the last rank gets the award. */
export function TieForm({ tie, award, nameOf, words, onDecide }: TieFormProps): ReactElement {
  const styles = useStyles();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const isFull = chosen.length >= tie.seatsLeft;
  return (
    <section className={styles.frame}>
      <h2 className={styles.title}>{words.title(award)}</h2>
      <p className={styles.text}>{words.about(tie.units.length, tie.seatsLeft)}</p>
      <fieldset className={styles.units} aria-label={words.choose}>
        {tie.units.map((unit) => (
          <Checkbox
            key={unit}
            label={nameOf(unit)}
            checked={chosen.includes(unit)}
            disabled={isFull && !chosen.includes(unit)}
            onChange={(_, { checked }) => {
              setChosen(checked === true ? [...chosen, unit] : chosen.filter((id) => id !== unit));
            }}
          />
        ))}
      </fieldset>
      <p className={styles.text}>{words.stopped}</p>
      <Button
        appearance="primary"
        disabledFocusable={chosen.length === 0}
        onClick={() => {
          onDecide(chosen);
        }}
      >
        {chosen.length === 0 ? words.choose : words.write(chosen.length)}
      </Button>
    </section>
  );
}
