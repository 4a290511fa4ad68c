import { Button, makeStyles, Textarea } from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons/svg/arrow-download";
import { type ReactElement, useState } from "react";
import { type Template } from "../../../scoring/template/template";
import { type PaneSpeech } from "../../pane-speech";
import { type PaneHosts } from "../../session/pane-hosts";
import { type Job } from "../../session/use-job";
import { templateFile } from "./template-file";

export interface SaveTemplateProps {
  readonly template: Template;
  readonly speech: PaneSpeech;
  readonly hosts: PaneHosts;
  readonly job: Job;
}

const useStyles = makeStyles({ button: { alignSelf: "flex-start" }, line: { margin: 0 } });

/** Hands the template out as a file, or as a text to copy where files cannot be downloaded. */
export function SaveTemplate({ template, speech, hosts, job }: SaveTemplateProps): ReactElement {
  const styles = useStyles();
  const [shownText, setShownText] = useState("");
  const words = speech.words.template;
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
  return (
    <>
      <Button className={styles.button} icon={<ArrowDownloadRegular />} onClick={save}>
        {words.save}
      </Button>
      {shownText !== "" && (
        <>
          <p className={styles.line}>{words.copy}</p>
          <Textarea readOnly value={shownText} rows={6} />
        </>
      )}
    </>
  );
}
