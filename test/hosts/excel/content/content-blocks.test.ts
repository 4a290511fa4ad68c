import { contentBlocks, messageBytes } from "../../../../src/hosts/excel/content/content-blocks";

const at = (row: number, column: number, content: string) => ({ row, column, content });

it("puts neighbouring rows into one block and leaves what is between them as it is", () => {
  const blocks = contentBlocks([at(4, 2, "c"), at(2, 1, "a"), at(3, 3, "b")]);
  expect(blocks).toMatchObject([
    {
      top: 2,
      left: 1,
      rows: [
        ["a", null, null],
        [null, null, "b"],
        [null, "c", null],
      ],
    },
  ]);
});

it("begins another block behind a wide gap, so that a cell far down costs nothing", () => {
  const blocks = contentBlocks([at(0, 0, "a"), at(5, 0, "b"), at(1_000_000, 9, "c")]);
  expect(blocks.map(({ top, left, rows }) => [top, left, rows.length])).toEqual([
    [0, 0, 6],
    [1_000_000, 9, 1],
  ]);
});

it("lets the last of two contents for one cell count", () => {
  expect(contentBlocks([at(0, 0, "a"), at(0, 0, "b")])[0]?.rows).toEqual([["b"]]);
});

it("cuts long contents into blocks of about half a megabyte", () => {
  const text = "ơ".repeat(1000);
  const cells = Array.from({ length: 2000 }, (_, row) => at(row, 0, text));
  const blocks = contentBlocks(cells);
  expect(blocks.length).toBeGreaterThan(5);
  for (const { bytes } of blocks) expect(bytes).toBeLessThan(600_000);
  expect(blocks.flatMap(({ rows }) => rows)).toHaveLength(2000);
});

it.each(["abc", 'a"b', "ơ", "đ", "\n", 12.5, true, null])("counts the bytes of %j", (value) => {
  const bytes = new TextEncoder().encode(`${JSON.stringify(value)},`).length;
  expect(messageBytes(value)).toBe(bytes);
});
