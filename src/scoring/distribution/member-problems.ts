import { type BlocSetup } from "./bloc-setup";

/** What is wrong with the list of members; `row` counts from 1. */
export type MemberProblem =
  | { readonly code: "membersMissing" }
  | { readonly code: "memberNameBlank"; readonly row: number; readonly id: string }
  | { readonly code: "memberIdBlank"; readonly row: number; readonly name: string }
  | {
      readonly code: "memberNameRepeated";
      readonly row: number;
      readonly name: string;
      readonly first: number;
    }
  | {
      readonly code: "memberIdRepeated";
      readonly row: number;
      readonly id: string;
      readonly first: number;
    }
  | { readonly code: "roleUnknown"; readonly role: "leader" | "deputy"; readonly id: string };

/**
 * Every problem of the member list: no form may go out for a department that cannot be told from another.
 *
 * @param fold how names compare: case, spaces and the two ways of placing a tone mark must not part them.
 */
export function memberProblems(
  { units, leader, deputy }: Pick<BlocSetup, "units" | "leader" | "deputy">,
  fold: (name: string) => string,
): readonly MemberProblem[] {
  const problems: MemberProblem[] = units.length === 0 ? [{ code: "membersMissing" }] : [];
  const names = new Map<string, number>();
  const ids = new Map<string, number>();
  units.forEach(({ id, name }, index) => {
    const row = index + 1;
    const key = fold(name);
    const first = names.get(key);
    const firstId = ids.get(id);
    if (key === "") problems.push({ code: "memberNameBlank", row, id });
    else if (first !== undefined) problems.push({ code: "memberNameRepeated", row, name, first });
    else names.set(key, row);
    if (id.trim() === "") problems.push({ code: "memberIdBlank", row, name });
    else if (firstId !== undefined)
      problems.push({ code: "memberIdRepeated", row, id, first: firstId });
    else ids.set(id, row);
  });
  for (const [role, id] of [
    ["leader", leader],
    ["deputy", deputy],
  ] as const)
    if (id !== "" && !ids.has(id)) problems.push({ code: "roleUnknown", role, id });
  return problems;
}
