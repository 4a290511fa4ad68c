import {
  Field,
  Input,
  makeStyles,
  MessageBar,
  MessageBarBody,
  tokens,
} from "@fluentui/react-components";
import { type ReactElement, useEffect, useMemo, useRef } from "react";
import { openQuestions } from "../../../../workbook/criteria-table/template-from-table";
import { type CellRange } from "../../../../workbook/plan/sheet-plan";
import { rangeName } from "../../../../workbook/plan/cell-address";
import { type PaneSpeech } from "../../../pane-speech";
import { CriterionTreeView } from "../../template/criterion-tree-view";
import { treeRows } from "../../template/tree-rows";
import { NoteLines } from "./note-lines";
import { QuestionCard } from "./question-card";
import { columnNotes, draftCriterion, faultNotes, findingNotes } from "./table-notes";
import { type TableTemplate } from "./table-template";

export interface TableReportProps {
  readonly table: TableTemplate;
  readonly sheet: string;
  readonly range: CellRange;
  readonly title: string;
  /** Criteria and points of the template that the table makes; "" while it makes none. */
  readonly extent: string;
  readonly speech: PaneSpeech;
  readonly onTitle: (title: string) => void;
  readonly onAnswer: (id: string, option: string) => void;
  readonly onShow: (cell: string) => void;
}

const useStyles = makeStyles({
  report: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  line: { margin: 0 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  folded: { cursor: "pointer", fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, paddingLeft: "20px" },
});

/** What was made of a table: what must be corrected, what is asked, what was found, and the criteria. */
export function TableReport(props: TableReportProps): ReactElement {
  const styles = useStyles();
  const { table, sheet, range, title, extent, speech, onTitle, onAnswer, onShow } = props;
  const words = speech.words.table;
  const [faults, findings] = [faultNotes(table, speech), findingNotes(table, speech)];
  const { questions, draft } = table.reading;
  const first = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    // What was just read is below the choice of sources: it is brought into sight.
    first.current?.scrollIntoView({ block: "start" });
  }, [sheet, range]);
  const rows = useMemo(() => treeRows(draft.criteria.map(draftCriterion), []), [draft]);
  return (
    <div className={styles.report}>
      <p ref={first} className={styles.line}>
        {words.from(sheet, rangeName(range))} {extent}
      </p>
      {faults.length > 0 && (
        <MessageBar intent="error" layout="multiline" role="alert">
          <MessageBarBody>
            {words.faults(faults.length)}
            <NoteLines notes={faults} words={words} onShow={onShow} />
          </MessageBarBody>
        </MessageBar>
      )}
      {questions.length > 0 && (
        <h2 className={styles.heading}>{words.questions(openQuestions(table.reading).length)}</h2>
      )}
      {questions.map((question) => (
        <QuestionCard
          key={question.id}
          question={question}
          speech={speech}
          onAnswer={onAnswer}
          onShow={onShow}
        />
      ))}
      {findings.length > 0 && (
        <details open>
          <summary className={styles.folded}>{words.findings(findings.length)}</summary>
          <NoteLines notes={findings} words={words} onShow={onShow} />
        </details>
      )}
      <details>
        <summary className={styles.folded}>{words.columns}</summary>
        <ul className={styles.list}>
          {columnNotes(table, speech).map((note, at) => (
            <li key={at}>{note}</li>
          ))}
        </ul>
      </details>
      <Field label={words.templateTitle}>
        <Input
          value={title}
          onChange={(_, { value }) => {
            onTitle(value);
          }}
        />
      </Field>
      <details open>
        <summary className={styles.folded}>{words.tree}</summary>
        <CriterionTreeView rows={rows} speech={speech} />
      </details>
    </div>
  );
}
