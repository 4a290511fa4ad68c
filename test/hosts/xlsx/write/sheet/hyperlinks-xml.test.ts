import { textsOf, writtenSheet } from "../package-texts";
import { sheetPlan, workbookPlan } from "../../../../workbook/plan/plan-builders";

const RELATIONS = "xl/worksheets/_rels/sheet1.xml.rels";

describe("links", () => {
  it("a link inside the workbook needs no relationship", () => {
    const { xml, relationships } = writtenSheet({
      cells: [{ row: 8, column: 2, value: "Kho", link: { place: "'Kho & B'!A1" } }],
    });
    expect(xml).toContain(
      `<hyperlinks><hyperlink ref="C9" location="'Kho &amp; B'!A1"/></hyperlinks>`,
    );
    expect(relationships).toEqual([]);
  });

  it("equal addresses share a relationship, and what follows the number sign stays with the cell", () => {
    const parts = textsOf(
      workbookPlan([
        sheetPlan({
          cells: [
            {
              row: 0,
              column: 0,
              value: "a",
              link: { address: "https://vi.example/đơn vị?a=1&b=2#m1" },
            },
            { row: 1, column: 0, value: "b", link: { address: "mailto:so@vi.example" } },
            {
              row: 2,
              column: 0,
              value: "c",
              link: { address: "https://vi.example/đơn vị?a=1&b=2" },
            },
          ],
        }),
      ]),
    );
    expect(parts.get("xl/worksheets/sheet1.xml")).toContain(
      '<hyperlinks><hyperlink ref="A1" r:id="rId1" location="m1"/><hyperlink ref="A2" r:id="rId2"/>' +
        '<hyperlink ref="A3" r:id="rId1"/></hyperlinks>',
    );
    const targets = [
      ...(parts.get(RELATIONS) ?? "").matchAll(/Target="(.*?)" TargetMode="External"/g),
    ];
    expect(targets.map(([, target]) => target)).toEqual([
      "https://vi.example/%C4%91%C6%A1n%20v%E1%BB%8B?a=1&amp;b=2",
      "mailto:so@vi.example",
    ]);
  });

  it("a sheet without addresses outside has no relationships part", () => {
    expect(textsOf(workbookPlan([sheetPlan()])).has(RELATIONS)).toBe(false);
  });
});
