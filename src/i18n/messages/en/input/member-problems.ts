import { type MemberProblem } from "../../../../scoring/distribution/member-problems";
import { shown } from "../../shown-text";
import { type Family } from "../../texts";

/** A member list from which no forms may go out, in English. */
export const enMemberProblems: Family<MemberProblem> = {
  place: (problem) =>
    "row" in problem ? `List of units, row ${String(problem.row)}` : "List of units",
  texts: {
    membersMissing: () => "The bloc has no units yet. Enter the list of units.",
    memberNameBlank: ({ id }) => `The unit with the id ${shown(id)} has no name. Enter its name.`,
    memberIdBlank: ({ name }) => `The unit ${shown(name)} has no id. Enter its id.`,
    memberNameRepeated: ({ name, first }) =>
      `The name ${shown(name)} already stands in row ${String(first)}. Remove one of the rows, or tell the two apart by their names.`,
    memberIdRepeated: ({ id, first }) =>
      `The id ${shown(id)} already stands in row ${String(first)}. Give each unit an id of its own.`,
    roleUnknown: ({ role, id }) =>
      role === "leader"
        ? `The bloc leader ${shown(id)} is not in the list. Choose the leader again.`
        : `The deputy leader ${shown(id)} is not in the list. Choose the deputy again.`,
  },
};
