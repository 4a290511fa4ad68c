import { fullForm, unseenChanges } from "../fixtures/sealed/sealed-forms";

/** One form of each reference template. */
const FORMS = ["khoi-2026-100", "khoi-ii-1000", "kiem-thu-a"] as const;

it.each(FORMS)(
  "%s: every change of every cell that no formula computes changes the seal",
  (name) => {
    const { tried, unseen } = unseenChanges(fullForm(name), () => true);
    expect(unseen).toEqual([]);
    expect(tried).toBeGreaterThan(1000);
  },
);
