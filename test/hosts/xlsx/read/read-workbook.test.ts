import { readWorkbook } from "../../../../src/hosts/xlsx/read/read-workbook";
import { cellsOf, refusalOf } from "../../../fixtures/grid-texts";
import {
  oddWorkbook,
  packed,
  partsOf,
  relationship,
  relationships,
  type OddWorkbook,
} from "../../../fixtures/odd-package";

const DATA =
  '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>9.5</v></c></row><row r="3"><c r="C3" t="b"><v>1</v></c></row>';
const FORM: OddWorkbook = {
  sheets: [
    { name: "Phiếu", data: DATA },
    { name: "_khoi", state: "veryHidden", data: '<row r="1"><c r="A1"><v>7</v></c></row>' },
    { name: "Danh mục", state: "hidden", data: "" },
  ],
  texts: ["<t>Tiêu chí</t>"],
  after:
    '<definedNames><definedName name="unit">\'_khoi\'!$A$1</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">Phiếu!$A$1:$C$3</definedName></definedNames>',
  properties:
    '<property fmtid="{1}" pid="2" name="khoi.token"><vt:lpwstr>a &amp; b</vt:lpwstr></property><property fmtid="{1}" pid="3" name="count"><vt:i4>3</vt:i4></property>',
};
const CELLS = { A1: "Tiêu chí", B1: 9.5, C3: "[yes]" };

/** Writes every element of a part with a prefix, as Microsoft's own SDK does. */
function prefixed(part: string | Uint8Array | undefined): string {
  return String(part)
    .replace(/<(\/?)([A-Za-z])/g, "<$1x:$2")
    .replace(" xmlns=", " xmlns:x=");
}

/** The dialect that the standard calls strict: other names for all vocabularies. */
function strict(part: string | Uint8Array): string {
  return String(part)
    .replaceAll(
      "http://schemas.openxmlformats.org/spreadsheetml/2006",
      "http://purl.oclc.org/ooxml/spreadsheetml",
    )
    .replaceAll(
      "http://schemas.openxmlformats.org/officeDocument/2006",
      "http://purl.oclc.org/ooxml/officeDocument",
    )
    .replaceAll("custom-properties", "customProperties");
}

it("gives sheets in the order of the tabs, workbook-wide names and text properties", () => {
  const read = readWorkbook(oddWorkbook(FORM));
  expect(cellsOf(read)).toEqual(CELLS);
  expect(read.ok && read.value.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ["Phiếu", "visible"],
    ["_khoi", "veryHidden"],
    ["Danh mục", "hidden"],
  ]);
  expect(read.ok && [...read.value.names]).toEqual([["unit", "'_khoi'!$A$1"]]);
  expect(read.ok && [...read.value.properties]).toEqual([["khoi.token", "a & b"]]);
});

it("reads only the sheets that are wanted, and does not look into the others", () => {
  const parts = { ...partsOf(FORM), "xl/worksheets/sheet2.xml": "no XML at all" };
  const read = readWorkbook(packed(parts), (name) => name === "Phiếu");
  expect(read.ok && read.value.sheets.map(({ name }) => name)).toEqual(["Phiếu"]);
  expect(refusalOf(readWorkbook(packed(parts)))).toEqual(["fileBadXml xl/worksheets/sheet2.xml"]);
});

