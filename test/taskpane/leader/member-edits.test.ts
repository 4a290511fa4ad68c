import { emptyForm, type SetupForm } from "../../../src/scoring/distribution/setup-form";
import {
  selectedText,
  toBeAdded,
  withAdded,
  withMember,
  withMoved,
  withoutMember,
} from "../../../src/taskpane/leader/setup/form/member-edits";
import { type Grid, type GridValue } from "../../../src/workbook/plan/grid";

const FORM: SetupForm = withAdded({
  ...emptyForm(2026),
  toAdd: "Sở Công Thương - Trưởng khối\nSở Y tế (YTE)\nSở Tài chính",
});

const ids = ({ members }: SetupForm): readonly string[] => members.map(({ id }) => id);

it("makes members of what stands in the box: ids made or given, roles where they are free", () => {
  expect(ids(FORM)).toEqual(["SCT", "YTE", "STC"]);
  expect([FORM.leader, FORM.deputy, FORM.toAdd]).toEqual(["SCT", "", ""]);
  const more = withAdded({ ...FORM, toAdd: "Sở Cần Thơ - Khối trưởng\nSở Y tế\nSở X (STC)" });
  expect(ids(more)).toEqual(["SCT", "YTE", "STC", "SCT2", "SX"]);
  expect(more.leader).toBe("SCT");
});

it("leaves a form alone while nobody stands in the box", () => {
  expect(toBeAdded(FORM).members).toEqual([]);
  expect(withAdded(FORM)).toEqual(FORM);
});

it("keeps who leads when that member's id is typed otherwise", () => {
  const changed = withMember(FORM, 0, { ...FORM.members[0]!, id: "CT", name: "Sở CT" });
  expect([ids(changed), changed.leader]).toEqual([["CT", "YTE", "STC"], "CT"]);
});

it("leaves nobody leading when the leader goes", () => {
  const left = withoutMember(FORM, 0);
  expect([ids(left), left.leader]).toEqual([["YTE", "STC"], ""]);
});

it.each([
  ["up", 1, -1, ["YTE", "SCT", "STC"]],
  ["down", 1, 1, ["SCT", "STC", "YTE"]],
  ["nowhere from the top", 0, -1, ["SCT", "YTE", "STC"]],
  ["nowhere from the bottom", 2, 1, ["SCT", "YTE", "STC"]],
] as const)("moves a member %s", (_, at, by, expected) => {
  expect(ids(withMoved(FORM, at, by))).toEqual(expected);
});

it("takes selected cells as a list: a row a line, numbers as they are, blank rows left out", () => {
  const cell = (row: number, column: number, value: GridValue) =>
    [column, { row, column, value, computed: false }] as const;
  const text = (each: string): GridValue => ({ kind: "text", text: each });
  const grid: Grid = {
    name: "Sheet1",
    visibility: "visible",
    rows: new Map([
      [0, new Map([cell(0, 1, text("ngoài vùng"))])],
      [2, new Map([cell(2, 1, { kind: "number", number: 1 }), cell(2, 2, text("Sở\nY tế"))])],
      [3, new Map([cell(3, 1, text(" "))])],
      [5, new Map([cell(5, 2, text("Sở Nội vụ")), cell(5, 9, text("ghi chú"))])],
    ]),
  };
  const range = { top: 2, bottom: 900_000, left: 1, right: 4 };
  expect(selectedText({ grid, range, merges: [] })).toBe("1\tSở Y tế\n\tSở Nội vụ");
});
