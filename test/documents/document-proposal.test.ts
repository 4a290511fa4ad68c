import { proposedDocuments } from "../../src/documents/document-proposal";
import { findDocuments } from "../../src/documents/find-documents";

const documentsIn = (text: string) => proposedDocuments(findDocuments(text));

it("states a document as it is printed and as it is usually written", () => {
  expect(documentsIn("Quyết định số 0123 /QĐ- UBND ngày 5.3.2026 của UBND tỉnh")).toEqual([
    {
      normalised: "0123/QĐ-UBND",
      printed: {
        type: "Quyết định",
        symbol: "0123 /QĐ- UBND",
        date: "2026-03-05",
        issuer: "UBND tỉnh",
      },
      plain: {
        type: "Quyết định",
        symbol: "0123/QĐ-UBND",
        date: "2026-03-05",
        issuer: "UBND tỉnh",
      },
    },
  ]);
});

it.each([
  [
    "once where it is cited twice",
    "KH số 36/KH-SNV ngày 19/01/2026; theo 36/KH-SNV",
    ["2026-01-19"],
  ],
  [
    "with what only the second citation says",
    "Kế hoạch 36/KH-SNV và 36/KH-SNV ngày 19/01/2026",
    ["2026-01-19"],
  ],
  [
    "twice where the years differ",
    "36/KH-SNV ngày 19/01/2025, 36/KH-SNV ngày 20/01/2026",
    ["2025-01-19", "2026-01-20"],
  ],
  ["with blanks for what is not said", "báo cáo số 588/BC-SKHCN", [""]],
])("lists a document %s", (_, text, dates) => {
  expect(documentsIn(text).map(({ plain }) => plain.date)).toEqual(dates);
});

it("finds nothing in a text without documents", () => {
  expect(documentsIn("Đạt 42/55 chỉ tiêu, 97,5% hồ sơ đúng hạn ngày 02/04.")).toEqual([]);
});