describe("every dialect gives the same cells", () => {
  const sound = partsOf(FORM);
  const links = (at: number): string =>
    relationship(`s${at}`, "worksheet", `/xl/worksheets/sheet${at}.xml`);

  it.each([
    {
      title: "with prefixes before all elements",
      parts: {
        ...sound,
        "xl/workbook.xml": prefixed(sound["xl/workbook.xml"]),
        "xl/worksheets/sheet1.xml": prefixed(sound["xl/worksheets/sheet1.xml"]),
        "xl/sharedStrings.xml": prefixed(sound["xl/sharedStrings.xml"]),
      },
    },
    {
      title: "the strict one",
      parts: Object.fromEntries(Object.entries(sound).map(([name, part]) => [name, strict(part)])),
    },
    {
      title: "with absolute targets and sheets in another order than their parts",
      parts: {
        ...sound,
        "_rels/.rels": relationships(
          relationship("a", "custom-properties", "/docProps/custom.xml"),
          relationship("b", "officeDocument", "/xl/workbook.xml"),
        ),
        "xl/_rels/workbook.xml.rels": relationships(
          relationship("t", "sharedStrings", "/xl/sharedStrings.xml"),
          ...[3, 2, 1].map(links),
        ),
      },
    },
    {
      title: "without any stated places",
      parts: {
        ...sound,
        "xl/worksheets/sheet1.xml": String(sound["xl/worksheets/sheet1.xml"])
          .replace('<row r="3">', "<row/><row>")
          .replace('<c r="C3"', "<c/><c/><c")
          .replaceAll(/ r="[A-Z]?\d"/g, ""),
      },
    },
    {
      title: "with rows and cells out of order",
      parts: {
        ...sound,
        "xl/worksheets/sheet1.xml": String(sound["xl/worksheets/sheet1.xml"])
          .replace(/(<row r="1">.*?<\/row>)(<row r="3">.*?<\/row>)/, "$2$1")
          .replace(/(<c r="A1".*?<\/c>)(<c r="B1".*?<\/c>)/, "$2$1"),
      },
    },
    {
      title: "indented, with comments and a byte order mark",
      parts: {
        ...sound,
        "xl/worksheets/sheet1.xml": `\ufeff<?xml version="1.0" encoding="utf-8"?>\r\n${String(
          sound["xl/worksheets/sheet1.xml"],
        )
          .replaceAll("><", ">\r\n  <!-- … --><")
          .replaceAll('"', "'")}`,
      },
    },
    {
      title: "with prefixes declared where they are used",
      parts: {
        ...sound,
        "xl/workbook.xml": String(sound["xl/workbook.xml"]).replaceAll(
          "r:id=",
          'xmlns:id="urn:id" id:x="1" r:id=',
        ),
      },
    },
    {
      title: "with extensions inside and behind the cells",
      parts: {
        ...sound,
        "xl/worksheets/sheet1.xml": String(sound["xl/worksheets/sheet1.xml"])
          .replace("</c>", "<extLst><ext><x14:c><x14:v>1</x14:v></x14:c></ext></extLst></c>")
          .replace("</sheetData>", "</sheetData><extLst><row r='1'><c r='A1'/></row></extLst>"),
      },
    },
  ])("$title", ({ parts }) => {
    const read = readWorkbook(packed(parts));
    expect(cellsOf(read)).toEqual(CELLS);
    expect(Object.keys(cellsOf(read))).toEqual(Object.keys(CELLS));
    expect(cellsOf(read, "_khoi")).toEqual({ A1: 7 });
    expect(read.ok && read.value.properties.get("khoi.token")).toBe("a & b");
  });
});

it("needs no shared texts, styles or properties", () => {
  const { "xl/workbook.xml": workbook, "xl/worksheets/sheet1.xml": sheet } = partsOf({
    sheets: [{ name: "Phiếu", data: '<row><c s="4"><v>1</v></c></row>' }],
  });
  const parts = {
    "xl/workbook.xml": workbook ?? "",
    "xl/worksheets/sheet1.xml": sheet ?? "",
    "_rels/.rels": relationships(relationship("b", "officeDocument", "xl/workbook.xml")),
    "xl/_rels/workbook.xml.rels": relationships(
      relationship("s1", "worksheet", "worksheets/sheet1.xml"),
    ),
  };
  expect(cellsOf(readWorkbook(packed(parts)))).toEqual({ A1: 1 });
});

it("passes over chart sheets, and never follows a link outside the file", () => {
  const parts = {
    ...partsOf(FORM),
    "xl/_rels/workbook.xml.rels": relationships(
      relationship("s1", "worksheet", "worksheets/sheet1.xml"),
      relationship("s2", "chartsheet", "chartsheets/sheet1.xml"),
      relationship("s3", "worksheet", "worksheets/sheet3.xml"),
      relationship("t", "sharedStrings", "sharedStrings.xml"),
      `<Relationship Id="x" Type="http://a/externalLinkPath" Target="file:///c:/a.xlsx" TargetMode="External"/>`,
    ),
  };
  const read = readWorkbook(packed(parts));
  expect(read.ok && read.value.sheets.map(({ name }) => name)).toEqual(["Phiếu", "Danh mục"]);
});

it("takes names of objects of JavaScript for ordinary names", () => {
  const names = ["__proto__", "constructor", "toString"];
  const read = readWorkbook(
    oddWorkbook({
      sheets: names.map((name) => ({ name, data: '<row r="1"><c r="A1"><v>1</v></c></row>' })),
      after: `<definedNames>${names.map((name) => `<definedName name="${name}">1</definedName>`).join("")}</definedNames>`,
      properties: names
        .map((name) => `<property name="${name}"><vt:lpwstr>x</vt:lpwstr></property>`)
        .join(""),
    }),
  );
  expect(read.ok && read.value.sheets.map(({ name }) => name)).toEqual(names);
  expect(read.ok && [...read.value.names.keys()]).toEqual(names);
  expect(read.ok && [...read.value.properties.keys()]).toEqual(names);
  expect(Object.keys({})).toEqual([]);
});

