import { readFileSync } from "node:fs";
import { join } from "node:path";
import { findDocuments } from "../../src/documents/find-documents";

interface Expected {
  readonly offset: number;
  readonly printed: string;
  readonly normalised: string;
  readonly type: string;
  readonly date: string;
}

const FOLDER = join("test", "fixtures", "documents");

const fileText = (name: string): string => readFileSync(join(FOLDER, name), "utf8");

describe.each([
  ["000", 42],
  ["001", 6],
  ["002", 6],
])("in the real report %s", (name, count) => {
  const expected = JSON.parse(fileText(`${name}.json`)) as readonly Expected[];
  const found = findDocuments(fileText(`${name}.txt`));

  it(`every one of its ${String(count)} citations is found, and nothing else`, () => {
    expect(expected).toHaveLength(count);
    expect(found.map(({ offset, text }) => [offset, text])).toEqual(
      expected.map(({ offset, printed }) => [offset, printed]),
    );
  });

  it("every citation has its number, kind and date, those in the head of the letter included", () => {
    expect(found.map(({ normalised, type, date }) => ({ normalised, type, date }))).toEqual(
      expected.map(({ normalised, type, date }) => ({ normalised, type, date })),
    );
  });

  it.each([
    ["with the line ends of Windows", (text: string) => text.replace(/\n/gu, "\r\n")],
    ["decomposed", (text: string) => text.normalize("NFD")],
  ])("the same is found %s", (_, changed) => {
    const facts = findDocuments(changed(fileText(`${name}.txt`))).map(
      ({ normalised, type, date, issuer }) => ({ normalised, type, date, issuer }),
    );
    expect(facts).toEqual(
      found.map(({ normalised, type, date, issuer }) => ({ normalised, type, date, issuer })),
    );
  });

  it("number, year and symbol together are the normalised form", () => {
    for (const { number, year, symbol, normalised } of found) {
      const joint = (symbol ?? "").includes("/") ? "-" : "/";
      const parts = [number, year, symbol].filter((each) => each !== null);
      expect(parts.join(joint)).toBe(normalised);
    }
  });
});

it("names the issuers as a report names them, and by the symbol where it does not", () => {
  const issuers = findDocuments(fileText("002.txt")).map(({ issuer }) => issuer);
  expect(issuers).toEqual([
    "Sở Giáo dục và Đào tạo",
    "Bộ Chính trị",
    "Ủy ban nhân dân",
    "Ủy ban nhân dân",
    "HĐND",
    "Bộ Chính trị",
  ]);
});
