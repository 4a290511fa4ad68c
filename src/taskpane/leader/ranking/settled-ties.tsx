import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement } from "react";
import { type RankingWords } from "../../../i18n/pane/ranking/ranking-words";
import { type BlocBook } from "../../../workbook/bloc/returned/bloc-book";

export interface SettledTiesProps {
  readonly book: BlocBook;
  readonly nameOf: (unit: string) => string;
  readonly words: RankingWords["decide"];
  readonly onWithdraw: (award: string) => void;
}

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalXS}` },
});

/** The decisions about ties that stand, each with a way to withdraw it. */
export function SettledTies({ book, nameOf, words, onWithdraw }: SettledTiesProps): ReactElement {
  const styles = useStyles();
  const { template, bloc } = book;
  const settled = template.awards.filter(({ key }) => bloc.tieDecisions.has(key));
  return (
    <>
      {settled.map(({ key, label }) => (
        <div key={key}>
          <p className={styles.text}>
            {words.decided(label, (bloc.tieDecisions.get(key) ?? []).map(nameOf))}
          </p>
          <Button
            size="small"
            onClick={() => {
              onWithdraw(key);
            }}
          >
            {words.withdraw}
          </Button>
        </div>
      ))}
    </>
  );
}
