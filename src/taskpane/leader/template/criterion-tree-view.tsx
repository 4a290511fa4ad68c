import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import { memo, type ReactElement } from "react";
import { numberText } from "../../../basics/number-text";
import { textOf } from "../../../i18n/messages/texts";
import { type PaneSpeech } from "../../pane-speech";
import { type TreeRow } from "./tree-rows";

export interface CriterionTreeViewProps {
  readonly rows: readonly TreeRow[];
  readonly speech: PaneSpeech;
  /** Shows a criterion on its sheet; absent where there is none yet. */
  readonly onShow?: (id: string) => void;
}

const useStyles = makeStyles({
  row: {
    display: "flex",
    alignItems: "baseline",
    gap: tokens.spacingHorizontalS,
    boxSizing: "border-box",
    width: "100%",
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "left",
  },
  leads: {
    cursor: "pointer",
    borderRadius: tokens.borderRadiusMedium,
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  group: { fontWeight: tokens.fontWeightSemibold },
  code: { flexShrink: 0, minWidth: "34px", color: tokens.colorNeutralForeground2 },
  title: { flexGrow: 1, minWidth: 0 },
  points: { flexShrink: 0, fontVariantNumeric: "tabular-nums", textAlign: "right" },
  differs: { color: tokens.colorStatusWarningForeground1 },
  fault: {
    display: "flex",
    gap: tokens.spacingHorizontalXS,
    margin: `0 0 ${tokens.spacingVerticalXS} 38px`,
    color: tokens.colorNeutralForeground2,
  },
  icon: { flexShrink: 0, fontSize: "16px", color: tokens.colorStatusWarningForeground1 },
});

/** Points of a leaf; of a group what its criteria come to, and of what where that is another number. */
function pointsText({ points, sum, isLeaf }: TreeRow, { words, language }: PaneSpeech): string {
  const shown = (figure: number): string => numberText(figure, language);
  if (isLeaf || sum === null) return points === null ? "" : shown(points);
  if (points === null || points === sum) return shown(sum);
  return words.template.sum(shown(sum), shown(points));
}

function differs({ points, sum, section }: TreeRow): boolean {
  return section === "content" && points !== null && sum !== null && points !== sum;
}

function RowLine(
  props: Omit<CriterionTreeViewProps, "rows"> & { readonly row: TreeRow },
): ReactElement {
  const styles = useStyles();
  const { row, speech, onShow } = props;
  const look = mergeClasses(styles.row, !row.isLeaf && styles.group, onShow && styles.leads);
  const indent = { paddingLeft: `${String(4 + row.depth * 10)}px` };
  const content = (
    <>
      <span className={styles.code}>{row.code}</span>
      <span className={styles.title}>{row.title}</span>
      <span className={mergeClasses(styles.points, differs(row) && styles.differs)}>
        {pointsText(row, speech)}
      </span>
    </>
  );
  if (onShow === undefined)
    return (
      <div className={look} style={indent}>
        {content}
      </div>
    );
  return (
    <button
      type="button"
      className={look}
      style={indent}
      title={speech.words.template.show(row.code)}
      onClick={() => {
        onShow(row.id);
      }}
    >
      {content}
    </button>
  );
}

/** The criteria with their points, running sums and faults. */
export const CriterionTreeView = memo(function CriterionTreeView(
  props: CriterionTreeViewProps,
): ReactElement {
  const styles = useStyles();
  const { rows, ...rest } = props;
  return (
    <div role="list">
      {rows.map((row) => (
        <div role="listitem" key={row.id}>
          <RowLine row={row} {...rest} />
          {row.faults.map((fault, at) => (
            <div key={at} className={styles.fault}>
              <WarningFilled className={styles.icon} />
              <span>{textOf(rest.speech.messages.templateFaults, fault)}</span>
            </div>
          ))}
        </div>
      ))}
    </div>
  );
});
