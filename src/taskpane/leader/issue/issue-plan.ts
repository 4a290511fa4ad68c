import { fileNames } from "../../../basics/file-name";
import { foldedName } from "../../../basics/folded-name";
import { type BlocSetup, type Unit } from "../../../scoring/distribution/bloc-setup";
import { memberProblems, type MemberProblem } from "../../../scoring/distribution/member-problems";
import { type BlocBook } from "../../../workbook/bloc/returned/bloc-book";

/** What issuing will do, before it is done. */
export interface IssuePlan {
  /** The bloc with those who get a form. */
  readonly setup: BlocSetup;
  readonly withdrawn: readonly Unit[];
  readonly problems: readonly MemberProblem[];
  /** The leader's name; "" where none was chosen. */
  readonly to: string;
  readonly zipName: string;
  /** Forms went out before: it is noted, or some have come back. */
  readonly isAgain: boolean;
}

/** The beginning of the archive's name, as of every form in it. */
const ARCHIVE = "Phieu tu cham";

/** Plans the issue of forms: everybody gets one who has not withdrawn. */
export function issuePlan({ bloc, record, received }: BlocBook): IssuePlan {
  const hasWithdrawn = ({ status }: Unit): boolean => status === "withdrawn";
  const units = bloc.units.filter((unit) => !hasWithdrawn(unit));
  const [zipName = ""] = fileNames([[ARCHIVE, bloc.name, String(bloc.year)]], ".zip");
  return {
    setup: { ...bloc, units },
    withdrawn: bloc.units.filter(hasWithdrawn),
    problems: memberProblems(bloc, foldedName),
    to: bloc.units.find(({ id }) => id === bloc.leader)?.name ?? "",
    zipName,
    isAgain: record.issued !== "" || received.size > 0,
  };
}
