import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement } from "react";
import { numberText } from "../../../../basics/number-text";
import { DESIGN_WORDS } from "../../../../i18n/design/design-texts";
import { type Template } from "../../../../scoring/template/template";
import { type CriteriaReading } from "../../../../workbook/bloc/criteria/reading/read-criteria-sheet";
import { type PaneSpeech } from "../../../pane-speech";
import { DifferenceLines } from "./difference-lines";
import { SheetFaults } from "./sheet-faults";
import { type TreeRow } from "../tree-rows";
import { topGroups } from "./typed-tree";

export interface DesignReportProps {
  /** What stands on the sheet, and what it would take the place of. */
  readonly reading: CriteriaReading;
  readonly template: Template;
  readonly rows: readonly TreeRow[];
  readonly speech: PaneSpeech;
  readonly onShow: (cell: string) => void;
}

const useStyles = makeStyles({
  line: { margin: 0 },
  sums: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

/** What was typed on the sheet of criteria: its running sums, what is to be mended, and what it would change. */
export function DesignReport(props: DesignReportProps): ReactElement {
  const styles = useStyles();
  const { reading, template, rows, speech, onShow } = props;
  const words = DESIGN_WORDS[speech.language];
  const shown = (figure: number | null): string =>
    figure === null ? "" : numberText(figure, speech.language);
  return (
    <>
      <p className={styles.line}>{words.onSheet}</p>
      <SheetFaults reading={reading} speech={speech} onShow={onShow} />
      {reading.template !== undefined && (
        <DifferenceLines
          before={template}
          after={reading.template}
          byCode={false}
          speech={speech}
        />
      )}
      <ul className={styles.sums}>
        {topGroups(rows).map(({ id, code, sum, points }) => (
          <li key={id}>{words.group(code, shown(sum), shown(points))}</li>
        ))}
      </ul>
    </>
  );
}