describe("a file that is no workbook to be trusted", () => {
  const sound = partsOf(FORM);
  const without = (name: string): Uint8Array =>
    packed(Object.fromEntries(Object.entries(sound).filter(([each]) => each !== name)));
  const withPart = (name: string, part: string): Uint8Array => packed({ ...sound, [name]: part });
  const workbook = String(sound["xl/workbook.xml"]);
  const links = String(sound["xl/_rels/workbook.xml.rels"]);

  it.each([
    ["a zip of something else", packed({ "content.xml": "<a/>" }), "fileNotXlsx"],
    ["a text document", withPart("xl/workbook.xml", "<w:document/>"), "fileNotXlsx"],
    [
      "a binary workbook",
      withPart(
        "_rels/.rels",
        relationships(relationship("r", "officeDocument", "xl/workbook.bin")),
      ),
      "fileNotXlsx",
    ],
    ["a package without a document", withPart("_rels/.rels", relationships()), "fileNotXlsx"],
    ["macros", withPart("xl/vbaProject.bin", "x"), "fileHasMacros"],
    [
      "macros under another name",
      withPart(
        "xl/_rels/workbook.xml.rels",
        links.replace("</R", `${relationship("m", "vbaProject", "m.bin")}</R`),
      ),
      "fileHasMacros",
    ],
    [
      "a macro sheet of Excel 4",
      withPart(
        "xl/_rels/workbook.xml.rels",
        links.replace("</R", `${relationship("m", "xlMacrosheet", "m.xml")}</R`),
      ),
      "fileHasMacros",
    ],
    ["no relationships", without("_rels/.rels"), "fileMissingPart _rels/.rels"],
    ["no workbook", without("xl/workbook.xml"), "fileMissingPart xl/workbook.xml"],
    ["no sheet", without("xl/worksheets/sheet1.xml"), "fileMissingPart xl/worksheets/sheet1.xml"],
    [
      "no shared texts where some are announced",
      without("xl/sharedStrings.xml"),
      "fileMissingPart xl/sharedStrings.xml",
    ],
    [
      "a sheet that leads nowhere",
      withPart("xl/workbook.xml", workbook.replace('r:id="s1"', 'r:id="s9"')),
      "fileMissingPart Phiếu",
    ],
    [
      "a sheet outside the file",
      withPart("xl/_rels/workbook.xml.rels", links.replace("/>", ' TargetMode="External"/>')),
      "fileMissingPart Phiếu",
    ],
    [
      "two sheets of one name",
      withPart("xl/workbook.xml", workbook.replace("_khoi", "PHIẾU")),
      "fileBadXml xl/workbook.xml",
    ],
    [
      "two sheets for one relationship",
      withPart("xl/workbook.xml", workbook.replace('r:id="s2"', 'r:id="s1"')),
      "fileBadXml xl/workbook.xml",
    ],
    [
      "two sheets for one part",
      withPart("xl/_rels/workbook.xml.rels", links.replace("sheet2", "SHEET1")),
      "fileBadXml xl/workbook.xml",
    ],
    [
      "two relationships of one id",
      withPart("xl/_rels/workbook.xml.rels", links.replace('"s2"', '"s1"')),
      "fileBadXml xl/_rels/workbook.xml.rels",
    ],
    [
      "one name for two places",
      withPart(
        "xl/workbook.xml",
        workbook.replace(
          "<definedNames>",
          '<definedNames><definedName name="unit">1</definedName>',
        ),
      ),
      "fileBadXml xl/workbook.xml",
    ],
    [
      "a DTD",
      withPart(
        "xl/worksheets/sheet1.xml",
        `<!DOCTYPE a [<!ENTITY b "c">]>${String(sound["xl/worksheets/sheet1.xml"])}`,
      ),
      "fileBadXml xl/worksheets/sheet1.xml",
    ],
    [
      "an external entity",
      withPart(
        "xl/sharedStrings.xml",
        '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><sst><si><t>&x;</t></si></sst>',
      ),
      "fileBadXml xl/sharedStrings.xml",
    ],
    [
      "something behind a sheet",
      withPart("xl/worksheets/sheet1.xml", `${String(sound["xl/worksheets/sheet1.xml"])}<a/>`),
      "fileBadXml xl/worksheets/sheet1.xml",
    ],
    [
      "bytes that are no text",
      packed({ ...sound, "xl/styles.xml": new Uint8Array([0x3c, 0x61, 0xff, 0x2f, 0x3e]) }),
      "fileBadXml xl/styles.xml",
    ],
  ])("is refused for %s", (_, bytes, refusal) => {
    expect(refusalOf(readWorkbook(bytes))).toEqual([refusal]);
  });

  it("is refused with all that is wrong in its sheets", () => {
    const parts = { ...sound, "xl/worksheets/sheet1.xml": "<a>", "xl/worksheets/sheet3.xml": "" };
    expect(refusalOf(readWorkbook(packed(parts)))).toEqual([
      "fileBadXml xl/worksheets/sheet1.xml",
      "fileBadXml xl/worksheets/sheet3.xml",
    ]);
  });
});
