import { makeStyles } from "@fluentui/react-components";
import { type ReactElement } from "react";
import { shownDay } from "../../../i18n/pane/shown-day";
import { type SlipsWords } from "../../../i18n/slips/slip-pane-words";
import { type Unit } from "../../../scoring/distribution/bloc-setup";
import { mentionedUnits } from "../../../workbook/slip/mentioned-units";
import { ProblemList } from "../../frame/problem-list";
import { DueField } from "./due-field";
import { SlipList } from "./slip-list";
import { type SlipRow } from "./slip-rows";
import { type Asked } from "./use-asked";

export interface SlipOverviewProps {
  readonly asking: Asked;
  readonly rows: readonly SlipRow[];
  readonly members: readonly Unit[];
  /** How many slips would be made. */
  readonly slips: number;
  readonly words: SlipsWords;
  readonly canDownload: boolean;
  readonly onTake: (unit: string) => void;
}

const useStyles = makeStyles({ line: { margin: 0 } });

/** By when slips are to be answered, what will be made, and what should not go out with it. */
function Making({ asking, members, slips, words }: SlipOverviewProps): ReactElement {
  const styles = useStyles();
  const { units, typed, setTyped, due } = asking;
  const mentions = units.flatMap(({ unit, lines }) =>
    mentionedUnits(lines, unit.id, members).map(({ line, other }) =>
      words.mentions(unit.name, line.code, other.name),
    ),
  );
  return (
    <>
      <DueField typed={typed} isDay={due !== undefined} words={words} onType={setTyped} />
      {slips > 0 && due !== undefined && (
        <p className={styles.line}>{words.preview(slips, due === "" ? "" : shownDay(due))}</p>
      )}
      <ProblemList intent="warning" texts={mentions} />
    </>
  );
}

/** The units that have something to explain, how far each is, and what making slips would do. */
export function SlipOverview(props: SlipOverviewProps): ReactElement {
  const styles = useStyles();
  const { asking, rows, words, canDownload, onTake } = props;
  const { units, isScored } = asking;
  return (
    <>
      {!isScored && <ProblemList texts={[words.cannotScore]} />}
      {isScored && rows.length === 0 && <p className={styles.line}>{words.nobody}</p>}
      {units.length > 0 && <Making {...props} />}
      <SlipList
        rows={rows}
        askable={new Set(units.map(({ unit }) => unit.id))}
        canDownload={canDownload}
        words={words}
        onTake={onTake}
      />
    </>
  );
}
