import { addressPieces } from "../../../../src/hosts/excel/areas/address-pieces";
import { readAddress } from "../../../../src/hosts/excel/areas/read-address";
import {
  hasRelativeReference,
  shiftedFormula,
} from "../../../../src/hosts/excel/areas/shifted-formula";
import {
  absoluteRangeName,
  LAST_COLUMN,
  LAST_ROW,
} from "../../../../src/workbook/plan/cell-address";

it("cuts addresses into pieces of at most 8,000 characters and loses none", () => {
  const addresses = Array.from({ length: 3000 }, (_, at) => `A${at + 1}:C${at + 1}`);
  const pieces = addressPieces(addresses);
  expect(pieces.length).toBeGreaterThan(1);
  for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(8000);
  expect(pieces.join(",").split(",")).toEqual(addresses);
});

it("makes no piece of no address", () => {
  expect(addressPieces([])).toEqual([]);
});

it.each([
  ["B2", ["$B$2"]],
  ["Sheet1!A1:B2", ["$A$1:$B$2"]],
  ["'Kho, 1'!A1:B2,'Kho, 1'!C3", ["$A$1:$B$2", "$C$3"]],
  ["'Bài '' 1'!$D$4", ["$D$4"]],
  ["", []],
  ["#REF!", []],
])("reads the areas of %s", (address, expected) => {
  expect(readAddress(address).map(absoluteRangeName)).toEqual(expected);
});

it("reads whole columns and rows", () => {
  expect(readAddress("A:C")).toEqual([{ top: 0, left: 0, bottom: LAST_ROW, right: 2 }]);
  expect(readAddress("2:5")).toEqual([{ top: 1, left: 0, bottom: 4, right: LAST_COLUMN }]);
});

it.each([
  ["A1+$B2+C$3+$D$4", "C2+$B3+E$3+$D$4"],
  ["IF(A1=\"A1\",'A1'!B2,0)", "IF(C2=\"A1\",'A1'!D3,0)"],
  ["SUM(A1:B9)*LOG10(Z9)", "SUM(C2:D10)*LOG10(AB10)"],
  ["AND(ISNUMBER(F7),F7>=0,F7<=1E5)", "AND(ISNUMBER(H8),H8>=0,H8<=1E5)"],
  ["1E+15", "1E+15"],
  ["điểm1+A1", "điểm1+C2"],
])(
  "moves the relative references of %s one row down and two columns right",
  (formula, expected) => {
    expect(shiftedFormula(formula, 1, 2)).toBe(expected);
  },
);

it.each([
  ["$A$1+'A1'!$B$2", false],
  ['"A1"', false],
  ["1E5", false],
  ["$A1", true],
  ["SUM($A$1:A$2)", true],
])("knows whether %s depends on its cell", (formula, expected) => {
  expect(hasRelativeReference(formula)).toBe(expected);
});
