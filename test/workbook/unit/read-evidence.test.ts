import { type Grid, type GridValue } from "../../../src/workbook/plan/grid";
import {
  type Content,
  deleteColumn,
  deleteRows,
  editSheet,
  fill,
  insertColumn,
  insertRows,
  put,
  rename,
} from "../../fixtures/edited-grids";
import { referenceBloc } from "../../fixtures/reference-blocs";
import { KNOWN, readForm, returnedGrids } from "../../fixtures/returned-forms";

const SHEET = "Minh chứng";
const { template, bloc } = referenceBloc("kiem-thu-a");
const BLANK_FORM = returnedGrids(template, bloc, "SCT");

/** The form in which the criteria of the document below cite it. */
const SENT = editSheet(
  BLANK_FORM,
  "Tự chấm",
  fill(
    ["I.1", "II.2"].flatMap((code) => {
      const spot = readForm(BLANK_FORM).cells.get(code)?.cells.get("evidence");
      return spot === undefined ? [] : [{ ...spot, value: "MC01" }];
    }),
  ),
);

function readAfter(...edits: readonly ((grid: Grid) => Grid)[]): ReturnType<typeof readForm> {
  return readForm(
    editSheet(SENT, SHEET, (grid) => edits.reduce((sheet, edit) => edit(sheet), grid)),
  );
}

function typed(cells: Readonly<Record<string, Content>>): (grid: Grid) => Grid {
  return (grid) =>
    Object.entries(cells).reduce((sheet, [cell, content]) => put(cell, content)(sheet), grid);
}

const DAY: GridValue = { kind: "date", date: "2018-06-01", number: 43_252 };

const BLANK = {
  code: "",
  type: "",
  symbol: "",
  date: "",
  issuer: "",
  subject: "",
  passage: "",
  criteria: "",
  file: "",
  status: "",
};

const DOCUMENT = typed({
  C7: "Quyết định",
  D7: "598/QĐ-UBND",
  E7: DAY,
  F7: "UBND tỉnh",
  G7: "Ban hành Quy chế",
  H7: "Điều 3",
  I7: "I.1; II.2",
  J7: "qd598.pdf",
  K7: "Đã ban hành",
});

describe("the register of evidence", () => {
  it("of a form that went out is empty in every language", () => {
    for (const words of KNOWN) {
      const form = readForm(returnedGrids(template, bloc, "SCT", { words }));
      expect(form.evidence).toEqual([]);
      expect(form.findings).toEqual([]);
    }
  });

  it("gives every row in which anything is said, with its code, dates as calendar days", () => {
    const { evidence, findings } = readAfter(DOCUMENT, typed({ G9: "Kế hoạch" }));
    expect(findings).toEqual([]);
    expect(evidence).toEqual([
      {
        code: "MC01",
        type: "Quyết định",
        symbol: "598/QĐ-UBND",
        date: "2018-06-01",
        issuer: "UBND tỉnh",
        subject: "Ban hành Quy chế",
        passage: "Điều 3",
        criteria: "I.1; II.2",
        file: "qd598.pdf",
        status: "Đã ban hành",
      },
      { ...BLANK, code: "MC03", subject: "Kế hoạch" },
    ]);
  });

  it.each([
    ["01/6/2018", "01/6/2018"],
    ["tháng 12/2018", "tháng 12/2018"],
    [43_252, "43252"],
  ])("a date that is no date cell stays as typed: %j", (given, date) => {
    expect(readAfter(typed({ E7: given })).evidence).toEqual([{ ...BLANK, code: "MC01", date }]);
  });

  it.each([
    ["rows and a column are inserted", [insertRows(2, 2), insertColumn(4)]],
    ["the sheet is renamed", [rename("MC")]],
    ["the hidden column with the marker is gone", [deleteColumn(0)]],
  ])("is read the same where %s", (_, edits) => {
    expect(readAfter(DOCUMENT, ...edits).evidence).toEqual(readAfter(DOCUMENT).evidence);
  });

  it("names what is not as it was sent out", () => {
    const place = { sheet: SHEET, cell: "", criterion: "" };
    expect(readAfter(DOCUMENT, deleteColumn(10)).findings).toEqual([
      { ...place, code: "columnMissing", column: "status" },
    ]);
    expect(readAfter(rename("MC")).findings).toEqual([
      { ...place, sheet: "MC", code: "sheetRenamed", given: "MC", expected: SHEET },
    ]);
    const gone = readForm(editSheet(SENT, SHEET, () => undefined));
    expect(gone.findings).toEqual([{ ...place, code: "sheetMissing" }]);
    expect(gone.evidence).toEqual([]);
  });

  it("loses nothing that is typed beside the columns, without a document or without a code", () => {
    const { evidence, findings } = readAfter(
      DOCUMENT,
      typed({
        N7: "gửi sau",
        B3: "phụ lục",
        B90: "MC81",
        B91: "Ghi chú: còn bổ sung",
        D92: "12/BC",
      }),
    );
    expect(findings.map(({ cell, ...rest }) => [cell, "given" in rest && rest.given])).toEqual([
      ["B3", "phụ lục"],
      ["N7", "gửi sau"],
      ["B91", "Ghi chú: còn bổ sung"],
    ]);
    expect(evidence).toHaveLength(2);
    expect(evidence[1]).toEqual({ ...BLANK, symbol: "12/BC" });
  });

  it("a row keeps its visible code where the hidden one is gone", () => {
    expect(readAfter(DOCUMENT, typed({ A7: undefined, B7: "MC07" })).evidence[0]?.code).toBe(
      "MC07",
    );
  });

  it("is gone with its row of keys", () => {
    expect(readAfter(DOCUMENT, deleteRows(0)).findings.map(({ code }) => code)).toEqual([
      "sheetMissing",
      "sheetUnknown",
    ]);
  });
});

describe("the evidence that is cited", () => {
  function cited(text: string): readonly unknown[] {
    const form = editSheet(
      editSheet(BLANK_FORM, SHEET, DOCUMENT),
      "Tự chấm",
      typed({ F11: 2, J11: text }),
    );
    const { citations, reminders } = readForm(form);
    expect([...citations]).toEqual([["I.1", text]]);
    return reminders.flatMap((each) => (each.code === "evidenceUnknown" ? [each.given] : []));
  }

  it.each(["MC01", "mc01", "MC1", "MC 01", "MC01; MC01", "MC01 và phụ lục"])(
    "%j is in the register",
    (text) => {
      expect(cited(text)).toEqual([]);
    },
  );

  it.each([
    ["MC02", ["MC02"]],
    ["MC01; MC02, MC09", ["MC02", "MC09"]],
    ["MC10", ["MC10"]],
    ["xem file kèm theo", ["xem file kèm theo"]],
    ["MC", ["MC"]],
  ])("of %j the register lacks %j", (text, unknown) => {
    expect(cited(text)).toEqual(unknown);
  });
});
