import { Button } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import { type TemplateChoice } from "../../../workbook/bloc/draft/bloc-draft";
import { type CriteriaTable } from "../../../workbook/criteria-table/criteria-table";
import { ProblemList } from "../../frame/problem-list";
import { type Told, toldHost } from "../../session/told";
import { PickTemplate, type PickedTemplate } from "../template/pick-template";
import { type ChosenTemplate } from "./chosen-template";
import { shippedTemplate } from "./shipped-templates";
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
  readonly onNext: () => void;
}

function sourceOf(choice: TemplateChoice | undefined): string {
  return choice?.from === "shipped" ? choice.id : (choice?.from ?? "");
}

/** The second step: where the criteria come from, and what to do to get them. */
export function ChooseTemplate(props: ChooseTemplateProps): ReactElement {
  const { speech, hosts, blocName, choice, chosen, onTable, onChoice, onNext } = props;
  const { create, table } = speech.words;
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
  const isReady = chosen.template !== undefined;
  const hasRead = choice?.from === "table";
  return (
    <StepScreen
      {...props}
      step="template"
      foot={
        <>
          {source === "table" && (
            <Button
              size="large"
              appearance={isReady ? "secondary" : "primary"}
              onClick={() => void readSelection()}
            >
              {hasRead ? table.readAgain : table.read}
            </Button>
          )}
          {source === "file" && (
            <PickTemplate
              label={choice?.from === "file" ? create.pickAnother : create.pickFile}
              isPrimary={!isReady}
              onPicked={pick}
            />
          )}
          {(isReady || source === "") && (
            <Button
              size="large"
              appearance="primary"
              disabledFocusable={!isReady}
              onClick={() => {
                if (isReady) onNext();
              }}
            >
              {create.toPreview}
            </Button>
          )}
        </>
      }
    >
      <ProblemList texts={told.map((each) => each(speech))} />
      <TemplateStep
        speech={speech}
        source={source}
        choice={choice}
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
