import { writeWorkbook } from "../../../../src/hosts/xlsx/write/write-workbook";
import { textsOf } from "./package-texts";
import { sheetPlan, workbookPlan } from "../../../workbook/plan/plan-builders";
import { RICH_PLAN } from "./rich-plan";

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/") + 1);
}

/** The part whose references a relationships part holds: xl/_rels/workbook.xml.rels belongs to xl/workbook.xml. */
function ownerFolder(relationships: string): string {
  return folderOf(relationships).replace(/_rels\/$/, "");
}

function targetsIn(xml: string): readonly string[] {
  const relations = [...xml.matchAll(/<Relationship [^>]*>/g)].map(([tag]) => tag);
  return relations
    .filter((tag) => !tag.includes('TargetMode="External"'))
    .map((tag) => /Target="(.*?)"/.exec(tag)?.[1] ?? "");
}

describe("a written workbook", () => {
  const parts = textsOf(RICH_PLAN);
  const paths = [...parts.keys()];

  it("begins with the list of content types, as readers expect", () => {
    expect(paths[0]).toBe("[Content_Types].xml");
  });

  it("every part has a content type, and every content type its part", () => {
    const types = parts.get("[Content_Types].xml") ?? "";
    const named = [...types.matchAll(/PartName="\/(.*?)"/g)].map(([, path]) => path);
    const others = paths.filter(
      (path) => path !== "[Content_Types].xml" && !path.endsWith(".rels"),
    );
    expect([...named].sort()).toEqual([...others].sort());
  });

  it("every part is referred to, and every reference leads to a part", () => {
    const targets = paths
      .filter((path) => path.endsWith(".rels"))
      .flatMap((path) =>
        targetsIn(parts.get(path) ?? "").map((target) => ownerFolder(path) + target),
      );
    const others = paths.filter(
      (path) => path !== "[Content_Types].xml" && !path.endsWith(".rels"),
    );
    expect([...targets].sort()).toEqual([...others].sort());
  });

  it("a workbook without custom properties has no part for them", () => {
    const plain = textsOf(workbookPlan([sheetPlan()]));
    expect([...plain.keys()]).not.toContain("docProps/custom.xml");
    expect([...plain.values()].join("")).not.toContain("custom");
  });

  it("equal plans give equal bytes", () => {
    const again = writeWorkbook(structuredClone(RICH_PLAN));
    expect(Buffer.from(again).equals(writeWorkbook(RICH_PLAN))).toBe(true);
  });

  it("its entries carry noon of the first day that a zip file can name, not the time of writing", () => {
    const header = new DataView(writeWorkbook(workbookPlan([sheetPlan()])).buffer);
    const [noon, firstOfJanuary1980] = [12 << 11, (1 << 5) | 1];
    expect([header.getUint16(10, true), header.getUint16(12, true)]).toEqual([
      noon,
      firstOfJanuary1980,
    ]);
  });

  it("a plan that Excel would repair is refused with all that is wrong", () => {
    const sheet = sheetPlan({
      name: "A/B",
      cells: [
        { row: 0, column: 0, formula: "1+1" },
        { row: 0, column: 1, value: Number.NaN },
      ],
    });
    const write = (): Uint8Array => writeWorkbook(workbookPlan([sheet]));
    expect(write).toThrow("A1: a formula without its result");
    expect(write).toThrow("B1: NaN instead of a number");
    expect(write).toThrow("a sheet name with a character of");
  });
});
