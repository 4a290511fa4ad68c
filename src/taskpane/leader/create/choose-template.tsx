import { type ReactElement, useState } from "react";
import { type LastYear } from "../../../actions/setup/copy-forward";
import { type TemplateChoice } from "../../../workbook/bloc/draft/bloc-draft";
import { type CriteriaTable } from "../../../workbook/criteria-table/criteria-table";
import { ProblemList } from "../../frame/problem-list";
import { type Told, toldHost } from "../../session/told";
import { type PickedTemplate } from "../template/pick-template";
import { type ChosenTemplate } from "./chosen-template";
import { shippedTemplate } from "./shipped-templates";
import { SourceFoot } from "./source/source-foot";
import { type StepProps, StepScreen } from "./step-screen";
import { cellRange } from "./table/table-notes";
import { TemplateStep } from "./template-step";

export interface ChooseTemplateProps extends StepProps {
  readonly blocName: string;
  readonly choice: TemplateChoice | undefined;
  readonly chosen: ChosenTemplate;
  /** A table was read from the selected cells. */
  readonly onTable: (table: CriteriaTable) => void;
  readonly onChoice: (choice: TemplateChoice | undefined) => void;
  /** An earlier year's workbook was read from a file. */
  readonly onLastYear: (file: string, last: LastYear) => void;
  readonly onNext: () => void;
}

function sourceOf(choice: TemplateChoice | undefined): string {
  if (choice?.from === "file" && choice.year !== undefined) return "lastYear";
  return choice?.from === "shipped" ? choice.id : (choice?.from ?? "");
}

/** The second step: where the criteria come from, and what to do to get them. */
export function ChooseTemplate(props: ChooseTemplateProps): ReactElement {
  const { speech, hosts, blocName, choice, chosen, onTable, onChoice, onNext } = props;
  const { onLastYear } = props;
  const { create } = speech.words;
  const [source, setSource] = useState(sourceOf(choice));
  const [told, setTold] = useState<readonly Told[]>([]);
  const readSelection = async (): Promise<void> => {
    const selected = await hosts.workbook.selected();
    if (!selected.ok) {
      setTold(toldHost(selected.problems));
      return;
    }
    const { grid, range, merges } = selected.value;
    if (grid.rows.size === 0) {
      setTold([({ words }) => words.table.nothingSelected]);
      return;
    }
    setTold([]);
    onTable({ grid, range, merged: merges });
    const title = choice?.from === "table" ? choice.title : create.tableTitle(blocName.trim());
    onChoice({ from: "table", sheet: grid.name, range, merged: merges, title, answers: {} });
  };
  const pick = ({ file, json }: PickedTemplate): void => {
    setTold(json === undefined ? [({ words }) => words.create.fileNoJson(file)] : []);
    if (json !== undefined) onChoice({ from: "file", file, json });
  };
  const change = (next: string): void => {
    setTold([]);
    setSource(next);
    onChoice(shippedTemplate(next) === undefined ? undefined : { from: "shipped", id: next });
  };
  const shared = { speech, source, choice };
  return (
    <StepScreen
      {...props}
      step="template"
      foot={
        <SourceFoot
          {...shared}
          isReady={chosen.template !== undefined}
          startReader={hosts.startReader}
          onRead={() => void readSelection()}
          onPicked={pick}
          onLastYear={(file, last) => {
            setTold([]);
            onLastYear(file, last);
          }}
          onRefused={setTold}
          onNext={onNext}
        />
      }
    >
      <ProblemList texts={told.map((each) => each(speech))} />
      <TemplateStep
        {...shared}
        chosen={chosen}
        onSource={change}
        onChoice={onChoice}
        onShow={(cell) => {
          if (choice?.from === "table") void hosts.workbook.show(choice.sheet, cellRange(cell));
        }}
      />
    </StepScreen>
  );
}
