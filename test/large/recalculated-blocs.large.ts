import { readWorkbook } from "../../src/hosts/xlsx/read/read-workbook";
import { writeWorkbook } from "../../src/hosts/xlsx/write/write-workbook";
import { randomBook } from "../fixtures/random/random-book";
import { differences } from "../fixtures/recalculated-formulas";
import { recalculateAll } from "../programs/libreoffice";
import { plantWrongResult, sheetPartsOf } from "../programs/plant-wrong-result";
import { describeWith } from "../programs/program";

const BATCHES = 8;
const BLOCS_IN_A_BATCH = 25;
const FIRST_SEED = 5_000_001;

describeWith(
  "soffice",
  `${String(BATCHES * BLOCS_IN_A_BATCH)} random blocs, recalculated by LibreOffice`,
  () => {
    let compared = 0;
    let blocs = 0;

    it.each(Array.from({ length: BATCHES }, (_, batch) => FIRST_SEED + batch * BLOCS_IN_A_BATCH))(
      "agree with the engine in every formula cell (seeds from %d)",
      async (from) => {
        const seeds = Array.from({ length: BLOCS_IN_A_BATCH }, (_, index) => from + index);
        const plans = seeds.map(randomBook);
        const files = plans.map(({ plan }) => writeWorkbook(plan));
        const planted = plantWrongResult(files[0] ?? new Uint8Array()).bytes;
        const results = await recalculateAll([...files, planted]);
        expect(sheetPartsOf(results.at(-1) ?? new Uint8Array())).toBe(
          sheetPartsOf(results[0] ?? new Uint8Array()),
        );
        for (const [index, { seed, plan }] of plans.entries()) {
          const read = readWorkbook(results[index] ?? new Uint8Array());
          if (!read.ok) throw new Error(JSON.stringify(read.problems));
          const found = differences(plan, read.value);
          expect([seed, found.differ]).toEqual([seed, []]);
          compared += found.compared;
          blocs += 1;
        }
      },
      300_000,
    );

    it("are many: the counts are printed", () => {
      process.stdout.write(
        `${String(blocs)} random blocs, ${String(compared)} formula cells compared\n`,
      );
      expect(blocs).toBe(BATCHES * BLOCS_IN_A_BATCH);
      expect(compared).toBeGreaterThan(blocs * 100);
    });
  },
);
