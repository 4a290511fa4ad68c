import { fileFormula } from "../../../../src/hosts/xlsx/write/file-formula";

describe("formulas in a file", () => {
  it.each([
    ["SUM(A1:A3)", "SUM(A1:A3)"],
    ["RANK.EQ(A1,A$1:A$9)", "_xlfn.RANK.EQ(A1,A$1:A$9)"],
    ["rank.eq(A1,B1:B2)+IFS(A1>0,1)", "_xlfn.RANK.EQ(A1,B1:B2)+_xlfn.IFS(A1&gt;0,1)"],
    ["AGGREGATE(14,6,A1:A9,1)", "_xlfn.AGGREGATE(14,6,A1:A9,1)"],
    ["XLOOKUP(A1,B:B,C:C)", "_xlfn.XLOOKUP(A1,B:B,C:C)"],
    ["_xlfn.RANK.EQ(A1,B1:B2)", "_xlfn.RANK.EQ(A1,B1:B2)"],
    ["NETWORKDAYS.INTL(A1,A2)+ERROR.TYPE(A3)", "NETWORKDAYS.INTL(A1,A2)+ERROR.TYPE(A3)"],
    ["IFERROR(SUMIFS(A:A,B:B,1),0)", "IFERROR(SUMIFS(A:A,B:B,1),0)"],
    ['IF(A1="IFS(","TEXTJOIN(""a"")",2)', 'IF(A1="IFS(","TEXTJOIN(""a"")",2)'],
    ["'Bảng IFS(1)'!A1&IFNA(A2,\"\")", "'Bảng IFS(1)'!A1&amp;_xlfn.IFNA(A2,\"\")"],
    ["DAYS+DAYS(A1,A2)", "DAYS+_xlfn.DAYS(A1,A2)"],
  ])("%s is stored as %s", (formula, stored) => {
    expect(fileFormula(formula)).toBe(stored);
  });
});
