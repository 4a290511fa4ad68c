import {
  reachesForms,
  setupEffects,
  type SetupChange,
  type SetupEffect,
} from "../../../src/scoring/distribution/setup-change";
import { type BlocSetup, type Unit } from "../../../src/scoring/distribution/bloc-setup";

const unit = (id: string, name: string, status = "submitted"): Unit => ({
  id,
  name,
  status,
  lateDays: 0,
});

const [SCT, SYT, STC] = [
  unit("SCT", "Sở Công Thương"),
  unit("SYT", "Sở Y tế", "withdrawn"),
  unit("STC", "Sở Tài chính"),
];

const BEFORE: BlocSetup = {
  id: "k",
  name: "Khối II",
  year: 2026,
  period: "Đợt 1",
  template: "t",
  leader: "SCT",
  deputy: "",
  deadline: "2026-12-27",
  evidenceFrom: "2025-12-01",
  evidenceTo: "2026-12-31",
  units: [SCT, SYT, STC],
};

it.each<[title: string, change: Partial<SetupChange>, effects: readonly SetupEffect[]]>([
  ["nothing where nothing differs", {}, []],
  ["nothing where a period is only written otherwise", { period: "đợt  1" }, []],
  [
    "nothing where a unit got on meanwhile",
    { units: [{ ...SCT, status: "verified" }, SYT, STC] },
    [],
  ],
  [
    "a new name",
    { units: [{ ...SCT, name: "Sở CT" }, SYT, STC] },
    [{ code: "memberRenamed", name: "Sở Công Thương", to: "Sở CT" }],
  ],
  [
    "who withdraws and who comes back",
    { units: [{ ...SCT, status: "withdrawn" }, { ...SYT, status: "notSubmitted" }, STC] },
    [
      { code: "memberWithdrawn", name: "Sở Công Thương" },
      { code: "memberBack", name: "Sở Y tế" },
    ],
  ],
  [
    "who is taken off and who is new",
    { units: [SCT, STC, unit("SNV", "Sở Nội vụ")] },
    [
      { code: "memberRemoved", name: "Sở Y tế" },
      { code: "memberAdded", name: "Sở Nội vụ" },
    ],
  ],
  [
    "who is new in front of all, and no other order",
    { units: [unit("SNV", "Sở Nội vụ"), SCT, SYT, STC] },
    [{ code: "memberAdded", name: "Sở Nội vụ" }],
  ],
  ["another order of some", { units: [SYT, SCT, STC] }, [{ code: "orderChanged" }]],
  ["another order", { units: [STC, SCT, SYT] }, [{ code: "orderChanged" }]],
  [
    "everything about the bloc itself",
    { name: "K", period: "", deputy: "STC", deadline: "", evidenceTo: "" },
    [
      { code: "blocRenamed" },
      { code: "periodChanged" },
      { code: "rolesChanged" },
      { code: "deadlineChanged" },
      { code: "windowChanged" },
    ],
  ],
])("says of a change %s", (_, change, effects) => {
  expect(setupEffects(BEFORE, { ...BEFORE, ...change })).toEqual(effects);
});

it("knows what forms that are out say otherwise: names, days and whom to send them to", () => {
  const after = { ...BEFORE, deadline: "", units: [SCT, STC] };
  expect(setupEffects(BEFORE, after).map(reachesForms)).toEqual([false, true]);
});
