import { makeStyles, tokens } from "@fluentui/react-components";
import { memo, type ReactElement } from "react";
import { numberText } from "../../../basics/number-text";
import { totalText } from "../../../i18n/pane/total-text";
import { type PlaceOutlook } from "../../../scoring/explanation/settled-places";
import { toNumber } from "../../../scoring/points/points";
import { type PaneSpeech } from "../../pane-speech";
import { ListRow } from "../../list/list-row";
import { type RankedUnit } from "./ranked-units";

export interface RankedRowProps {
  readonly unit: RankedUnit;
  /** How far it may still move. */
  readonly outlook: PlaceOutlook | undefined;
  readonly speech: PaneSpeech;
  readonly onShow: (unit: string) => void;
}

const useStyles = makeStyles({
  rank: {
    flexShrink: 0,
    minWidth: "28px",
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase400,
    textAlign: "center",
    fontVariantNumeric: "tabular-nums",
  },
});

/** What stands below a unit's name: class, award, how far ahead, what is missing, and why it stands above its equals. */
export function notesOf(unit: RankedUnit, { words, language }: PaneSpeech): string {
  const { ranking } = words;
  const { band, award, ahead, missing, barred, parted, shared } = unit;
  const points = ahead === undefined ? "" : numberText(toNumber(ahead), language);
  return [
    band,
    ...(points === "" ? [] : [ranking.ahead(points)]),
    ...(missing === 0 ? [] : [ranking.missing(missing)]),
    ...(barred ? [ranking.barred] : []),
    ...(award === undefined ? [] : [ranking.award(award)]),
    ...(shared.length === 0 ? [] : [ranking.shared(shared)]),
    ...parted.map(({ name, above, by }) => ranking.tie(name, above, ranking.tieBreak(by))),
  ].join(" · ");
}

function outlookText(outlook: PlaceOutlook | undefined, { words }: PaneSpeech): string {
  const { why } = words.ranking;
  if (outlook === undefined) return "";
  return outlook.settled ? why.settled : why.open(outlook.from, outlook.to);
}

/** One place of the ranking; a press shows the unit's row in the workbook. */
export const RankedRow = memo(function RankedRow(props: RankedRowProps): ReactElement {
  const styles = useStyles();
  const { unit, outlook, speech, onShow } = props;
  const { rank } = speech.words.ranking;
  return (
    <ListRow
      lead={
        <span className={styles.rank} aria-label={rank(unit.rank)}>
          {unit.rank}
        </span>
      }
      title={unit.name}
      note={[notesOf(unit, speech), outlookText(outlook, speech)].filter(Boolean).join(" · ")}
      figure={totalText(unit.total, unit, speech.language)}
      onOpen={() => {
        onShow(unit.id);
      }}
    />
  );
});
