import { type Unit } from "../../../../scoring/distribution/bloc-setup";
import { listedMembers, type ListedMembers } from "../../../../scoring/distribution/listed-members";
import { type SetupForm } from "../../../../scoring/distribution/setup-form";
import { textRows } from "../../../../scoring/distribution/text-rows";
import { unitId } from "../../../../scoring/distribution/unit-id";
import { cellAt, cellText } from "../../../../workbook/plan/grid-cells";
import { type SelectedCells } from "../../../../workbook/plan/open-workbook";

/** Changes a form as it stands when the change is made. */
export type EditForm = (change: (form: SetupForm) => SetupForm) => void;

/** What stands in the box for new members, as members; those that are in the list already are named. */
export function toBeAdded({ toAdd, members }: SetupForm): ListedMembers {
  return listedMembers(
    textRows(toAdd),
    members.map(({ name }) => name),
  );
}

/** The form with everybody from the box in the list: ids made where none were given, roles taken where they are free. */
export function withAdded(form: SetupForm): SetupForm {
  const taken = new Set(form.members.map(({ id }) => id));
  let { leader, deputy } = form;
  const added = toBeAdded(form).members.map(({ name, id: given, role }): Unit => {
    const id = given === undefined || taken.has(given) ? unitId(name, taken) : given;
    taken.add(id);
    if (role === "leader" && leader === "") leader = id;
    if (role === "deputy" && deputy === "") deputy = id;
    return { id, name, status: "notSubmitted", lateDays: 0 };
  });
  return { ...form, members: [...form.members, ...added], leader, deputy, toAdd: "" };
}

/** The form with another member at a place; who leads is known by the id, which may have changed. */
export function withMember(form: SetupForm, at: number, member: Unit): SetupForm {
  const before = form.members[at]?.id;
  const renamed = (id: string): string => (id !== "" && id === before ? member.id : id);
  return {
    ...form,
    members: form.members.map((each, index) => (index === at ? member : each)),
    leader: renamed(form.leader),
    deputy: renamed(form.deputy),
  };
}

/** The form without the member at a place. */
export function withoutMember(form: SetupForm, at: number): SetupForm {
  const gone = form.members[at]?.id;
  return {
    ...form,
    members: form.members.filter((_, index) => index !== at),
    leader: form.leader === gone ? "" : form.leader,
    deputy: form.deputy === gone ? "" : form.deputy,
  };
}

/** The form with the member at a place one further up (-1) or down (1); as it is where there is no room. */
export function withMoved(form: SetupForm, at: number, by: -1 | 1): SetupForm {
  const member = form.members[at];
  const other = form.members[at + by];
  if (member === undefined || other === undefined) return form;
  const members = form.members.map((each, index) =>
    index === at ? other : index === at + by ? member : each,
  );
  return { ...form, members };
}

/** Selected cells as a text for the box: a row a line, cells between tabs. */
export function selectedText({ grid, range }: SelectedCells): string {
  const { top, bottom, left, right } = range;
  const lines = [...grid.rows.keys()]
    .filter((row) => row >= top && row <= bottom)
    .map((row) => {
      const columns = [...(grid.rows.get(row)?.keys() ?? [])];
      const last = Math.max(left, ...columns.filter((column) => column <= right));
      return Array.from({ length: last - left + 1 }, (_, at) =>
        cellText(cellAt(grid, row, left + at)).replace(/\s+/gu, " "),
      ).join("\t");
    });
  return lines.filter((line) => line.trim() !== "").join("\n");
}
