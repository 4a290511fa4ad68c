import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { FolderOpenRegular } from "@fluentui/react-icons/svg/folder-open";
import { type ReactElement } from "react";
import { type IntakePlan, type IntakeWords } from "../../../i18n/pane/intake/intake-words";
import { useFileInput, WORKBOOK_KINDS } from "../../frame/use-file-input";
import { type IntakeStage } from "./files/intake-state";

export interface IntakeFootProps {
  readonly stage: IntakeStage;
  /** Undefined before there is something to preview. */
  readonly plan: IntakePlan | undefined;
  readonly words: IntakeWords;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onStop: () => void;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

const useStyles = makeStyles({
  pair: { display: "flex", gap: tokens.spacingHorizontalS },
  main: { flexGrow: 1 },
});

function PickButton({ words, onFiles }: Pick<IntakeFootProps, "words" | "onFiles">): ReactElement {
  const { input, open } = useFileInput(WORKBOOK_KINDS, false, onFiles);
  return (
    <>
      {input}
      <Button appearance="primary" size="large" icon={<FolderOpenRegular />} onClick={open}>
        {words.choose}
      </Button>
    </>
  );
}

/** The one thing to do next: pick files, stop reading them, or write what was previewed. */
export function IntakeFoot(props: IntakeFootProps): ReactElement {
  const styles = useStyles();
  const { stage, plan, words, onFiles, onStop, onConfirm, onCancel } = props;
  if (stage === "reading" || stage === "stopping")
    return (
      <Button size="large" disabledFocusable={stage === "stopping"} onClick={onStop}>
        {stage === "stopping" ? words.stopping : words.stop}
      </Button>
    );
  if (stage !== "preview" || plan === undefined)
    return <PickButton words={words} onFiles={onFiles} />;
  const isNothing = plan.units + plan.aside === 0;
  if (isNothing)
    return (
      <Button size="large" onClick={onCancel}>
        {words.close}
      </Button>
    );
  return (
    <div className={styles.pair}>
      <Button className={styles.main} appearance="primary" size="large" onClick={onConfirm}>
        {words.confirm(plan)}
      </Button>
      <Button onClick={onCancel}>{words.cancel}</Button>
    </div>
  );
}
