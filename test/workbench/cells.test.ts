import { openExcel } from "./excel-kit";

it("gives back what was written", async () => {
  const excel = await openExcel();
  const seen = await excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2");
    range.values = [
      ["a", 1],
      ["b", "2"],
    ];
    range.load("values,address,formulas");
    await context.sync();
    return { values: range.values, address: range.address };
  });
  expect(seen).toEqual({
    values: [
      ["a", 1],
      ["b", 2],
    ],
    address: "Sheet1!A1:B2",
  });
  expect(excel.store.sheet("Sheet1").cell(1, 1)?.value).toBe(2);
  expect(excel.roundTrips()).toHaveLength(1);
});
