import { useState } from "react";
import { publishResult, type PublishProblem } from "../../../../actions/reconcile-book";
import { fileNames } from "../../../../basics/file-name";
import { RANKING_ACT_WORDS } from "../../../../i18n/ranking/ranking-act-texts";
import { type Difference } from "../../../../workbook/bloc/reconciliation/difference";
import { KNOWN_SHEETS } from "../../../session/known-sheets";
import { type Job, type Outcome } from "../../../session/use-job";
import { type LeaderScreenProps } from "../../leader-screen";
import { toldWrite } from "../../told-write";

/** The beginning of the file's name. */
const RESULT_FILE = "Ket qua xep hang";

/** Handing the result out of the workbook. */
export interface Publishing {
  readonly publish: () => void;
  /** Where the workbook differed when the result was to go out last; none where it went out. */
  readonly differences: readonly Difference[];
  /** The result as a text to copy, where files cannot be downloaded; "" for none. */
  readonly text: string;
}

function differencesOf(problems: readonly PublishProblem[]): readonly Difference[] {
  return problems.flatMap((each) => (each.code === "figuresDiffer" ? each.differences : []));
}

function refusal(problems: readonly PublishProblem[]): Outcome {
  const others = problems.flatMap((each) => (each.code === "figuresDiffer" ? [] : [each]));
  const count = differencesOf(problems).length;
  const told = toldWrite(others);
  if (count === 0) return { kind: "failed", told };
  return {
    kind: "failed",
    told: [({ language }) => RANKING_ACT_WORDS[language].publish.refused(String(count)), ...told],
  };
}

/** Compares every figure, then hands the result out as a file; while something differs it says where. */
export function usePublishing(
  { hosts, book }: Pick<LeaderScreenProps, "hosts" | "book">,
  job: Job,
): Publishing {
  const [differences, setDifferences] = useState<readonly Difference[]>([]);
  const [text, setText] = useState("");
  const { workbook, deliver } = hosts;
  const [name = ""] = fileNames([[RESULT_FILE, book.bloc.name, String(book.bloc.year)]], ".json");
  const publish = (): void => {
    void job.run(async () => {
      const published = await publishResult(workbook, KNOWN_SHEETS);
      setDifferences(published.ok ? [] : differencesOf(published.problems));
      setText("");
      if (!published.ok) return refusal(published.problems);
      const json = `${JSON.stringify(published.value, null, 1)}\n`;
      if (deliver === undefined) setText(json);
      else deliver({ name, bytes: new TextEncoder().encode(json) });
      return {
        kind: "done",
        told: ({ language }) => {
          const words = RANKING_ACT_WORDS[language].publish;
          return deliver === undefined ? words.copy : words.exported(name);
        },
      };
    });
  };
  return { publish, differences, text };
}
