import { type Term } from "../../../scoring/distribution/bloc-setup";
import { type AwardWords } from "../../look/award-words";
import { AWARD_GROUPS, AWARD_LEVELS } from "./award-layout";
import { type AwardGroup } from "./award-table";

/** The groups with the titles that a form goes out with; no figure is filled in. */
export function usualAwards({ groups, usual }: AwardWords, term: Term): readonly AwardGroup[] {
  return AWARD_LEVELS.map((level) => ({
    level,
    title: groups[level],
    note: "",
    rows: AWARD_GROUPS[level].usual.map(([ordinal, award]) => {
      return { ordinal, title: usual[award](term), figures: {}, note: "" };
    }),
  }));
}
