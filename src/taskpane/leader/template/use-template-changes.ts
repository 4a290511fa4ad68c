import { type Result } from "../../../basics/result";
import {
  changeTemplate,
  takeCriteria,
  type TakeCriteriaProblem,
} from "../../../actions/setup/change-template";
import { DESIGN_WORDS } from "../../../i18n/design/design-texts";
import { type Template } from "../../../scoring/template/template";
import { type BlocBookRefusal } from "../../../workbook/bloc/returned/bloc-book-refusal";
import { type HostProblem } from "../../../workbook/plan/host-problem";
import { KNOWN_SHEETS } from "../../session/known-sheets";
import { type Told } from "../../session/told";
import { type Job, type Outcome } from "../../session/use-job";
import { type LeaderScreenProps } from "../leader-screen";
import { toldWrite } from "../told-write";

/** The ways to another template, each of which can be undone. */
export interface TemplateChanges {
  /** Exchanges the template; answers true when that was done. */
  readonly exchange: (next: Template) => Promise<boolean>;
  /** Makes what stands on the sheet of criteria the template. */
  readonly take: () => Promise<boolean>;
}

type Changed = Result<void, TakeCriteriaProblem | HostProblem | BlocBookRefusal>;

/** Changes of the bloc's template, run as jobs of a screen. */
export function useTemplateChanges(
  { hosts, session, book }: Pick<LeaderScreenProps, "hosts" | "session" | "book">,
  job: Job,
): TemplateChanges {
  const { workbook } = hosts;
  const { template } = book;
  const written = async (changed: Changed, told: Told): Promise<Outcome> => {
    await session.reread();
    if (!changed.ok) return { kind: "failed", told: toldWrite(changed.problems) };
    const undo = async (): Promise<Outcome> => {
      const back = await changeTemplate(workbook, KNOWN_SHEETS, template);
      return written(back, ({ words }) => words.template.undone);
    };
    return { kind: "done", told, undo };
  };
  const run = async (change: () => Promise<Changed>, told: Told): Promise<boolean> => {
    const outcome = await job.run(async () => written(await change(), told));
    return outcome?.kind === "done";
  };
  return {
    exchange: (next) =>
      run(
        () => changeTemplate(workbook, KNOWN_SHEETS, next),
        ({ words }) => words.template.replaced(next.title),
      ),
    take: () =>
      run(
        () => takeCriteria(workbook, KNOWN_SHEETS),
        ({ language }) => DESIGN_WORDS[language].taken,
      ),
  };
}
