import { IDENTITY_KEYS, identityName } from "../../../src/workbook/identity/identity";
import { readFacts } from "../../../src/workbook/identity/read-facts";
import { readIdentity } from "../../../src/workbook/identity/read-identity";
import { type WorkbookGrids } from "../../../src/workbook/plan/grid";
import { parseCellName } from "../../../src/workbook/plan/cell-address";
import { cellAt, cellText } from "../../../src/workbook/plan/grid-cells";
import { deleteRows, editSheet, put, rename } from "../../fixtures/edited-grids";
import { referenceBloc } from "../../fixtures/reference-blocs";
import { readForm, refusalsOf, returnedGrids } from "../../fixtures/returned-forms";

const { template, bloc } = referenceBloc("kiem-thu-a");
const SENT = returnedGrids(template, bloc, "SCT");
const TRUE = readForm(SENT).identity;

type Change = (grids: WorkbookGrids) => WorkbookGrids;

const without = {
  sheet: (grids) => editSheet(grids, "_khoi", () => undefined),
  names: (grids) => ({ ...grids, names: new Map() }),
  property: (grids) => ({ ...grids, properties: new Map() }),
} satisfies Record<string, Change>;

/** The cell of the hidden sheet beside a key, as B2. */
function cellOf(key: (typeof IDENTITY_KEYS)[number]): string {
  return `B${String(IDENTITY_KEYS.indexOf(key) + 2)}`;
}

function inSheet(key: (typeof IDENTITY_KEYS)[number], text: string | undefined): Change {
  return (grids) => editSheet(grids, "_khoi", put(cellOf(key), text));
}

/** The line of a field is no longer known by its key. */
function lost(key: (typeof IDENTITY_KEYS)[number]): Change {
  return (grids) => editSheet(grids, "_khoi", put(cellOf(key).replace("B", "A"), undefined));
}

function inNames(key: (typeof IDENTITY_KEYS)[number], refersTo: string): Change {
  return (grids) => ({ ...grids, names: new Map([...grids.names, [identityName(key), refersTo]]) });
}

function inProperty(line: string): Change {
  return (grids) => ({ ...grids, properties: new Map([["KhoiThiDua", line]]) });
}

function editLine(cell: string, edit: (line: string) => string): Change {
  const { row = 0, column = 0 } = parseCellName(cell) ?? {};
  return (grids) =>
    editSheet(grids, "_mau", (grid) => put(cell, edit(cellText(cellAt(grid, row, column))))(grid));
}

function after(...changes: readonly Change[]): WorkbookGrids {
  return changes.reduce((grids, change) => change(grids), SENT);
}

