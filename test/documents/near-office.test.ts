import { readFileSync } from "node:fs";
import { findDocuments } from "../../src/documents/find-documents";
import { knownOffices } from "../../src/documents/offices";
import { nearOffice } from "../../src/documents/near-office";

describe("the office in a document's symbol", () => {
  it.each([
    ["68/PĐTĐ-SKHHCN", "", "SKHHCN", "SKHCN"],
    ["68/PĐTĐ-SKHHCN", "Sở Khoa học và Công nghệ", "SKHHCN", "SKHCN"],
    ["12/QĐ-UBDN", "", "UBDN", "UBND"],
    ["12/QĐ-UBNND", "", "UBNND", "UBND"],
    ["12/QĐ-UBN", "", undefined, undefined],
    ["45/SKHCC-QLCN", "", "SKHCC", "SKHCN"],
    ["45/BC-SKCN", "", "SKCN", "SKHCN"],
    ["2222/SNNV-TĐKT", "", "SNNV", "SNV"],
    ["2222/SVN-TĐKT", "", "SVN", "SNV"],
    ["1603/STC-KTĐII", "Sở Công Thương", "STC", "SCT"],
    ["1603/STC-KTĐII", "Sở Công Thương tỉnh Cao Bằng", "STC", "SCT"],
  ])("in %s by %j: %j is near to %j", (symbol, issuer, given, near) => {
    const found = nearOffice(symbol, issuer);
    expect([found?.given, found?.near.abbreviation]).toEqual([given, near]);
  });

  it.each([
    ["1603/STC-KTĐII", ""],
    ["1603/STC-KTĐII", "Sở Tài chính"],
    ["45/SKH&CN-QLCN&TTCN", ""],
    ["45/SKHDT-TH", ""],
    ["65/QĐ-KTĐII", ""],
    ["36-KH/TU", ""],
    ["18/CT-TTg", ""],
    ["91/2017/NĐ-CP", ""],
    ["06/2022/QH15", ""],
    ["12/SGTVT-VP", "Sở Xây dựng"],
    ["12/BC-BCA", ""],
    ["12/BC-SDL", ""],
    ["12/BC-CCTHADS", ""],
    ["không số", ""],
    ["", "Sở Nội vụ"],
  ])("in %s by %j gives no alarm", (symbol, issuer) => {
    expect(nearOffice(symbol, issuer)).toBeUndefined();
  });

  it("gives no alarm for any known office with its own symbol", () => {
    const alarms = knownOffices().filter(({ abbreviation, name }) =>
      [name, ""].some((issuer) => nearOffice(`12/BC-${abbreviation}`, issuer) !== undefined),
    );
    expect(alarms).toEqual([]);
  });

  it("is doubted in those of the reports' 54 citations alone that are misspelt indeed", () => {
    const citations = ["000", "001", "002"].flatMap((name) =>
      findDocuments(readFileSync(`test/fixtures/documents/${name}.txt`, "utf8")),
    );
    const doubted = citations.flatMap(({ text, issuer }) => {
      const found = nearOffice(text, issuer ?? "");
      return found === undefined ? [] : [`${text}: ${found.near.abbreviation}`];
    });
    expect(citations).toHaveLength(54);
    expect(doubted).toEqual([
      "1603/STC-KTĐII: SCT",
      "360/PĐTĐ-SKHHCN: SKHCN",
      "68/PĐTĐ-SKHHCN: SKHCN",
      "1678/SGDDĐT-VP: SGDĐT",
    ]);
  });
});
