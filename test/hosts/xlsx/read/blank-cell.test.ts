import { passBlankCell } from "../../../../src/hosts/xlsx/read/blank-cell";
import { readWorkbook } from "../../../../src/hosts/xlsx/read/read-workbook";
import { openXml } from "../../../../src/hosts/xlsx/xml/scan-xml";
import { oddWorkbook } from "../../../fixtures/odd-package";
import { createRandom, type Random } from "../../../fixtures/random/random";

describe("a cell that has a look and no content", () => {
  it.each([
    ["with a style", '<c r="B12" s="34"/>', 1],
    ["without one", '<c r="AA12"/>', 26],
    ["in the last column", '<c r="XFD12" s="1"/>', 16383],
  ])("is passed in one go %s", (_, cell, column) => {
    const scanner = openXml(`${cell}<c/>`);
    expect(passBlankCell(scanner, '12"')).toBe(column);
    expect(scanner.to).toBe(cell.length);
  });

  it.each([
    ["has a value", '<c r="B12" s="3"><v>1</v></c>'],
    ["stands in another row", '<c r="B13" s="3"/>'],
    ["stands in a row whose number only begins the same", '<c r="B123" s="3"/>'],
    ["names no column", '<c r="12"/>'],
    ["is outside of any sheet", '<c r="XFE12"/>'],
    ["is named in small letters", '<c r="b12"/>'],
    ["has more to say", '<c r="B12" s="3" t="s"/>'],
    ["is written in another order", '<c s="3" r="B12"/>'],
    ["carries a prefix", '<x:c r="B12"/>'],
    ["has something wrong in its style", '<c r="B12" s="3<"/>'],
    ["ends too early", '<c r="B12" s="3'],
    ["is not there", ""],
  ])("is left to the reader of all kinds of cells when it %s", (_, cell) => {
    const scanner = openXml(cell);
    expect(passBlankCell(scanner, '12"')).toBe(-1);
    expect(scanner.to).toBe(0);
  });
});

/** Rows of blank and filled cells, now and then out of order, twice, or in the wrong row. */
function randomRows(random: Random): readonly (readonly string[])[] {
  return Array.from({ length: 4 }, (_, row) =>
    Array.from({ length: random.whole(0, 12) }, (__, at) => {
      const column = random.percent(97) ? at : random.whole(0, 12);
      const number = random.percent(99) ? row + 1 : row + 2;
      const place = `r="${String.fromCharCode(65 + column)}${number}"`;
      if (random.percent(70)) return `<c ${place} s="${random.whole(0, 3)}"/>`;
      return `<c ${place}><v>${random.whole(0, 99)}</v></c>`;
    }),
  );
}

it("gives what the reader of all kinds of cells gives, problems included", () => {
  const random = createRandom(7);
  let refused = 0;
  for (let round = 0; round < 300; round += 1) {
    const rows = randomRows(random);
    const read = (written: (cell: string) => string): unknown =>
      readWorkbook(
        oddWorkbook({
          sheets: [
            {
              name: "Phiếu",
              data: rows
                .map((cells, at) => `<row r="${at + 1}">${cells.map(written).join("")}</row>`)
                .join(""),
            },
          ],
        }),
      );
    const result = read((cell) => cell);
    const [quick, slow] = [result, read((cell) => cell.replace("/>", " />"))].map((each) =>
      JSON.stringify(each, (key: string, value: unknown) =>
        value instanceof Map ? [...value] : key === "offset" ? "any" : value,
      ),
    );
    if (quick?.includes("fileBadXml") === true) refused += 1;
    expect(quick).toBe(slow);
  }
  expect(refused).toBeGreaterThan(30);
  expect(refused).toBeLessThan(270);
});
