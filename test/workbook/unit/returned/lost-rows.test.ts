import { type LeafEntries } from "../../../../src/scoring/self-assessment/entry";
import { readTemplate } from "../../../../src/scoring/template/read-template";
import { writeTemplate } from "../../../../src/scoring/template/write-template";
import { deleteColumn, deleteRows, editSheet, put } from "../../../fixtures/edited-grids";
import { readForm, returnedGrids } from "../../../fixtures/returned-forms";
import {
  bloc,
  changed,
  clearColumn,
  expectSameEntries,
  findingsOf,
  SHEET,
  swapRows,
  template,
} from "./changed-form";

describe("rows whose hidden id is gone", () => {
  const found = (by: string): readonly string[] =>
    findingsOf(changed(clearColumn(0, 1))).filter(
      (text) => text.startsWith(`rowFoundBy`) && text.endsWith(by),
    );

  it("are found by their codes, items by their titles below their criterion", () => {
    const grids = changed(clearColumn(0, 1));
    expectSameEntries(grids);
    expect(found("code")).toHaveLength(23);
    expect(found("title")).toHaveLength(3);
    expect(findingsOf(grids)).toHaveLength(26);
  });

  it("are found by their titles where the codes are gone too, and where both are moved", () => {
    const grids = changed(clearColumn(0, 1), clearColumn(1, 9), swapRows(10, 17));
    expectSameEntries(grids);
    expect(findingsOf(grids).every((text) => text.startsWith("rowFoundBy"))).toBe(true);
    expect(findingsOf(grids)).toHaveLength(26);
  });

  it("items that several criteria list are found below their own", () => {
    const { criteria, ...rest } = writeTemplate(template);
    const items = (criteria as readonly { readonly code: string; readonly rule?: unknown }[]).map(
      (each, _, all) =>
        each.code === "I.1"
          ? { ...each, rule: all.find(({ code }) => code === "III.2")?.rule }
          : each,
    );
    const read = readTemplate({ ...rest, criteria: items });
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    const ticks = (ticked: readonly string[]): LeafEntries => ({
      self: { kind: "inputs", inputs: new Map([["ticked", ticked]]), reason: "" },
    });
    const entries = new Map([
      ["I.1", ticks(["a"])],
      ["III.2", ticks(["b"])],
    ]);
    const sent = returnedGrids(read.value, bloc, "SCT", { entries });
    const stripped = editSheet(sent, SHEET, clearColumn(0, 1));
    expect(readForm(stripped).entries).toEqual(entries);
    const without = editSheet(stripped, SHEET, deleteRows(11));
    expect(readForm(without).entries).toEqual(new Map([["III.2", ticks(["b"])]]));
  });

  it("a code that became a number is not believed where another one may have been meant", () => {
    const { criteria, ...rest } = writeTemplate(template);
    const codes = new Map([
      ["I.1", "1.1"],
      ["I.2", "1.10"],
    ]);
    const renamed = (criteria as readonly { readonly code: string }[]).map((each) => ({
      ...each,
      code: codes.get(each.code) ?? each.code,
    }));
    const read = readTemplate({ ...rest, criteria: renamed });
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    const sent = returnedGrids(read.value, bloc, "SCT");
    const edits = [
      ...[put("A11", undefined), put("C11", "Việc"), put("B11", 1.1)],
      ...[put("A13", undefined), put("C13", "Việc"), put("B13", 1.1), put("F13", 3)],
    ];
    const changes = editSheet(sent, SHEET, (grid) => edits.reduce((all, edit) => edit(all), grid));
    expect(readForm(changes).entries.size).toBe(0);
    const missing = readForm(changes).findings.filter(({ code }) => code === "rowMissing");
    expect(missing.map(({ criterion }) => criterion)).toEqual(["1.1", "1.10"]);
  });

  it("are found although the first column was deleted with its marker", () => {
    const grids = changed(deleteColumn(0));
    expectSameEntries(grids);
    expect(findingsOf(grids)[0]).toBe("columnMissing id");
  });

  it("rows without id, code and title are missing, and what stood in them is shown", () => {
    const grids = changed(put("A11", undefined), put("B11", undefined), put("C11", "Việc khác"));
    expect(readForm(grids).entries.has("I.1")).toBe(false);
    expect(findingsOf(grids)).toEqual([
      "rowMissing I.1",
      "pointsDiffer I10 I 6 0",
      "rowUnknown C11 Việc khác | 6 | 5 | 6 | Thiếu minh chứng",
      "checkCodeDiffers I51 112228-10-20200 094095-9-14200",
    ]);
  });
});

describe("rows that are gone", () => {
  it("leave their criterion without an entry, and are named once", () => {
    const grids = changed(deleteRows(10));
    expect(findingsOf(grids)).toEqual([
      "rowMissing I.1",
      "pointsDiffer I10 I 6 0",
      "checkCodeDiffers I50 112228-10-20200 094095-9-14200",
    ]);
    expect(readForm(grids).entries.has("I.1")).toBe(false);
    expect(readForm(grids).reminders).toContainEqual({
      code: "leafBlank",
      sheet: SHEET,
      cell: "",
      criterion: "I.1",
    });
  });

  it("an item's row that is gone leaves the list of ticks incomplete", () => {
    const { entries, findings, problems } = readForm(changed(deleteRows(26)));
    expect(entries.has("III.2")).toBe(false);
    expect(findings.map(({ code }) => code)).toEqual([
      "rowMissing",
      "notTaken",
      "notTaken",
      "checkCodeDiffers",
    ]);
    expect(problems).toEqual([
      { code: "ticksIncomplete", open: 1, sheet: SHEET, cell: "F25", criterion: "III.2" },
    ]);
  });

  it("items are still read where only their criterion's row is gone", () => {
    const { entries } = readForm(changed(deleteRows(24)));
    expect(entries.get("III.2")?.self).toMatchObject({ kind: "inputs" });
  });
});
