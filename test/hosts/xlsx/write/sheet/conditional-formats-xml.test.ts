import { type ConditionalFormatPlan } from "../../../../../src/workbook/plan/sheet-plan";
import { elementOf, writtenSheet } from "../package-texts";

const ROWS = { top: 3, left: 0, bottom: 5, right: 5 };
const SCORES = { top: 3, left: 3, bottom: 5, right: 3 };
const MISSING: ConditionalFormatPlan = {
  kind: "formula",
  ranges: [ROWS],
  formula: '$D4=""',
  style: { fill: "FFD9D9" },
};
const BAR: ConditionalFormatPlan = { kind: "bar", ranges: [SCORES, ROWS], color: "3B7D23" };

describe("conditional formats", () => {
  it("a look applies while its formula is true, the first one planned before the others", () => {
    const { xml } = writtenSheet({
      conditionalFormats: [MISSING, { ...MISSING, formula: "$D4>$C4", style: { fill: "C00000" } }],
    });
    expect(xml).toContain(
      '<conditionalFormatting sqref="A4:F6"><cfRule type="expression" dxfId="0" priority="1">' +
        '<formula>$D4=""</formula></cfRule></conditionalFormatting>' +
        '<conditionalFormatting sqref="A4:F6"><cfRule type="expression" dxfId="1" priority="2">' +
        "<formula>$D4&gt;$C4</formula></cfRule></conditionalFormatting>",
    );
  });

  it("a bar begins at zero, and its extension draws it in one colour", () => {
    const { xml } = writtenSheet({ conditionalFormats: [MISSING, BAR] });
    expect(xml).toContain(
      '<cfRule type="dataBar" priority="2"><dataBar><cfvo type="num" val="0"/><cfvo type="max"/>' +
        '<color rgb="FF3B7D23"/></dataBar><extLst><ext ',
    );
    expect(elementOf(xml, "x14:conditionalFormattings")).toContain(
      'gradient="0" negativeBarColorSameAsPositive="1" axisPosition="none">' +
        '<x14:cfvo type="num"><xm:f>0</xm:f></x14:cfvo><x14:cfvo type="max"/></x14:dataBar></x14:cfRule>' +
        "<xm:sqref>D4:D6 A4:F6</xm:sqref>",
    );
  });

  it("every bar is tied to the extension of its own", () => {
    const { xml } = writtenSheet({ conditionalFormats: [BAR, MISSING, BAR] });
    const tied = [...xml.matchAll(/<x14:id>(.*?)<\/x14:id>/g)].map(([, id]) => id);
    const drawn = [...xml.matchAll(/<x14:cfRule type="dataBar" id="(.*?)"/g)].map(([, id]) => id);
    expect(new Set(tied).size).toBe(2);
    expect(drawn).toEqual(tied);
    expect(tied[0]).toMatch(/^\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/);
  });

  it("a sheet without bars has no extension", () => {
    expect(writtenSheet({ conditionalFormats: [MISSING] }).xml).not.toContain("extLst");
  });
});
