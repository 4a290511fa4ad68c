import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo, type ReactElement } from "react";
import { type PasteWords } from "../../../../i18n/pane/paste/paste-words";
import { type Leaf } from "../../../../scoring/template/criterion";
import { type ItemKey } from "../items";
import { type ScoreLine } from "./score-cells";

export interface ScoreTableProps {
  readonly leaves: readonly Leaf[];
  readonly lines: readonly ScoreLine[];
  readonly words: PasteWords;
  readonly onOpen: (item: ItemKey) => void;
}

const useStyles = makeStyles({
  none: { margin: 0 },
  frame: {
    overflowX: "auto",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  table: {
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
  },
  cell: {
    padding: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: "right",
    whiteSpace: "nowrap",
  },
  head: { fontWeight: tokens.fontWeightSemibold, verticalAlign: "bottom" },
  name: {
    position: "sticky",
    left: 0,
    minWidth: "96px",
    maxWidth: "120px",
    backgroundColor: tokens.colorNeutralBackground1,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "left",
    whiteSpace: "normal",
  },
  press: {
    padding: 0,
    border: "none",
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  changed: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** Units down, criteria across: what counts now, and beside it what the pasted table makes of it. A press opens the item. */
export const ScoreTable = memo(function ScoreTable(props: ScoreTableProps): ReactElement {
  const styles = useStyles();
  const { leaves, lines, words, onOpen } = props;
  if (leaves.length === 0) return <p className={styles.none}>{words.noCriteria}</p>;
  return (
    <div className={styles.frame}>
      <table className={styles.table} aria-label={words.grid}>
        <thead>
          <tr>
            <th className={mergeClasses(styles.cell, styles.head, styles.name)}>{words.unit}</th>
            {leaves.map(({ code, title }) => (
              <th key={code} className={mergeClasses(styles.cell, styles.head)} title={title}>
                {code}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ unit, name, cells }) => (
            <tr key={unit}>
              <th scope="row" className={mergeClasses(styles.cell, styles.name)}>
                {name}
              </th>
              {cells.map(({ code, now, then }) => (
                <td
                  key={code}
                  className={mergeClasses(styles.cell, then !== undefined && styles.changed)}
                >
                  <button
                    type="button"
                    className={styles.press}
                    onClick={() => {
                      onOpen({ unit, code });
                    }}
                  >
                    {then === undefined ? now : words.becomes(now, then)}
                  </button>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
});
