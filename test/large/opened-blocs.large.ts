import { expectSame } from "../workbench/files/opened-plan";
import { randomPlans } from "../workbench/files/random-plans";

const BATCHES = 4;
const BLOCS_IN_A_BATCH = 25;
const FIRST_SEED = 7_000_001;

describe(`${String(BATCHES * BLOCS_IN_A_BATCH)} random blocs, written and opened whole in the workbench`, () => {
  it.each(Array.from({ length: BATCHES }, (_, batch) => FIRST_SEED + batch * BLOCS_IN_A_BATCH))(
    "are the plans they were written from (seeds from %d)",
    (from) => {
      for (let seed = from; seed < from + BLOCS_IN_A_BATCH; seed += 1)
        for (const plan of randomPlans(seed)) expectSame(plan);
    },
  );
});
