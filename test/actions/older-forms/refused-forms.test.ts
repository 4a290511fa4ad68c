import { consolidateForms } from "../../../src/actions/consolidate-forms";
import { type Template } from "../../../src/scoring/template/template";
import { HOSTS } from "../../cli/command-line";
import { corrected } from "../../fixtures/templates/corrected-template";
import { BARE, filledForm, formOf, TOOLS } from "./older-form";

describe("a form that is not an older version as it was sent out", () => {
  const refusals = (to: Template, bytes: Uint8Array): unknown => {
    const files = [{ name: "phieu.xlsx", bytes }];
    const [outcome] = consolidateForms(to, BARE, files, TOOLS).outcomes;
    return outcome?.accepted === false ? outcome.refusals : [];
  };
  const bytes = formOf("SCT");

  it("is refused where its hidden template was altered", () => {
    const altered = filledForm("SCT", { _mau: { A3: JSON.stringify({}) } });
    expect(
      refusals(
        corrected(() => undefined),
        altered,
      ),
    ).toEqual([{ code: "formTemplateDamaged" }]);
  });

  it("is refused where its hidden template was altered and is still sound", () => {
    const grids = HOSTS.read(bytes);
    const sheets = grids.ok ? grids.value.sheets : [];
    const head = sheets
      .find(({ name }) => name === "_mau")
      ?.rows.get(1)
      ?.get(0)?.value;
    const text = head?.kind === "text" ? head.text : "";
    const altered = filledForm("SCT", { _mau: { A2: text.replace('"floorZero"', '"none"') } });
    expect(text).toContain('"floorZero"');
    expect(
      refusals(
        corrected(() => undefined),
        altered,
      ),
    ).toEqual([
      {
        code: "formOldVersionAltered",
        given: "so-nganh-100 1.0",
        expected: "so-nganh-100 1.1",
      },
    ]);
  });

  it.each([
    ["newer", "0.9"],
    ["sameVersion", "1.0"],
    ["sameVersion", "1"],
  ])("is refused as %s beside version %s", (relation, version) => {
    const to = corrected(({ at }) => {
      at("I.1").title = "Khác";
    }, version);
    expect(refusals(to, bytes)).toEqual([
      expect.objectContaining({ code: "formOtherTemplate", relation }),
    ]);
  });
});
