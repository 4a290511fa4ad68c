import { sealOpenForm, withdrawSeal } from "../../../actions/form/seal-open-form";
import { textOf } from "../../../i18n/messages/texts";
import { KNOWN_SHEETS } from "../../session/known-sheets";
import { type Told } from "../../session/told";
import { type MemberScreenProps } from "../member-screen";
import { toldForm } from "../told-form";

/** Puts the seal on the open form and takes it off. */
export interface Sealing {
  readonly seal: () => void;
  readonly withdraw: () => void;
}

type Problems = Extract<Awaited<ReturnType<typeof sealOpenForm>>, { ok: false }>["problems"];

/** Why a form was not sealed, in sentences. */
function toldSealing(problems: Problems): readonly Told[] {
  return problems.flatMap((problem): readonly Told[] =>
    problem.code === "answersWrong"
      ? problem.problems.map(
          (each): Told =>
            ({ messages }) =>
              textOf(messages.problems, each),
        )
      : toldForm([problem]),
  );
}

/** Seals the open form; the screen sees it again afterwards. */
export function useSealing({ hosts, session, job }: MemberScreenProps): Sealing {
  const { workbook, digest } = hosts;
  return {
    seal: () => {
      void job.job.run(async () => {
        const sealed = await sealOpenForm(workbook, KNOWN_SHEETS, digest);
        if (!sealed.ok) return { kind: "failed", told: toldSealing(sealed.problems) };
        await session.reread();
        return { kind: "done", told: ({ words }) => words.member.submit.sealedNow(sealed.value) };
      });
    },
    withdraw: () => {
      void job.job.run(async () => {
        const withdrawn = await withdrawSeal(workbook, KNOWN_SHEETS);
        if (!withdrawn.ok) return { kind: "failed", told: toldForm(withdrawn.problems) };
        await session.reread();
        return { kind: "done", told: ({ words }) => words.member.submit.withdrawn };
      });
    },
  };
}
