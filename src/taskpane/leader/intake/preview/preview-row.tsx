import {
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { type ReactElement } from "react";
import { VerdictIcon } from "../../../check/list/verdict-icon";
import { RowDetails, type RowDetailsProps } from "./row-details";
import { rowStatus, rowTitle, rowVerdict } from "./row-told";

export interface PreviewRowProps extends RowDetailsProps {
  readonly index: number;
}

const useStyles = makeStyles({
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  head: { minHeight: "44px", boxSizing: "border-box", padding: `${tokens.spacingVerticalS} 0` },
  title: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  name: { display: "block", fontWeight: tokens.fontWeightSemibold },
  status: {
    display: "block",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  panel: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: `0 0 ${tokens.spacingVerticalM}`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

/** One file: whose it is and what becomes of it; below it, opened, everything about it. */
export function PreviewRow(props: PreviewRowProps): ReactElement {
  const styles = useStyles();
  const { index, row, book, speech } = props;
  return (
    <AccordionItem value={index} className={styles.item}>
      <AccordionHeader as="h2" expandIconPosition="end" button={{ className: styles.head }}>
        <span className={styles.title}>
          <VerdictIcon look={rowVerdict(row)} />
          <span>
            <span className={styles.name}>{rowTitle(row, book.bloc)}</span>
            <span className={styles.status}>
              {rowStatus(row, props.onChoose === undefined, speech)}
            </span>
          </span>
        </span>
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>
        <RowDetails {...props} />
      </AccordionPanel>
    </AccordionItem>
  );
}
