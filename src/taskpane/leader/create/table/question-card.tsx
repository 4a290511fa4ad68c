import { Link, makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import { type ReactElement } from "react";
import { tableOptionText } from "../../../../i18n/messages/table-options";
import { textOf } from "../../../../i18n/messages/texts";
import { type Question } from "../../../../workbook/criteria-table/table-note";
import { type PaneSpeech } from "../../../pane-speech";

export interface QuestionCardProps {
  readonly question: Question;
  readonly speech: PaneSpeech;
  readonly onAnswer: (id: string, option: string) => void;
  readonly onShow: (cell: string) => void;
}

const useStyles = makeStyles({
  card: {
    padding: tokens.spacingVerticalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  text: { margin: `0 0 ${tokens.spacingVerticalXS}` },
  options: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  option: { minWidth: 0, maxWidth: "100%" },
});

/** A question about the table: the proposed answer stands first, and one press answers. */
export function QuestionCard({
  question,
  speech,
  onAnswer,
  onShow,
}: QuestionCardProps): ReactElement {
  const styles = useStyles();
  const { id, ask, options, proposed, chosen } = question;
  const { words, messages, language } = speech;
  return (
    <div className={styles.card}>
      <p className={styles.text}>
        {ask.cell !== "" && (
          <>
            <Link
              as="button"
              onClick={() => {
                onShow(ask.cell);
              }}
            >
              {words.table.cell(ask.cell)}
            </Link>
            {": "}
          </>
        )}
        {textOf(messages.tableQuestions, ask)}
      </p>
      <div className={styles.options}>
        {options.map((option) => (
          <ToggleButton
            key={option}
            className={styles.option}
            size="small"
            checked={option === chosen}
            onClick={() => {
              onAnswer(id, option);
            }}
          >
            {tableOptionText(question, option, language)}
            {option === proposed && ` (${words.table.proposed})`}
          </ToggleButton>
        ))}
      </div>
    </div>
  );
}