describe("whose workbook it is", () => {
  it.each([
    ["untouched", []],
    ["without the hidden sheet", [without.sheet]],
    ["without the names", [without.names]],
    ["without the document property", [without.property]],
    ["with the names alone", [without.sheet, without.property]],
    ["with the document property alone", [without.sheet, without.names]],
    [
      "with the hidden sheet renamed",
      [(grids: WorkbookGrids) => editSheet(grids, "_khoi", rename("Sheet9"))],
    ],
    [
      "with names behind equals signs",
      [
        without.sheet,
        without.property,
        ...IDENTITY_KEYS.map((key) => inNames(key, `="${TRUE[key]}"`)),
      ],
    ],
    ["with the sheet's copy damaged", [lost("unit")]],
    ["with the sheet's copy damaged and the names gone", [lost("token"), without.names]],
    ["with damaged copies before the last", [lost("bloc"), inNames("bloc", "#REF!")]],
  ] as const)(
    "is read from a workbook %s, and copies that are gone contradict nothing",
    (_, changes) => {
      expect(readIdentity(after(...changes))).toEqual({
        ok: true,
        value: { identity: TRUE, differences: [] },
      });
    },
  );

  it.each([
    [
      "the names contradict the sheet",
      inNames("unit", '"SXD"'),
      { sheet: "", cell: "KTD_unit", field: "unit", given: "SXD", kept: "SCT" },
    ],
    [
      "the property contradicts the sheet",
      inProperty(
        IDENTITY_KEYS.map((key) => (key === "year" ? "2017" : encodeURIComponent(TRUE[key]))).join(
          "|",
        ),
      ),
      { sheet: "", cell: "KhoiThiDua", field: "year", given: "2017", kept: TRUE.year },
    ],
  ])("where %s, the sheet counts and the contradiction is a finding", (_, change, finding) => {
    const { identity, findings } = readForm(after(change));
    expect(identity).toEqual(TRUE);
    expect(findings).toEqual([{ code: "identityDiffers", criterion: "", ...finding }]);
  });

  it("where the sheet contradicts the others, it counts all the same, and so its token is wrong", () => {
    const { identity, findings } = readForm(after(inSheet("unit", "SXD")));
    expect(identity.unit).toBe("SXD");
    expect(findings.map(({ code }) => code)).toEqual([
      "identityDiffers",
      "identityDiffers",
      "tokenDiffers",
    ]);
  });

  it("what a damaged copy still says is compared with the copy that counts", () => {
    const { findings } = readForm(after(lost("token"), inSheet("year", "2017")));
    expect(findings).toEqual([
      {
        code: "identityDiffers",
        criterion: "",
        sheet: "_khoi",
        cell: cellOf("year"),
        field: "year",
        given: "2017",
        kept: TRUE.year,
      },
    ]);
  });

  it("an emptied field leaves its copy without effect and is a finding", () => {
    const { identity, findings } = readForm(after(inSheet("unit", undefined)));
    expect(identity).toEqual(TRUE);
    expect(findings).toMatchObject([
      { code: "identityDiffers", cell: "B6", given: "", kept: "SCT" },
    ]);
  });

  it.each([
    ["a title is another", editLine("A3", (line) => line.replace("Nhóm có trần", "Nhóm khác"))],
    [
      "a criterion is gone from a group with a cap",
      (grids: WorkbookGrids) => editSheet(grids, "_mau", deleteRows(4)),
    ],
  ])("where %s in the template, the token says that it is not the one sent out", (_, change) => {
    expect(readForm(change(SENT)).findings.map(({ code }) => code)).toContain("tokenDiffers");
  });

  it.each([
    [
      "a layout that this version does not know",
      [inSheet("layout", "2"), without.names, without.property],
      { code: "formLayoutUnknown", layout: "2" },
    ],
    [
      "every copy damaged",
      [inSheet("unit", undefined), inNames("kind", '"x"'), inProperty("1|unit|%E1%BB")],
      { code: "formIdentityDamaged" },
    ],
    [
      "no copy at all but its other sheets",
      [without.sheet, without.names, without.property],
      { code: "formIdentityDamaged" },
    ],
    [
      "the identity of the leader's workbook",
      [inSheet("kind", "bloc"), inSheet("unit", undefined)],
      { code: "formIsBlocWorkbook" },
    ],
  ] as const)("%s is a reason to refuse it", (_, changes, refusal) => {
    expect(refusalsOf(after(...changes))).toEqual([refusal]);
  });

  it("an unknown layout in one copy does not hide a known one in another", () => {
    expect(readForm(after(inSheet("layout", "2"))).identity).toEqual(TRUE);
  });

  it("a workbook with nothing of ours in it is no form", () => {
    const rows = new Map([
      [
        0,
        new Map([
          [
            0,
            {
              row: 0,
              column: 0,
              value: { kind: "text", text: "Tự chấm" },
              computed: false,
            } as const,
          ],
        ]),
      ],
    ]);
    const other: WorkbookGrids = {
      sheets: [{ name: "Tự chấm", visibility: "visible", rows }],
      names: new Map([["Print_Titles", "Sheet1!$1:$3"]]),
      properties: new Map([["Company", "UBND"]]),
    };
    expect(refusalsOf(other)).toEqual([{ code: "formNotForm" }]);
    expect(refusalsOf({ sheets: [], names: new Map(), properties: new Map() })).toEqual([
      { code: "formNotForm" },
    ]);
  });
});

describe("the facts that a form carries for its reader", () => {
  it("are read beside the identity, blank where they are gone", () => {
    const { name, deadline, evidenceFrom, evidenceTo } = bloc;
    const unitName = bloc.units.find(({ id }) => id === "SCT")?.name;
    expect(readFacts(SENT)).toEqual({
      blocName: name,
      unitName,
      deadline,
      evidenceFrom,
      evidenceTo,
      period: "",
    });
    expect(Object.values(readFacts(after(without.sheet)))).toEqual(["", "", "", "", "", ""]);
  });
});
