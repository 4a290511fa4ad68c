import { enTerm } from "../../src/i18n/sheets/en-term";
import { enSheets } from "../../src/i18n/sheets/en";
import { viSheets } from "../../src/i18n/sheets/vi";
import { viTerm } from "../../src/i18n/sheets/vi-term";

it.each([
  ["", "NĂM 2026", "2026"],
  ["6 tháng đầu năm", "6 THÁNG ĐẦU NĂM 2026", "6 THÁNG ĐẦU NĂM, 2026"],
  ["Đợt 1", "ĐỢT 1 NĂM 2026", "ĐỢT 1, 2026"],
  ["the first half of", "THE FIRST HALF OF NĂM 2026", "THE FIRST HALF OF 2026"],
])("ends a title for the term “%s” in each language", (period, vi, en) => {
  expect(viTerm({ year: 2026, period })).toBe(vi);
  expect(enTerm({ year: 2026, period })).toBe(en);
});

it("shows the term in every title that shows the year", () => {
  const term = { year: 2026, period: "Đợt 1" };
  for (const { bloc, form, evidence, guide } of [viSheets, enSheets]) {
    const { submissions, detail, summary, ranking } = bloc;
    const titles = [form, evidence, guide, submissions, detail, summary, ranking];
    for (const { title } of titles) expect(title(term)).toMatch(/ĐỢT 1.*2026/u);
    expect(detail.selfTitle(term)).toMatch(/ĐỢT 1.*2026/u);
  }
});
