import { Button, makeStyles } from "@fluentui/react-components";
import { TableEditRegular } from "@fluentui/react-icons/svg/table-edit";
import { type ReactElement, useMemo, useState } from "react";
import { showCriterion } from "../../../actions/setup/show-criterion";
import { DESIGN_WORDS } from "../../../i18n/design/design-texts";
import { isPending } from "../../../workbook/bloc/criteria/reading/read-criteria-sheet";
import { templateInUse } from "../../../workbook/bloc/criteria/template-in-use";
import { ProblemList } from "../../frame/problem-list";
import { Screen } from "../../frame/screen";
import { toldHost } from "../../session/told";
import { useJob } from "../../session/use-job";
import { cellRange } from "../create/table/table-notes";
import { extentOf } from "../create/extent";
import { type LeaderScreenProps } from "../leader-screen";
import { CriterionTreeView } from "./criterion-tree-view";
import { DesignReport } from "./design/design-report";
import { DifferenceLines } from "./design/difference-lines";
import { type LoadedTemplate, loadedTemplate } from "./loaded-template";
import { RehearsalSection } from "./rehearsal";
import { SaveTemplate } from "./save-template";
import { TemplateFoot } from "./template-foot";
import { treeCriterion, treeRows } from "./tree-rows";
import { typedRows } from "./design/typed-tree";
import { useTemplateChanges } from "./use-template-changes";
import { useTypedCriteria } from "./design/use-typed-criteria";

const useStyles = makeStyles({ line: { margin: 0 }, button: { alignSelf: "flex-start" } });

/**
 * The criteria with their running sums, as they are or as they were typed on their sheet; a press shows one there. Until
 * forms are out the table is designed on the sheet and taken over here, saved to a file, or exchanged for another one.
 */
export function TemplateScreen(props: LeaderScreenProps): ReactElement {
  const styles = useStyles();
  const { speech, hosts, book, onBack } = props;
  const { template } = book;
  const { template: words, road } = speech.words;
  const design = DESIGN_WORDS[speech.language];
  const job = useJob();
  const [loaded, setLoaded] = useState<LoadedTemplate>({ told: [] });
  const changes = useTemplateChanges(props, job);
  const isInUse = templateInUse(book);
  const reading = useTypedCriteria(hosts, book);
  const typed =
    !isInUse && reading !== undefined && isPending(reading, template) ? reading : undefined;
  const rows = useMemo(
    () =>
      typed === undefined ? treeRows(template.criteria.map(treeCriterion), []) : typedRows(typed),
    [template, typed],
  );
  const tell = (problems: Parameters<typeof toldHost>[0]): void => {
    setLoaded((before) => ({ ...before, told: toldHost(problems) }));
  };
  const show = async (id: string): Promise<void> => {
    const shown = await showCriterion(hosts.workbook, id);
    if (!shown.ok) tell(shown.problems);
  };
  const showCell = async (cell: string): Promise<void> => {
    const { sheet } = reading ?? { sheet: book.words.bloc.criteria.sheet };
    const shown = await hosts.workbook.show(sheet, cellRange(cell));
    if (!shown.ok) tell(shown.problems);
  };
  const forget = (): void => {
    setLoaded({ told: [] });
  };
  const next = loaded.template;
  return (
    <Screen
      speech={speech}
      title={road.stops.template}
      onBack={onBack}
      status={
        <>
          {words.named(template.title, template.version)}
          <br />
          {extentOf(template, speech)}
        </>
      }
      job={job}
      foot={
        <TemplateFoot
          speech={speech}
          next={next}
          canTake={typed?.template !== undefined}
          isInUse={isInUse}
          onPicked={(picked) => {
            setLoaded(loadedTemplate(picked));
          }}
          onReplace={(chosen) => {
            void changes.exchange(chosen).then((done) => {
              if (done) forget();
            });
          }}
          onKeep={forget}
          onTake={() => void changes.take()}
        />
      }
    >
      <ProblemList texts={loaded.told.map((told) => told(speech))} />
      {next !== undefined && (
        <>
          <ProblemList intent="info" texts={[words.willLoad(next.title, extentOf(next, speech))]} />
          <DifferenceLines before={template} after={next} byCode speech={speech} />
        </>
      )}
      {typed === undefined ? (
        <p className={styles.line}>{isInUse ? words.inUse : `${words.sound} ${design.howTo}`}</p>
      ) : (
        <DesignReport
          reading={typed}
          template={template}
          rows={rows}
          speech={speech}
          onShow={(cell) => void showCell(cell)}
        />
      )}
      <Button
        className={styles.button}
        icon={<TableEditRegular />}
        onClick={() => void showCell("")}
      >
        {design.showSheet}
      </Button>
      <SaveTemplate template={template} speech={speech} hosts={hosts} job={job} />
      <RehearsalSection template={typed?.template ?? template} speech={speech} hosts={hosts} />
      <CriterionTreeView rows={rows} speech={speech} onShow={(id) => void show(id)} />
    </Screen>
  );
}
