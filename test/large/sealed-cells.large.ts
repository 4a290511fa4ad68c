import { REFERENCE_BLOCS } from "../fixtures/reference-blocs";
import { fullForm, unseenChanges } from "../fixtures/sealed/sealed-forms";

it.each(REFERENCE_BLOCS)(
  "%s: every change of every cell that no formula computes changes the seal",
  (name) => {
    const { tried, unseen } = unseenChanges(fullForm(name), () => true);
    expect(unseen).toEqual([]);
    expect(tried).toBeGreaterThan(1000);
  },
);
