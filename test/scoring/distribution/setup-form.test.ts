import {
  dayOf,
  emptyForm,
  formOf,
  MOST_MEMBERS,
  PERIODS,
  proposedDays,
  type SetupForm,
  type SetupProblem,
  setupOf,
} from "../../../src/scoring/distribution/setup-form";

const FIRST_HALF = "6 tháng đầu năm";

const member = (id: string, name: string): SetupForm["members"][number] => ({
  id,
  name,
  status: "notSubmitted",
  lateDays: 0,
});

const FORM: SetupForm = {
  ...emptyForm(2026),
  name: " Khối thi đua II ",
  members: [member("SCT", "Sở Công Thương"), member("SYT", " Sở Y tế ".normalize("NFD"))],
  leader: "SCT",
  deputy: "SYT",
};

it("makes a bloc of what was typed, names tidied and days proposed where none was typed", () => {
  expect(setupOf(FORM, FIRST_HALF)).toEqual({
    ok: true,
    value: {
      id: "khoi-thi-dua-ii",
      name: "Khối thi đua II",
      year: 2026,
      period: "",
      leader: "SCT",
      deputy: "SYT",
      deadline: "2026-12-27",
      evidenceFrom: "2025-12-01",
      evidenceTo: "2026-12-31",
      units: [member("SCT", "Sở Công Thương"), member("SYT", "Sở Y tế")],
    },
  });
});

it.each<[title: string, change: Partial<SetupForm>, days: readonly string[]]>([
  ["the whole of a year", {}, ["2026-12-27", "2025-12-01", "2026-12-31"]],
  ["its first half", { period: "firstHalf" }, ["2026-07-20", "2025-12-01", "2026-06-30"]],
  ["a part of it that only the leader knows", { period: "other" }, ["", "", ""]],
  ["no year", { year: "20x6" }, ["", "", ""]],
])("proposes the days for %s", (_, change, [deadline, evidenceFrom, evidenceTo]) => {
  const proposed = proposedDays({ ...FORM, ...change });
  expect(proposed).toEqual({ deadline, evidenceFrom, evidenceTo });
});

it("goes by a typed day, and by no day where it was emptied", () => {
  expect(dayOf({ ...FORM, days: { deadline: "6/12" } }, "deadline")).toBe("2026-12-06");
  expect(dayOf({ ...FORM, days: { deadline: " " } }, "deadline")).toBe("");
  expect(dayOf({ ...FORM, days: { deadline: "31/11" } }, "deadline")).toBeUndefined();
});

const many = Array.from({ length: MOST_MEMBERS + 1 }, (_, at) =>
  member(`A${String(at)}`, `Sở ${String(at)}`),
);

it.each<[code: SetupProblem["code"], change: Partial<SetupForm>]>([
  ["blocNameBlank", { name: " \u00a0" }],
  ["yearUnreadable", { year: "26" }],
  ["yearUnreadable", { year: "2e3" }],
  ["yearUnreadable", { year: "1999" }],
  ["yearUnreadable", { year: "2101" }],
  ["periodBlank", { period: "other" }],
  ["periodBlank", { period: "other", otherPeriod: " \u00a0" }],
  ["dayUnreadable", { days: { evidenceTo: "cuối năm" } }],
  ["windowReversed", { days: { evidenceFrom: "01/01/2027" } }],
  ["leaderIsDeputy", { deputy: "SCT" }],
  ["membersMissing", { members: [], leader: "", deputy: "" }],
  ["memberNameRepeated", { members: [...FORM.members, member("X", "SỞ Y TẾ")] }],
  ["membersTooMany", { members: [...FORM.members, ...many] }],
  ["roleUnknown", { deputy: "SXD" }],
])("says %s instead of setting up such a bloc", (code, change) => {
  const made = setupOf({ ...FORM, ...change }, FIRST_HALF);
  expect(made.ok ? [] : made.problems.map((problem) => problem.code)).toEqual([code]);
});

it.each<[title: string, change: Partial<SetupForm>]>([
  ["of the first year", { year: "2000" }],
  ["of the last year", { year: "2100" }],
  ["of a year in wide digits between spaces", { year: " ２０２６ " }],
  ["of sixty members", { members: many.slice(0, 60), leader: "", deputy: "" }],
  ["with a beginning of the evidence, but no end", { days: { evidenceTo: "" } }],
  ["with evidence of one day", { days: { evidenceFrom: "1/6/2026", evidenceTo: "1/6/2026" } }],
])("sets up a bloc %s", (_, change) => {
  expect(setupOf({ ...FORM, ...change }, FIRST_HALF).ok).toBe(true);
});

it("quotes a day that cannot be read as it was typed", () => {
  const made = setupOf({ ...FORM, days: { evidenceTo: "cuối năm" } }, FIRST_HALF);
  expect(made).toEqual({
    ok: false,
    problems: [{ code: "dayUnreadable", day: "evidenceTo", given: "cuối năm" }],
  });
});

it("refuses sixty-one members", () => {
  const made = setupOf({ ...FORM, members: many.slice(0, 61), leader: "", deputy: "" }, FIRST_HALF);
  expect(made.ok ? [] : made.problems.map(({ code }) => code)).toEqual(["membersTooMany"]);
});

it("tidies names that were typed in letters taken apart, and the name of a period", () => {
  const form = { ...FORM, name: "Khối".normalize("NFD"), period: "other", otherPeriod: " đợt 1 " };
  const made = setupOf({ ...form, period: "other" }, FIRST_HALF);
  expect(made).toMatchObject({ ok: true, value: { name: "Khối", period: "đợt 1" } });
});

it("leaves no name of a period where the first half of the year has its own", () => {
  const made = setupOf({ ...FORM, period: "firstHalf" }, FIRST_HALF);
  if (!made.ok) throw new Error("the form is sound");
  expect(formOf({ ...made.value, template: "t" }, FIRST_HALF).otherPeriod).toBe("");
});

it("says everything that is wrong at once", () => {
  const made = setupOf({ ...emptyForm(2026), year: "", days: { deadline: "x" } }, FIRST_HALF);
  expect(made.ok ? [] : made.problems.map(({ code }) => code)).toEqual([
    "blocNameBlank",
    "yearUnreadable",
    "dayUnreadable",
    "membersMissing",
  ]);
});

it("knows the whole year, its first half and any other part", () => {
  expect(PERIODS).toEqual(["year", "firstHalf", "other"]);
});

it.each(PERIODS)(
  "turns a bloc for a period of the kind %s into the form that describes it, and back",
  (period) => {
    const made = setupOf({ ...FORM, period, otherPeriod: "đợt 1" }, FIRST_HALF);
    if (!made.ok) throw new Error("the form is sound");
    const form = formOf({ ...made.value, template: "t" }, FIRST_HALF);
    expect(form.period).toBe(period);
    expect(setupOf(form, FIRST_HALF)).toEqual(made);
  },
);
