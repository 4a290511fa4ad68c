import { type Template } from "../../../src/scoring/template/template";
import { selfEntries } from "../../fixtures/returned-forms";
import { corrected } from "../../fixtures/templates/corrected-template";
import { type Cells, cellOf, filledForm, formOf, takeIn, template } from "./older-form";

const REGISTER: Cells = {
  C7: "Quyết định",
  G7: "Công nhận điển hình",
  I7: "III.6; III.8 và II.1",
  C8: "Báo cáo",
  G8: "Báo cáo năm",
  I8: "I.1, I.10",
};
const SAID = {
  "Minh chứng": REGISTER,
  "Tự chấm": Object.fromEntries(
    (["III.6", "III.8"] as const).flatMap((code) => {
      const row = cellOf(code, "SCT").slice(1);
      return [
        [`J${row}`, "MC01"],
        [`K${row}`, `Giải trình cho ${code}`],
      ];
    }),
  ),
};

describe("what a unit says beside its figures", () => {
  const to = corrected(({ at, remove }) => {
    remove("III.8");
    at("III.7.1").max = 6;
    at("III.7").max = 9;
    at("III.6").code = "III.8";
  });
  const { form, migration, after } = takeIn(to, filledForm("SCT", SAID));

  it("travels with its criterion to the new code", () => {
    expect(selfEntries(after, "SCT").get("III.8")?.self?.reason).toBe("Giải trình cho III.6");
    expect([...form.citations]).toEqual([["III.8", "MC01"]]);
  });

  it("stands in the note of a criterion that is gone", () => {
    expect(migration?.notes.find(({ code }) => code === "gone")).toEqual({
      code: "gone",
      sheet: "Tự chấm",
      cell: cellOf("III.8", "SCT"),
      criterion: "III.8",
      now: "",
      answer: {
        na: false,
        inputs: [{ field: "count", value: 6 }],
        points: "3",
        reason: "Giải trình cho III.8",
        citation: "MC01",
      },
    });
  });

  it("names criteria in the register by their new codes, and one that is gone by its version", () => {
    expect(form.evidence.map(({ criteria }) => criteria)).toEqual([
      "III.8; III.8 (1.0) và II.1",
      "I.1, I.10",
    ]);
    expect(migration?.notes.filter(({ code }) => code === "registerRecoded")).toEqual([
      {
        code: "registerRecoded",
        sheet: "",
        cell: "",
        criterion: "",
        now: "",
        evidence: "MC01",
        given: "III.6; III.8 và II.1",
        read: "III.8; III.8 (1.0) và II.1",
      },
    ]);
  });

  it("is not asked for any more where the unit does not score the criterion", () => {
    const remindedOf = (by: Template): readonly string[] =>
      takeIn(by, formOf("SCT")).form.reminders.map(({ criterion }) => criterion);
    expect(remindedOf(template)).toContain("III.8");
    expect(remindedOf(to)).toEqual(remindedOf(template).filter((code) => code !== "III.8"));
  });
});
