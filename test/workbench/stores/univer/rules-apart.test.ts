import { FormulaDependencyTreeVirtual } from "@univerjs/preset-sheets-node-core";
import { keepRulesApart } from "../../../../src/workbench/stores/univer/rules-apart";
import { createUniverStore } from "../../../../src/workbench/stores/univer/univer-store";
import { emptyWorkbook, openExcel } from "../../excel-kit";
import { gridWithoutScreen } from "./grid-without-screen";

const CALCULATING = 30_000;

it(
  "a cell that a rule of several cells looks at is computed after what it adds up",
  async () => {
    keepRulesApart(FormulaDependencyTreeVirtual);
    const grid = gridWithoutScreen();
    const store = createUniverStore(emptyWorkbook(), grid.program, "rules");
    const excel = await openExcel({ store });
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      // The engine takes the rule's second row of cells to stand in A2 and B2.
      sheet.getRange("D5:F10").dataValidation.rule = { custom: { formula: "=SUM($C$1:$C$2)>0" } };
      sheet.getRange("A2:B2").formulas = [["=K1", "=A2+1"]];
      sheet.getRange("C1:C2").formulas = [["=SUM(A2,B2)"], ["=C1+1"]];
      sheet.getRange("K1").values = [[1]];
      await context.sync();
    });
    await store.settle();
    const sheet = store.activeSheet();
    const shown = (): readonly unknown[] => [
      ...[0, 1].map((column) => sheet.cell(1, column)?.value),
      ...[0, 1].map((row) => sheet.cell(row, 2)?.value),
    ];
    const first = shown();
    sheet.write(0, 10, [[{ value: 10 }]]);
    await store.settle();
    const second = shown();
    store.close();
    grid.close();
    expect([first, second]).toEqual([
      [1, 2, 3, 4],
      [10, 11, 21, 22],
    ]);
  },
  CALCULATING,
);
