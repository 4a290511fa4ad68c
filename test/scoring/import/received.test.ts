import { evidenceEntry } from "../../../src/scoring/import/received";

it("makes an entry of evidence of the texts in its row", () => {
  expect(evidenceEntry("MC01", (field) => `(${field})`)).toEqual({
    code: "MC01",
    type: "(type)",
    symbol: "(symbol)",
    date: "(date)",
    issuer: "(issuer)",
    subject: "(subject)",
    passage: "(passage)",
    criteria: "(criteria)",
    file: "(file)",
    status: "(status)",
  });
});
