import { Button, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons/svg/arrow-download";
import { type ReactElement, useMemo, useState } from "react";
import { changeTemplate } from "../../../actions/setup/change-template";
import { showCriterion } from "../../../actions/setup/show-criterion";
import { messageOf } from "../../../i18n/messages/texts";
import { readTemplate } from "../../../scoring/template/read-template";
import { type Template } from "../../../scoring/template/template";
import { templateInUse } from "../../../workbook/bloc/criteria/template-in-use";
import { ProblemList } from "../../frame/problem-list";
import { Screen } from "../../frame/screen";
import { KNOWN_SHEETS } from "../../session/known-sheets";
import { type Told, toldHost } from "../../session/told";
import { type Outcome, useJob } from "../../session/use-job";
import { extentOf } from "../create/template-step";
import { type LeaderScreenProps } from "../leader-screen";
import { toldWrite } from "../told-write";
import { CriterionTreeView } from "./criterion-tree-view";
import { PickTemplate, type PickedTemplate } from "./pick-template";
import { templateFile } from "./template-file";
import { treeCriterion, treeRows } from "./tree-rows";

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  line: { margin: 0 },
});

/** What came of a picked file. */
interface Loaded {
  readonly template?: Template;
  readonly told: readonly Told[];
}

function load({ file, json }: PickedTemplate): Loaded {
  if (json === undefined) return { told: [({ words }) => words.create.fileNoJson(file)] };
  const read = readTemplate(json);
  if (read.ok) return { template: read.value, told: [] };
  return {
    told: [
      ({ words }) => words.create.fileFaults(file),
      ...read.problems.map(
        (fault): Told =>
          ({ messages }) =>
            messageOf(messages.templateFaults, fault),
      ),
    ],
  };
}

/** The criteria with their running sums; a press shows one on its sheet. Saved to a file, exchanged until forms are out. */
export function TemplateScreen(props: LeaderScreenProps): ReactElement {
  const styles = useStyles();
  const { speech, hosts, session, book, onBack } = props;
  const { template } = book;
  const { template: words, road } = speech.words;
  const job = useJob();
  const [loaded, setLoaded] = useState<Loaded>({ told: [] });
  const [shownText, setShownText] = useState("");
  const rows = useMemo(() => treeRows(template.criteria.map(treeCriterion), []), [template]);
  const isInUse = templateInUse(book);
  const save = (): void => {
    const { name, text } = templateFile(template);
    const { deliver } = hosts;
    setShownText(deliver === undefined ? text : "");
    if (deliver === undefined) return;
    void job.run(() => {
      deliver({ name, bytes: new TextEncoder().encode(text) });
      return Promise.resolve({ kind: "done", told: (said) => said.words.template.saved(name) });
    });
  };
  const exchange = async (next: Template): Promise<Outcome> => {
    const changed = await changeTemplate(hosts.workbook, KNOWN_SHEETS, next);
    await session.reread();
    if (!changed.ok) return { kind: "failed", told: toldWrite(changed.problems) };
    setLoaded({ told: [] });
    const undo = async (): Promise<Outcome> => {
      const back = await exchange(template);
      return back.kind === "done"
        ? { kind: "done", told: (said) => said.words.template.undone }
        : back;
    };
    return { kind: "done", told: (said) => said.words.template.replaced(next.title), undo };
  };
  const show = async (id: string): Promise<void> => {
    const shown = await showCriterion(hosts.workbook, id);
    if (!shown.ok) setLoaded((before) => ({ ...before, told: toldHost(shown.problems) }));
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
        next === undefined ? (
          <PickTemplate
            label={words.load}
            isPrimary={false}
            isDisabled={isInUse}
            onPicked={(picked) => {
              setLoaded(load(picked));
            }}
          />
        ) : (
          <>
            <ProblemList
              intent="info"
              texts={[words.willLoad(next.title, extentOf(next, speech))]}
            />
            <Button
              appearance="primary"
              size="large"
              onClick={() => void job.run(() => exchange(next))}
            >
              {words.replace}
            </Button>
            <Button
              onClick={() => {
                setLoaded({ told: [] });
              }}
            >
              {words.keep}
            </Button>
          </>
        )
      }
    >
      <ProblemList texts={loaded.told.map((told) => told(speech))} />
      <p className={styles.line}>{isInUse ? words.inUse : words.sound}</p>
      <div className={styles.actions}>
        <Button icon={<ArrowDownloadRegular />} onClick={save}>
          {words.save}
        </Button>
      </div>
      {shownText !== "" && (
        <>
          <p className={styles.line}>{words.copy}</p>
          <Textarea readOnly value={shownText} rows={6} />
        </>
      )}
      <CriterionTreeView rows={rows} speech={speech} onShow={(id) => void show(id)} />
    </Screen>
  );
}
