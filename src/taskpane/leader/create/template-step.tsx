import { makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { type ReactElement } from "react";
import { type TemplateChoice } from "../../../workbook/bloc/draft/bloc-draft";
import { DESIGN_WORDS } from "../../../i18n/design/design-texts";
import { type PaneSpeech } from "../../pane-speech";
import { CriterionTreeView } from "../template/criterion-tree-view";
import { treeCriterion, treeRows } from "../template/tree-rows";
import { type ChosenTemplate } from "./chosen-template";
import { extentOf } from "./extent";
import { FileReport } from "./source/file-report";
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
      return <FileReport speech={speech} choice={choice} chosen={chosen} />;
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
  const { lastYear } = DESIGN_WORDS[speech.language];
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
        <Radio value="lastYear" label={label(lastYear.name, lastYear.about)} />
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
