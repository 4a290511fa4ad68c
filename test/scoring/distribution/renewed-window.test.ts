import { withRenewedWindow } from "../../../src/scoring/distribution/renewed-window";
import { emptyForm, type SetupForm } from "../../../src/scoring/distribution/setup-form";

const FORM = emptyForm(2027);
const WINDOW = { year: 2026, evidenceFrom: "2025-12-01", evidenceTo: "2026-11-30" };

it.each<[title: string, form: SetupForm, window: typeof WINDOW, days: SetupForm["days"]]>([
  ["a year on", FORM, WINDOW, { evidenceFrom: "01/12/2026", evidenceTo: "30/11/2027" }],
  [
    "from the last day of February to its last day",
    FORM,
    { ...WINDOW, year: 2024, evidenceFrom: "2024-02-29" },
    { evidenceFrom: "28/02/2027", evidenceTo: "30/11/2029" },
  ],
  ["not where none was set", FORM, { ...WINDOW, evidenceTo: "" }, { evidenceFrom: "01/12/2026" }],
  [
    "not where a day was typed, even an empty one",
    { ...FORM, days: { evidenceFrom: "" } },
    WINDOW,
    { evidenceFrom: "", evidenceTo: "30/11/2027" },
  ],
  ["not to what is no year", { ...FORM, year: "20x7" }, WINDOW, {}],
])("moves the window of evidence %s", (...[, form, window, days]) => {
  expect(withRenewedWindow(form, window)).toEqual({ ...form, days });
});
