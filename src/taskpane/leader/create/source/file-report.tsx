import { makeStyles } from "@fluentui/react-components";
import { type ReactElement } from "react";
import { DESIGN_WORDS } from "../../../../i18n/design/design-texts";
import { messageOf } from "../../../../i18n/messages/texts";
import { type Template } from "../../../../scoring/template/template";
import { type TemplateChoice } from "../../../../workbook/bloc/draft/bloc-draft";
import { ProblemList } from "../../../frame/problem-list";
import { type PaneSpeech } from "../../../pane-speech";
import { DifferenceLines } from "../../template/design/difference-lines";
import { type ChosenTemplate } from "../chosen-template";
import { extentOf } from "../extent";
import { SHIPPED_TEMPLATES } from "../shipped-templates";

export interface FileReportProps {
  readonly speech: PaneSpeech;
  readonly choice: TemplateChoice | undefined;
  readonly chosen: ChosenTemplate;
}

const useStyles = makeStyles({ line: { margin: 0 } });

/** The template that comes with the product and is nearest in size: what another one is told apart from. */
function nearest({ scale }: Template): Template | undefined {
  const far = (each: Template): number => Math.abs(each.scale - scale);
  return [...SHIPPED_TEMPLATES].sort((one, other) => far(one) - far(other))[0];
}

/** What was found in a file: a template and in what it differs from one that is known, or why there is none. */
export function FileReport({ speech, choice, chosen }: FileReportProps): ReactElement | null {
  const styles = useStyles();
  if (choice?.from !== "file") return null;
  const { words, messages, language } = speech;
  const { lastYear } = DESIGN_WORDS[language];
  const { template, faults } = chosen;
  const { file, year } = choice;
  const known = template && nearest(template);
  return (
    <>
      <p className={styles.line}>
        {year === undefined ? words.create.file(file) : lastYear.from(file, year)}
      </p>
      {template !== undefined && (
        <p className={styles.line}>
          {words.template.named(template.title, template.version)}: {extentOf(template, speech)}
        </p>
      )}
      {template !== undefined && known !== undefined && (
        <>
          <p className={styles.line}>{lastYear.against(known.title)}</p>
          <DifferenceLines before={known} after={template} byCode speech={speech} />
        </>
      )}
      {faults.length > 0 && (
        <ProblemList
          heading={words.create.fileFaults(file)}
          texts={faults.map((fault) => messageOf(messages.templateFaults, fault))}
        />
      )}
    </>
  );
}
