/** @jest-environment jsdom */
import { textsOf } from "./package-texts";
import { sheetPlan, workbookPlan } from "../../../workbook/plan/plan-builders";
import { RICH_PLAN } from "./rich-plan";

/** What a browser's XML parser complains of, or nothing. */
function complaint(xml: string): string | null {
  const parsed = new DOMParser().parseFromString(xml, "application/xml");
  return parsed.querySelector("parsererror")?.textContent ?? null;
}

const EVERY_UNIT = Array.from({ length: 0x3000 }, (_, unit) => String.fromCharCode(unit)).join("");
const AWKWARD = `${EVERY_UNIT}\uD800\uDFFF\uDC00\uFFFE\uFFFF]]>_x0001_`;

describe("the XML of every part", () => {
  it("the parser complains of what is not well-formed", () => {
    expect(complaint("<a>\u0001</a>")).not.toBeNull();
    expect(complaint("<a b=1/>")).not.toBeNull();
    expect(complaint("<a/>")).toBeNull();
  });

  it.each([...textsOf(RICH_PLAN)])("%s is well-formed", (_, xml) => {
    expect(complaint(xml)).toBeNull();
  });

  it("no text can break it, wherever it goes", () => {
    const short = AWKWARD.slice(0, 200);
    const plan = workbookPlan(
      [
        sheetPlan({
          cells: [
            { row: 0, column: 0, value: AWKWARD },
            { row: 1, column: 0, value: AWKWARD, formula: "A1" },
            { row: 2, column: 0, value: "x", link: { address: `https://vi.example/${short}` } },
            { row: 3, column: 0, value: "x", link: { place: short } },
            { row: 4, column: 0, value: 1, style: { numberFormat: short } },
          ],
          validations: [
            {
              ranges: [{ top: 0, left: 0, bottom: 0, right: 0 }],
              rule: { kind: "custom", formula: short },
              prompt: { title: AWKWARD.slice(0, 32), text: short },
              error: { title: AWKWARD.slice(0, 32), text: short },
            },
          ],
          print: {
            landscape: false,
            margins: { top: 20, bottom: 20, left: 20, right: 20 },
            pageNumbers: true,
            footer: AWKWARD.slice(0, 150),
          },
        }),
      ],
      { title: AWKWARD, properties: new Map([[short, short]]) },
    );
    for (const [path, xml] of textsOf(plan)) {
      expect(`${path} ${String(complaint(xml))}`).toBe(`${path} null`);
    }
  });
});
