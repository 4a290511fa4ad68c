import { makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { type ReactElement } from "react";
import { leavesOf } from "../../../scoring/template/criterion-tree";
import { toNumber } from "../../../scoring/points/points";
import { numberText } from "../../../basics/number-text";
import { type Template } from "../../../scoring/template/template";
import { type TemplateChoice } from "../../../workbook/bloc/draft/bloc-draft";
import { messageOf } from "../../../i18n/messages/texts";
import { ProblemList } from "../../frame/problem-list";
import { type PaneSpeech } from "../../pane-speech";
import { CriterionTreeView } from "../template/criterion-tree-view";
import { treeCriterion, treeRows } from "../template/tree-rows";
import { type ChosenTemplate } from "./chosen-template";
import { SHIPPED_TEMPLATES } from "./shipped-templates";
import { TableReport } from "./table/table-report";

export interface TemplateStepProps {
  readonly speech: PaneSpeech;
  /** What the radio buttons show: a source may be chosen before there is anything from it. */
  readonly source: string;
  readonly choice: TemplateChoice | undefined;
  readonly chosen: ChosenTemplate;
  readonly onSource: (source: string) => void;
  readonly onChoice: (choice: TemplateChoice) => void;
  readonly onShow: (cell: string) => void;
}

const useStyles = makeStyles({
  about: { display: "block", color: tokens.colorNeutralForeground2 },
  line: { margin: 0 },
});

/** Leaves and points of a template, in words. */
export function extentOf(template: Template, { words, language }: PaneSpeech): string {
  const scale = numberText(toNumber(template.scale), language);
  return words.create.extent(leavesOf(template.criteria).length, scale);
}

function FileReport({ speech, choice, chosen }: TemplateStepProps): ReactElement | null {
  const styles = useStyles();
  if (choice?.from !== "file") return null;
  const { words, messages } = speech;
  const { template, faults } = chosen;
  return (
    <>
      <p className={styles.line}>{words.create.file(choice.file)}</p>
      {template !== undefined && (
        <p className={styles.line}>
          {words.template.named(template.title, template.version)}: {extentOf(template, speech)}
        </p>
      )}
      {faults.length > 0 && (
        <ProblemList
          heading={words.create.fileFaults(choice.file)}
          texts={faults.map((fault) => messageOf(messages.templateFaults, fault))}
        />
      )}
    </>
  );
}

function FoundTable(props: TemplateStepProps): ReactElement | null {
  const { speech, choice, chosen, onChoice, onShow } = props;
  const { table, template } = chosen;
  if (choice?.from !== "table" || table === undefined) return null;
  return (
    <TableReport
      table={table}
      sheet={choice.sheet}
      range={choice.range}
      title={choice.title}
      extent={template === undefined ? "" : extentOf(template, speech)}
      speech={speech}
      onShow={onShow}
      onTitle={(title) => {
        onChoice({ ...choice, title });
      }}
      onAnswer={(id, option) => {
        onChoice({ ...choice, answers: { ...choice.answers, [id]: option } });
      }}
    />
  );
}

function ChoiceReport(props: TemplateStepProps): ReactElement | null {
  const { speech, choice, chosen } = props;
  switch (choice?.from) {
    case "file":
      return <FileReport {...props} />;
    case "table":
      return <FoundTable {...props} />;
    case "shipped": {
      const rows = treeRows(chosen.template?.criteria.map(treeCriterion) ?? [], []);
      return <CriterionTreeView rows={rows} speech={speech} />;
    }
    case undefined:
      return null;
  }
}

/** The second step: by which criteria units are scored. */
export function TemplateStep(props: TemplateStepProps): ReactElement {
  const styles = useStyles();
  const { speech, source, choice, onSource } = props;
  const words = speech.words.create;
  const label = (name: string, about: string): ReactElement => (
    <>
      {name}
      <span className={styles.about}>{about}</span>
    </>
  );
  return (
    <>
      <RadioGroup
        aria-label={words.chooseTemplate}
        value={source}
        onChange={(_, { value }) => {
          onSource(value);
        }}
      >
        {SHIPPED_TEMPLATES.map((template) => (
          <Radio
            key={template.id}
            value={template.id}
            label={label(template.title, extentOf(template, speech))}
          />
        ))}
        {(["table", "file"] as const).map((from) => (
          <Radio
            key={from}
            value={from}
            label={label(words.sources[from].name, words.sources[from].about)}
          />
        ))}
      </RadioGroup>
      {source === "table" && choice?.from !== "table" && (
        <p className={styles.line}>{speech.words.table.howTo}</p>
      )}
      <ChoiceReport {...props} />
    </>
  );
}
