import { Button } from "@fluentui/react-components";
import { type ReactElement, useMemo } from "react";
import { leavesOf } from "../../../scoring/template/criterion-tree";
import { Screen } from "../../frame/screen";
import { ListRow } from "../../list/list-row";
import { type MemberScreenProps } from "../member-screen";
import { progressOf } from "./leaf-states";
import { leftLines } from "./left-lines";
import { leftRows } from "./left-rows";
import { LeftSection } from "./left-section";
import { ProgressStatus } from "./progress-status";

/** The member's first screen: how far the form is, and everything that is left to do, each with the way there. */
export function LeftScreen(props: MemberScreenProps): ReactElement {
  const { speech, hosts, session, form, job, drafts, onGo } = props;
  const { title, left: words } = speech.words.member;
  const progress = useMemo(() => progressOf(form), [form]);
  const today = hosts.now().slice(0, 10);
  const lines = useMemo(() => {
    const { evidenceFrom: from, evidenceTo: to } = form;
    return leftLines(form, { from, to, today });
  }, [form, today]);
  const { missing, wrong, look } = lines;
  const unwritten = leavesOf(form.template.criteria).filter(({ code }) => drafts.has(code));
  const isSealed = form.seal.printed !== null;
  const check = (): void => {
    void session.reread().then(() => {
      onGo({ at: "submit" });
    });
  };
  return (
    <Screen
      speech={speech}
      title={title(form.unitName)}
      status={<ProgressStatus {...props} progress={progress} />}
      job={job.job}
      foot={
        <Button appearance="primary" size="large" onClick={check}>
          {isSealed ? words.sealedNext : words.check}
        </Button>
      }
    >
      <LeftSection
        heading={words.unwritten(unwritten.length)}
        rows={unwritten.map(({ code, title: name }) => ({
          key: code,
          title: `${code} ${name}`,
          state: "look",
          onOpen: () => {
            onGo({ at: "card", code, focused: true });
          },
        }))}
      />
      <LeftSection heading={words.wrong(wrong.length)} rows={leftRows(wrong, props)} />
      <LeftSection heading={words.missing(missing.length)} rows={leftRows(missing, props)} />
      <LeftSection heading={words.look(look.length)} rows={leftRows(look, props)} />
      {missing.length + wrong.length === 0 && <div>{words.nothingLeft}</div>}
      <div role="list">
        <ListRow
          title={words.allCriteria(progress.leaves.length)}
          onOpen={() => {
            onGo({ at: "criteria" });
          }}
        />
        <ListRow
          title={words.register(form.evidence.length)}
          onOpen={() => {
            onGo({ at: "register" });
          }}
        />
      </div>
    </Screen>
  );
}
