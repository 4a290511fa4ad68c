import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import {
  citedCodes,
  cites,
  codeNumber,
  withCode,
  withoutCode,
} from "../../../workbook/unit/register/evidence-codes";
import { evidenceDetail, evidenceTitle } from "../evidence/evidence-line";
import { ListRow } from "../../list/list-row";
import { type CardProps } from "./card-props";
import { CitedLine } from "./cited-line";

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  demand: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

/** The evidence that is cited for a criterion, and the ways to cite more. */
export function CardEvidence(props: CardProps): ReactElement {
  const styles = useStyles();
  const { speech, form, leaf, answering, onGo } = props;
  const words = speech.words.member.evidence;
  const [picking, setPicking] = useState(false);
  const { draft, setDraft } = answering;
  const { citation } = draft;
  const cited = citedCodes(citation);
  const others = form.evidence.filter(({ code }) => code !== "" && !cites(citation, code));
  const { required, hint } = leaf.evidence;
  const cite = (text: string): void => {
    setDraft({ ...draft, citation: text });
  };
  return (
    <section>
      <h3 className={styles.heading}>{words.heading}</h3>
      <div className={styles.demand}>
        {[words.demands[required], hint].filter((each) => each !== "").join(" · ")}
      </div>
      {cited.length === 0 && citation.trim() !== "" && <div>{words.otherText(citation)}</div>}
      {cited.map(({ given, number }) => {
        const entry = form.evidence.find(({ code }) => codeNumber(code) === number);
        return (
          <CitedLine
            key={number}
            text={
              entry === undefined
                ? words.notRegistered(given)
                : `${entry.code} ${evidenceTitle(entry)}`
            }
            words={words}
            code={entry?.code ?? given}
            onEdit={
              entry &&
              (() => {
                onGo({ at: "entry", evidence: entry.code, forLeaf: leaf.code });
              })
            }
            onRemove={() => {
              cite(withoutCode(citation, given));
            }}
          />
        );
      })}
      <div className={styles.buttons}>
        {form.evidence.length > 0 && (
          <Button
            size="small"
            aria-expanded={picking}
            onClick={() => {
              setPicking(!picking);
            }}
          >
            {words.pickFrom}
          </Button>
        )}
        <Button
          size="small"
          onClick={() => {
            onGo({ at: "entry", forLeaf: leaf.code });
          }}
        >
          {words.add}
        </Button>
        <Button
          size="small"
          onClick={() => {
            onGo({ at: "paste", forLeaf: leaf.code });
          }}
        >
          {words.paste}
        </Button>
      </div>
      {picking && (
        <div role="list">
          {others.length === 0 && words.nothingToPick}
          {others.map((entry) => (
            <ListRow
              key={entry.code}
              title={`${entry.code} ${evidenceTitle(entry)}`}
              note={evidenceDetail(entry)}
              figure={words.pick}
              onOpen={() => {
                cite(withCode(citation, entry.code));
              }}
            />
          ))}
        </div>
      )}
    </section>
  );
}
