import { copyForward } from "../../../src/actions/setup/copy-forward";
import { planNewBloc } from "../../../src/actions/setup/create-bloc";
import { readWorkbook } from "../../../src/hosts/xlsx/read/read-workbook";
import { writeWorkbook } from "../../../src/hosts/xlsx/write/write-workbook";
import { viSheets } from "../../../src/i18n/sheets/vi";
import { type BlocSetup } from "../../../src/scoring/distribution/bloc-setup";
import { withRenewedWindow } from "../../../src/scoring/distribution/renewed-window";
import { emptyForm } from "../../../src/scoring/distribution/setup-form";
import { writeTemplate } from "../../../src/scoring/template/write-template";
import { chosenTemplate } from "../../../src/taskpane/leader/create/chosen-template";
import { referenceTemplate } from "../../fixtures/reference-blocs";
import { KNOWN } from "../../fixtures/returned-forms";

const TEMPLATE = {
  ...referenceTemplate("so-nganh-1000"),
  title: "Bảng điểm năm 2027",
  version: "2027",
};

const SETUP: BlocSetup = {
  ...{ id: "khoi", name: "Khối", year: 2027, period: "", template: TEMPLATE.id },
  ...{ leader: "A", deputy: "", deadline: "2027-12-05" },
  ...{ evidenceFrom: "2026-12-01", evidenceTo: "2027-11-30" },
  units: [{ id: "A", name: "Sở A", status: "notSubmitted", lateDays: 0 }],
};

describe("last year's workbook of a bloc, read from its file", () => {
  const plan = planNewBloc({ setup: SETUP, template: TEMPLATE }, viSheets);
  const grids = plan.ok ? readWorkbook(writeWorkbook(plan.value)) : plan;
  const last = grids.ok ? copyForward(grids.value, KNOWN) : grids;

  it("gives its template, year and evidence window", () => {
    if (!last.ok) throw new Error(JSON.stringify(last.problems));
    const { template, ...window } = last.value;
    expect(writeTemplate(template)).toEqual(writeTemplate(TEMPLATE));
    expect(window).toEqual({ year: 2027, evidenceFrom: "2026-12-01", evidenceTo: "2027-11-30" });
  });

  it("makes a template of this year, with the same criteria", () => {
    const json = writeTemplate(TEMPLATE);
    const choice = { from: "file", file: "So khoi.xlsx", json, year: 2027 } as const;
    const { template } = chosenTemplate(choice, undefined, 2028);
    expect(template && [template.title, template.version]).toEqual(["Bảng điểm năm 2028", "2028"]);
    expect(template?.criteria.map(({ id }) => id)).toEqual(TEMPLATE.criteria.map(({ id }) => id));
    expect(chosenTemplate(choice, undefined, Number("")).template?.version).toBe("2027");
    expect(chosenTemplate(choice, undefined, Number("x")).template?.version).toBe("2027");
  });

  it("moves the evidence window into this year; days that somebody typed stay", () => {
    const window = { year: 2027, evidenceFrom: "2024-02-29", evidenceTo: "2027-11-30" };
    const form = emptyForm(2028);
    expect(withRenewedWindow(form, window).days).toEqual({
      evidenceFrom: "28/02/2025",
      evidenceTo: "30/11/2028",
    });
    const typed = { ...form, days: { evidenceTo: "1/12" } };
    expect(withRenewedWindow(typed, { ...window, evidenceFrom: "" }).days).toEqual(typed.days);
    expect(withRenewedWindow({ ...form, year: "?" }, window).days).toEqual({});
  });
});
