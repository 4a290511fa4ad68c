import { useEffect, useState } from "react";
import { type IssuedForm, issueForms } from "../../../actions/issue-forms";
import { checkCriteria } from "../../../actions/setup/read-criteria";
import { recordIssue } from "../../../actions/setup/record-issue";
import { shownDay } from "../../../i18n/pane/shown-day";
import { type BlocBook } from "../../../workbook/bloc/returned/bloc-book";
import { KNOWN_SHEETS } from "../../session/known-sheets";
import { type FileTools, type PaneHosts } from "../../session/pane-hosts";
import { type BookSession } from "../../session/use-book";
import { type Job, type Outcome, useJob } from "../../session/use-job";
import { toldWrite } from "../told-write";
import { type IssuePlan } from "./issue-plan";

/** Issuing forms, all at once or one by one. */
export interface Issue {
  readonly job: Job;
  /** Ids of units whose form was handed out one by one. */
  readonly handed: ReadonlySet<string>;
  /** All forms in one .zip. */
  readonly all: () => void;
  /** The form of one unit: a download, or a workbook of its own. */
  readonly one: (unit: string) => void;
  /** Records that forms went out, without making any. */
  readonly mark: () => void;
}

export interface IssueContext {
  readonly hosts: PaneHosts;
  readonly session: BookSession;
  readonly book: BlocBook;
  readonly plan: IssuePlan;
}

/** Hands forms out and records in the workbook when. */
export function useIssue({ hosts, session, book, plan }: IssueContext): Issue {
  const job = useJob();
  const [handed, setHanded] = useState<ReadonlySet<string>>(new Set());
  const { workbook, deliver, fileTools, now } = hosts;
  useEffect(() => {
    // Fetched before they are asked for: a download must follow the press of its button.
    void fileTools();
  }, [fileTools]);
  const made = ({ write }: FileTools): readonly IssuedForm[] => {
    const forms = issueForms(book.template, plan.setup, book.words, write);
    return forms.ok ? forms.value : [];
  };
  const recorded = async (done: Outcome): Promise<Outcome> => {
    const before = book.record.issued;
    const written = await recordIssue(workbook, KNOWN_SHEETS, now());
    await session.reread();
    if (!written.ok) return { kind: "failed", told: toldWrite(written.problems) };
    const undo = async (): Promise<Outcome> => {
      const undone = await recordIssue(workbook, KNOWN_SHEETS, before);
      await session.reread();
      return undone.ok
        ? { kind: "done", told: ({ words }) => words.issue.undone }
        : { kind: "failed", told: toldWrite(undone.problems) };
    };
    return { ...done, ...(done.kind === "done" ? { undo } : {}) };
  };
  /** Why no form goes out by this template: its sheet says something else by now. */
  const hindrance = async (): Promise<Outcome | undefined> => {
    const checked = await checkCriteria(workbook, book.template, KNOWN_SHEETS);
    return checked.ok ? undefined : { kind: "failed", told: toldWrite(checked.problems) };
  };
  const all = (): void => {
    void job.run(async () => {
      const hindered = await hindrance();
      if (hindered !== undefined) return hindered;
      const tools = await fileTools();
      const forms = made(tools);
      deliver?.({
        name: plan.zipName,
        bytes: tools.zip(forms.map(({ fileName, bytes }) => ({ name: fileName, bytes }))),
      });
      return recorded({
        kind: "done",
        told: ({ words }) => words.issue.delivered(forms.length, plan.zipName),
      });
    });
  };
  const mark = (): void => {
    const day = shownDay(now());
    void job.run(async () => {
      const done: Outcome = { kind: "done", told: ({ words }) => words.issue.marked(day) };
      return (await hindrance()) ?? recorded(done);
    });
  };
  const one = (unit: string): void => {
    void job.run(async () => {
      const hindered = await hindrance();
      if (hindered !== undefined) return hindered;
      const form = made(await fileTools()).find((each) => each.unit.id === unit);
      if (form === undefined) return { kind: "failed", told: [] };
      const { fileName: name, bytes } = form;
      if (deliver === undefined) {
        const opened = await workbook.openFile(bytes);
        if (!opened.ok) return { kind: "failed", told: toldWrite(opened.problems) };
      } else deliver({ name, bytes });
      const next = new Set([...handed, unit]);
      setHanded(next);
      const done: Outcome = { kind: "done", told: ({ words }) => words.issue.saveAs(name) };
      return next.size === plan.setup.units.length ? recorded(done) : done;
    });
  };
  return { job, handed, all, one, mark };
}
