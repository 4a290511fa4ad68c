import { elementOf } from "./package-texts";
import { sheetPlan, workbookPlan } from "../../../workbook/plan/plan-builders";
import { workbookXml } from "../../../../src/hosts/xlsx/write/workbook-xml";

const MARGINS = { top: 20, bottom: 20, left: 30, right: 15 };

describe("the workbook's part", () => {
  it("each sheet has its name, its number and its state", () => {
    const sheets = [
      sheetPlan({ name: "Sở & 'ban' 1" }),
      sheetPlan({ name: "Kho", visibility: "hidden" }),
      sheetPlan({ name: "_khoi", visibility: "veryHidden" }),
    ];
    expect(elementOf(workbookXml(workbookPlan(sheets)), "sheets")).toBe(
      `<sheets><sheet name="Sở &amp; 'ban' 1" sheetId="1" r:id="rId1"/>` +
        '<sheet name="Kho" sheetId="2" state="hidden" r:id="rId2"/>' +
        '<sheet name="_khoi" sheetId="3" state="veryHidden" r:id="rId3"/></sheets>',
    );
  });

  it("what a sheet filters and prints is kept under Excel's own names, on that sheet", () => {
    const sheets = [
      sheetPlan({ name: "Kho" }),
      sheetPlan({
        name: "Khối 'A' & B",
        filter: { top: 2, left: 0, bottom: 9, right: 5 },
        print: {
          landscape: false,
          margins: MARGINS,
          pageNumbers: false,
          area: { top: 0, left: 0, bottom: 19, right: 5 },
          titleRows: { from: 1, to: 2 },
        },
      }),
    ];
    const on = "'Khối ''A'' &amp; B'!";
    expect(elementOf(workbookXml(workbookPlan(sheets)), "definedNames")).toBe(
      `<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="1" hidden="1">${on}$A$3:$F$10</definedName>` +
        `<definedName name="_xlnm.Print_Area" localSheetId="1">${on}$A$1:$F$20</definedName>` +
        `<definedName name="_xlnm.Print_Titles" localSheetId="1">${on}$2:$3</definedName></definedNames>`,
    );
  });

  it("names are seen from the whole workbook and can be hidden", () => {
    const names = [
      { name: "khoi.ma", refersTo: "'_khoi'!$B$3", hidden: true },
      { name: "tổng_điểm", refersTo: "'Phiếu'!$D$7" },
    ];
    expect(elementOf(workbookXml(workbookPlan([sheetPlan()], { names })), "definedNames")).toBe(
      `<definedNames><definedName name="khoi.ma" hidden="1">'_khoi'!$B$3</definedName>` +
        `<definedName name="tổng_điểm">'Phiếu'!$D$7</definedName></definedNames>`,
    );
  });

  it("a workbook without names has no list of them", () => {
    expect(workbookXml(workbookPlan([sheetPlan()]))).not.toContain("definedNames");
  });

  it.each([
    [true, '<workbookProtection lockStructure="1"/>'],
    [false, undefined],
  ])("its structure is locked when the plan says so (%s)", (structureLocked, expected) => {
    const xml = workbookXml(workbookPlan([sheetPlan()], { structureLocked }));
    expect(elementOf(xml, "workbookProtection")).toBe(expected);
  });

  it("programs calculate every formula anew when they open it", () => {
    expect(workbookXml(workbookPlan([sheetPlan()]))).toMatch(/<calcPr [^>]*fullCalcOnLoad="1"\/>/);
  });

  it("its pieces stand in the order of the schema", () => {
    const names = [{ name: "a_1", refersTo: "'Phiếu'!$A$1" }];
    const plan = workbookPlan([sheetPlan()], { names, structureLocked: true });
    const pieces = [
      ...workbookXml(plan).matchAll(
        /<(workbookPr|workbookProtection|bookViews|sheets|definedNames|calcPr)\b/g,
      ),
    ].map(([, name]) => name);
    expect(pieces).toEqual(
      "workbookPr workbookProtection bookViews sheets definedNames calcPr".split(" "),
    );
  });
});
