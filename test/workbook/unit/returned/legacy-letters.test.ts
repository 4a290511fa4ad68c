import { hasLegacyLetters } from "../../../../src/workbook/unit/returned/legacy-letters";
import { type Content, editSheet, put } from "../../../fixtures/edited-grids";
import { referenceBloc } from "../../../fixtures/reference-blocs";
import { readForm, returnedGrids } from "../../../fixtures/returned-forms";
import { readFileSync } from "node:fs";

it.each(["B¸o c¸o n¨m", "KÕ ho¹ch", "C«ng th­¬ng", "Sôû Noäi vuï", "Keá hoaïch naêm ñieàu haønh"])(
  "%s is written in an old font",
  (text) => {
    expect(hasLegacyLetters(text)).toBe(true);
  },
);

it.each([
  ...["Báo cáo năm", "Kế hoạch", "Sở Nội vụ", "hoà, hòa, thuý, thúy, khuỷu", "Noël", "§ 5 Luật"],
  ...["3.000m²/mô hình", "20 × 30", "5±1", "© 2026", "ghi chú¹", "đường Đ®", "Cái răng «Việt»"],
])("%s is not", (text) => {
  expect(hasLegacyLetters(text)).toBe(false);
  expect(hasLegacyLetters(text.normalize("NFD"))).toBe(false);
});

it("no line of three real reports is taken for one", () => {
  const lines = ["000", "001", "002"].flatMap((name) =>
    readFileSync(`test/fixtures/documents/${name}.txt`, "utf8").split("\n"),
  );
  expect(lines.filter(hasLegacyLetters)).toEqual([]);
});

it.each([
  ["Tự chấm", "K11"],
  ["Minh chứng", "G7"],
  ["Khen thưởng", "C10"],
])("a text pasted in an old font into %s is asked for again, at %s", (sheet, cell) => {
  const { template, bloc } = referenceBloc("khoi-2026-100");
  const given: Content = "B¸o c¸o n¨m";
  const sent = returnedGrids(template, bloc, bloc.units[0]?.id ?? "");
  const { reminders } = readForm(editSheet(sent, sheet, put(cell, given)));
  expect(reminders).toContainEqual({ sheet, cell, criterion: "", code: "legacyLetters", given });
});
