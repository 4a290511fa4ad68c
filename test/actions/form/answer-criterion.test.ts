import { answerCriterion } from "../../../src/actions/form/answer-criterion";
import { changeForm } from "../../../src/actions/form/change-form";
import { takeBackCells } from "../../../src/actions/form/take-back-cells";
import { type LeafEntries } from "../../../src/scoring/self-assessment/entry";
import { leavesOf } from "../../../src/scoring/template/criterion-tree";
import { type LeafAnswer } from "../../../src/workbook/unit/entering/answer-changes";
import { referenceBloc } from "../../fixtures/reference-blocs";
import { KNOWN, selfEntries } from "../../fixtures/returned-forms";
import { type FormInExcel, openForm, takenBack } from "./opened-form";

const NOTHING: LeafAnswer = { entry: undefined, explanation: "", citation: "" };

function answerOf({ self }: LeafEntries, citation = ""): LeafAnswer {
  return { entry: self, explanation: self?.reason ?? "", citation };
}

const give = ({ workbook }: FormInExcel, code: string, answer: LeafAnswer) =>
  changeForm(workbook, KNOWN, (form) => answerCriterion(form, code, answer));

/** One bloc of every template. */
const BLOCS = ["khoi-2026-100", "khoi-ii-1000", "kiem-thu-a"] as const;

it.each(BLOCS)(
  "%s: what is answered in the pane is read as the same entries, whatever the rule",
  async (name) => {
    const { template, bloc } = referenceBloc(name);
    const unit = bloc.units[0]!.id;
    const entries = selfEntries(bloc, unit);
    const opened = await openForm(name, unit);
    for (const [code, each] of entries) {
      const leaf = leavesOf(template.criteria).find((one) => one.code === code);
      if (leaf?.scorer === "unit")
        expect(await give(opened, code, answerOf(each))).toMatchObject({ ok: true });
    }
    const made = await openForm(name, unit, { entries });
    const [typed, expected] = [await opened.form(), await made.form()];
    expect(typed.entries).toEqual(expected.entries);
    expect(typed.sealing.text).toBe(expected.sealing.text);
    expect([...typed.problems, ...typed.repairs]).toEqual([]);
  },
);

it("tries every kind of rule but the linear one, which only others score there", () => {
  const kinds = new Set(
    BLOCS.flatMap((name) => {
      const { template, bloc } = referenceBloc(name);
      const entries = selfEntries(bloc, bloc.units[0]!.id);
      return leavesOf(template.criteria)
        .filter(({ code, scorer }) => scorer === "unit" && entries.has(code))
        .map(({ rule }) => rule.kind);
    }),
  );
  expect([...kinds].sort()).toEqual([
    "binary",
    "checklist",
    "deduct",
    "leaderRelative",
    "level",
    "manual",
    "perUnit",
    "ratio",
    "tier",
  ]);
});

describe("one answer", () => {
  const { template, bloc } = referenceBloc("khoi-2026-100");
  const unit = bloc.units[0]!.id;
  const entries = selfEntries(bloc, unit);
  const leaves = leavesOf(template.criteria).filter(({ scorer }) => scorer === "unit");
  const ratio = leaves.find(({ rule }) => rule.kind === "ratio")!;

  it("leaves nothing of the one before, and blank cells where there is none", async () => {
    const opened = await openForm("khoi-2026-100", unit, { entries });
    const applying = leaves.find(({ na, rule }) => na && rule.fields.length > 0)!;
    const na: LeafAnswer = {
      entry: { kind: "na", reason: "" },
      explanation: "không phát sinh",
      citation: "MC01",
    };
    await give(opened, applying.code, na);
    const after = await opened.form();
    expect(after.entries.get(applying.code)?.self).toEqual({
      kind: "na",
      reason: "không phát sinh",
    });
    expect(after.citations.get(applying.code)).toBe("MC01");
    for (const { code } of leaves) await give(opened, code, NOTHING);
    const blank = await openForm("khoi-2026-100", unit);
    const cleared = await give(opened, applying.code, NOTHING);
    expect((await opened.form()).entries.size).toBe(0);
    expect(cleared).toMatchObject({ ok: true });
    expect(await blank.form()).toMatchObject({ entries: new Map() });
  });

  it("is taken back, unless somebody has typed there since", async () => {
    const opened = await openForm("khoi-2026-100", unit, { entries });
    const before = (await opened.form()).sealing.text;
    const inputs = new Map([
      ["target", 80],
      ["actual", 40],
    ]);
    const written = await give(opened, ratio.code, {
      ...NOTHING,
      entry: { kind: "inputs", inputs, reason: "" },
    });
    if (!written.ok) throw new Error(JSON.stringify(written.problems));
    expect((await opened.form()).entries.get(ratio.code)?.self).toMatchObject({ inputs });
    await takenBack(opened.workbook, written.value);
    expect((await opened.form()).sealing.text).toBe(before);
    expect(await takeBackCells(opened.workbook, written.value)).toEqual({
      ok: false,
      problems: [{ code: "cellsChangedSince" }],
    });
  });

  it("stays a text where it is one: an explanation never becomes a formula", async () => {
    const opened = await openForm("khoi-2026-100", unit, { entries });
    const explanation = "=1+1 (theo BC 588/BC-SKHCN)";
    await give(opened, ratio.code, { ...answerOf(entries.get(ratio.code) ?? {}), explanation });
    expect((await opened.form()).entries.get(ratio.code)?.self?.reason).toBe(explanation);
  });

  it("writes only cells that differ", async () => {
    const opened = await openForm("khoi-2026-100", unit, { entries });
    const same = await give(opened, ratio.code, answerOf(entries.get(ratio.code) ?? {}));
    expect(same).toEqual({ ok: true, value: { before: [], after: [] } });
  });

  it("is refused for a criterion that others score", async () => {
    const opened = await openForm("khoi-2026-100", unit);
    const other = leavesOf(template.criteria).find(({ scorer }) => scorer !== "unit")!;
    expect(await give(opened, other.code, NOTHING)).toEqual({
      ok: false,
      problems: [{ code: "cellGone", criterion: other.code }],
    });
  });
});
