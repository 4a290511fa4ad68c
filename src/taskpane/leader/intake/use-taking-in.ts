import { takeForms } from "../../../actions/bloc/take-forms";
import { failure, success } from "../../../basics/result";
import { type IntakePlan } from "../../../i18n/pane/intake/intake-words";
import { type Digest } from "../../../workbook/unit/seal/seal-code";
import { type Told } from "../../session/told";
import { toldChange } from "../change-told";
import { type BookJob } from "../use-book-job";
import { type PickedFile } from "./files/picked-file";
import { intakePlan, type IntakeChoice, orderOf } from "./preview/intake-preview";

/** The workbook was changed between the preview and the writing. */
interface Outdated {
  readonly code: "previewOutdated";
}

const outdated: Told = ({ words }) => words.intake.outdated;

/** Writes what was previewed, in one go, if the workbook still makes the same of it; answers true when it was written. */
export function useTakingIn(
  { change }: BookJob,
  digest: Digest,
): (files: readonly PickedFile[], choice: IntakeChoice, plan: IntakePlan) => Promise<boolean> {
  return (files, choice, plan) =>
    change<Outdated>(
      (book) => {
        const order = orderOf(files, choice);
        const now = intakePlan(book, order, digest);
        if (JSON.stringify(now) !== JSON.stringify(plan))
          return failure([{ code: "previewOutdated" }]);
        return success(takeForms(book, order, digest).book);
      },
      {
        done: ({ words }) => words.intake.written(plan),
        undone: ({ words }) => words.intake.undone,
        refused: (issues) =>
          issues.flatMap((issue) =>
            issue.code === "previewOutdated" ? [outdated] : toldChange([issue]),
          ),
      },
    );
}
