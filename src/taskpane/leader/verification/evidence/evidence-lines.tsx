import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement } from "react";
import { shownDay } from "../../../../i18n/pane/shown-day";
import { type ItemWords } from "../../../../i18n/pane/verification/verification-words";
import { type EvidenceEntry } from "../../../../scoring/import/received";
import { type CitedEvidence } from "./cited-evidence";

export interface EvidenceLinesProps {
  readonly evidence: readonly CitedEvidence[];
  readonly words: ItemWords;
}

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** A document as it is cited: kind, symbol, day, issuer, subject, where in it, and how far it is. */
function entryLine({ code, ...entry }: EvidenceEntry): string {
  const day = /^\d{4}-\d\d-\d\d$/u.test(entry.date) ? shownDay(entry.date) : entry.date;
  const { type, symbol, issuer, subject, passage, file, status } = entry;
  const pieces = [type, symbol, day, issuer, subject, passage, file, status];
  return `${code}: ${pieces.filter((piece) => piece !== "").join(" · ")}`;
}

/** The evidence that a unit cites for an item. */
export function EvidenceLines({ evidence, words }: EvidenceLinesProps): ReactElement {
  const styles = useStyles();
  return (
    <section>
      <h3 className={styles.heading}>{words.evidence}</h3>
      {evidence.length === 0 ? (
        <p className={styles.none}>{words.noEvidence}</p>
      ) : (
        <ul className={styles.list}>
          {evidence.map(({ code, entry }, index) => (
            <li key={index}>
              {entry === undefined ? words.notRegistered(code) : entryLine(entry)}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
