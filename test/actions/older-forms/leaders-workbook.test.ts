import { consolidateForms } from "../../../src/actions/consolidate-forms";
import { type Bloc } from "../../../src/scoring/import/bloc";
import { type Entry } from "../../../src/scoring/self-assessment/entry";
import { type Template } from "../../../src/scoring/template/template";
import { HOSTS } from "../../cli/command-line";
import { selfEntries } from "../../fixtures/returned-forms";
import { corrected } from "../../fixtures/templates/corrected-template";
import { BARE, formOf, takeIn, template, TOOLS } from "./older-form";

describe("the leader's workbook", () => {
  const note = (to: Template, before: Bloc, unit: string): unknown => {
    const files = [{ name: "phieu.xlsx", bytes: formOf(unit) }];
    const { book } = consolidateForms(to, before, files, TOOLS);
    const grids = book?.ok === true ? HOSTS.read(book.value.bytes) : undefined;
    const sheet = grids?.ok === true ? grids.value.sheets : [];
    const rows = [...(sheet.find(({ name }) => name === "Theo dõi nộp")?.rows.values() ?? [])];
    const own = rows.find((cells) => {
      const value = cells.get(0)?.value;
      return value?.kind === "text" && value.text === unit;
    });
    return own?.get(10)?.value;
  };
  const to = corrected(({ at, rule }) => {
    rule("I.4", "tier").bands[1]!.bound = 97.5;
    rule("III.4", "checklist").items.push({ key: "them", label: "Thêm", points: 1 });
    at("I.5").scorer = "unit";
  });

  it("names the form's version and what the unit has to confirm and to answer", () => {
    expect(note(to, BARE, "SCT")).toEqual({
      kind: "text",
      text: "Phiếu theo bản 1.0; cần xác nhận: I.4, III.4; cần trả lời: I.5",
    });
  });

  it("says nothing of a form by the bloc's own version", () => {
    expect(note(template, BARE, "SCT")).toBeUndefined();
  });

  it("keeps an answer that the bloc holds already for what the form did not ask", () => {
    const self: Entry = { kind: "inputs", inputs: new Map([["level", "kha"]]), reason: "" };
    const held = new Map([["I.5", { self }]]);
    const before = { ...BARE, entries: new Map([["SCT", held]]) };
    const { after, migration, replaced } = takeIn(to, formOf("SCT"), before);
    expect(selfEntries(after, "SCT").get("I.5")).toEqual({ self });
    expect(migration?.toAnswer).toEqual([]);
    expect(replaced.map(({ code }) => code)).not.toContain("I.5");
  });
});
