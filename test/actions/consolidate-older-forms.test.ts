import { consolidateForms, type FileOutcome } from "../../src/actions/consolidate-forms";
import { fillForm } from "../../src/actions/fill-form";
import { issueForms } from "../../src/actions/issue-forms";
import { viSheets } from "../../src/i18n/sheets/vi";
import { type Bloc } from "../../src/scoring/import/bloc";
import { type Entry, type LeafEntries } from "../../src/scoring/self-assessment/entry";
import { type Template } from "../../src/scoring/template/template";
import { parseCellName } from "../../src/workbook/plan/cell-address";
import { type UnitEntries } from "../../src/workbook/unit/form/form-values";
import { formRows } from "../../src/workbook/unit/form/form-layout";
import { HOSTS } from "../cli/command-line";
import { referenceBloc } from "../fixtures/reference-blocs";
import { KNOWN, selfEntries } from "../fixtures/returned-forms";
import { corrected, type Correction } from "../fixtures/templates/corrected-template";
import { type CriterionJson } from "../oracle/model-json";

const { read, write, digest, fill } = HOSTS;
const TOOLS = { words: viSheets, known: KNOWN, read, write, digest };

const { template, bloc } = referenceBloc("khoi-2026-100");
const BARE: Bloc = { ...bloc, entries: new Map() };

type Cells = Readonly<Record<string, string | number>>;

const ISSUED = issueForms(template, bloc, viSheets, write);

/** A unit's form of version 1.0, filled in; more cells by sheet and name, such as `Tự chấm` and `J11`. */
function filledForm(id: string, more: Readonly<Record<string, Cells>> = {}): Uint8Array {
  const blank = ISSUED.ok ? ISSUED.value.find(({ unit }) => unit.id === id)?.bytes : undefined;
  const entries = bloc.entries.get(id) ?? new Map<string, LeafEntries>();
  const filled = fillForm(blank ?? new Uint8Array(), { template, entries }, viSheets, fill);
  if (!filled.ok) throw new Error(JSON.stringify(filled.problems));
  const cells = Object.entries(more).map(
    ([sheet, own]) =>
      [
        sheet,
        Object.entries(own).map(([name, value]) => ({
          ...(parseCellName(name) ?? { row: -1, column: -1 }),
          value,
        })),
      ] as const,
  );
  const typed = fill(filled.value, new Map(cells));
  if (!typed.ok) throw new Error(JSON.stringify(typed.problems));
  return typed.value;
}

const FORMS = new Map(["SCT", "SXD", "STC"].map((id) => [id, filledForm(id)]));

/** A unit's form of version 1.0 as it comes back. */
function formOf(id: string): Uint8Array {
  return FORMS.get(id) ?? new Uint8Array();
}

type Accepted = Extract<FileOutcome, { accepted: true }>;

function takeIn(to: Template, bytes: Uint8Array, before = BARE): Accepted & { after: Bloc } {
  const files = [{ name: "phieu.xlsx", bytes }];
  const { outcomes, bloc: after } = consolidateForms(to, before, files, TOOLS);
  const [outcome] = outcomes;
  if (outcome?.accepted !== true) throw new Error(JSON.stringify(outcome));
  return { ...outcome, after };
}

const ROWS = formRows(template.criteria);

/** Where a unit's answer to a criterion stands in its form. */
function cellOf(code: string, unit: string): string {
  const entry = selfEntries(bloc, unit).get(code)?.self;
  const row = 1 + (ROWS.find((each) => each.criterion.code === code)?.row ?? NaN);
  if (entry?.kind === "na") return `H${String(row)}`;
  const isList = entry?.kind === "inputs" && Array.isArray(entry.inputs.get("ticked"));
  return `F${String(isList ? row + 1 : row)}`;
}

const NEW_LEAF: CriterionJson = {
  id: "m100-moi",
  code: "III.9",
  parent: "m100-iii",
  title: "Tiêu chí mới",
  section: "content",
  max: 1,
  rule: { kind: "binary" },
  scorer: "unit",
  na: false,
  evidence: { required: "never", hint: "" },
};

interface Row {
  readonly title: string;
  readonly correct: Correction;
  /** The unit whose form comes back; SCT if none is named. */
  readonly unit?: string;
  /** Code of the note, criterion, and what is told of it. */
  readonly notes: readonly (readonly [string, string, object?])[];
  readonly toConfirm?: readonly string[];
  readonly toAnswer?: readonly string[];
  /** Criteria whose entry does not come in. */
  readonly lost?: readonly string[];
  /** Former codes with the new ones. */
  readonly recoded?: Readonly<Record<string, string>>;
}

const same = (points: string): object => ({ before: points, after: points });

const CASES: readonly Row[] = [
  {
    title: "maxima that went up and down are confirmed, with old and new points",
    correct: ({ at }) => {
      Object.assign(at("I.1"), { max: 14 });
      Object.assign(at("I.2"), { max: 9 });
    },
    notes: [
      ["confirm", "I.1", { changes: ["max"], before: "15", after: "14" }],
      ["confirm", "I.2", { changes: ["max"], before: "8", after: "9" }],
    ],
    toConfirm: ["I.1", "I.2"],
  },
  {
    title: "a corrected bound of a tier is confirmed where it takes points away",
    correct: ({ rule }) => {
      rule("I.4", "tier").bands[1]!.bound = 97.5;
    },
    notes: [["confirm", "I.4", { changes: ["rule"], before: "4", after: "2" }]],
    toConfirm: ["I.4"],
  },
  {
    title:
      "corrected points of a tier that the unit is not in are confirmed, with points that stay",
    correct: ({ rule }) => {
      rule("I.6.2", "tier").bands[2]!.points = 0;
    },
    notes: [["confirm", "I.6.2", { changes: ["rule"], ...same("1") }]],
    toConfirm: ["I.6.2"],
  },
  {
    title: "a chosen level that is gone keeps its label in a note, and the unit answers again",
    correct: ({ rule }) => {
      rule("II.1", "level").levels.shift();
    },
    notes: [
      [
        "notCarried",
        "II.1",
        {
          why: "choice",
          answer: {
            na: false,
            inputs: [{ field: "level", value: "Tốt" }],
            points: "5",
            reason: "",
            citation: "",
          },
        },
      ],
    ],
    toAnswer: ["II.1"],
    lost: ["II.1"],
  },
  {
    title: "another level that is gone leaves the choice standing, to be confirmed",
    correct: ({ rule }) => {
      rule("II.1", "level").levels.splice(1, 1);
    },
    notes: [["confirm", "II.1", { changes: ["rule"], ...same("5") }]],
    toConfirm: ["II.1"],
  },
  {
    title: "an added level leaves the choice standing, to be confirmed",
    correct: ({ rule }) => {
      rule("II.2", "level").levels.push({ key: "them", label: "Mức thêm", points: 1 });
    },
    notes: [["confirm", "II.2", { changes: ["rule"], ...same("5") }]],
    toConfirm: ["II.2"],
  },
  {
    title: "a ticked item that is gone keeps all ticked labels in a note",
    correct: ({ rule }) => {
      rule("III.3", "checklist").items.pop();
    },
    notes: [
      [
        "notCarried",
        "III.3",
        {
          why: "choice",
          answer: expect.objectContaining({
            inputs: [{ field: "ticked", value: ["Kế hoạch", "Phát động", "Sơ kết, tổng kết"] }],
          }) as object,
        },
      ],
    ],
    toAnswer: ["III.3"],
    lost: ["III.3"],
  },
  {
    title: "an item that is gone unticked leaves the others standing, to be confirmed",
    correct: ({ rule }) => {
      rule("II.3", "checklist").items.pop();
    },
    notes: [["confirm", "II.3", { changes: ["rule"], ...same("1") }]],
    toConfirm: ["II.3"],
  },
  {
    title: "an added item counts as not ticked until the unit has confirmed",
    correct: ({ rule }) => {
      rule("III.4", "checklist").items.push({ key: "them", label: "Nội dung thêm", points: 1 });
    },
    notes: [["confirm", "III.4", { changes: ["rule"], ...same("3") }]],
    toConfirm: ["III.4"],
  },
  {
    title: "a rule that asks for something else takes no answer over",
    correct: ({ at }) => {
      at("I.6.1").rule = { kind: "level", levels: [{ key: "co", label: "Có", points: 2 }] };
    },
    notes: [
      [
        "notCarried",
        "I.6.1",
        {
          why: "rule",
          answer: expect.objectContaining({ inputs: [{ field: "yes", value: true }] }) as object,
        },
      ],
    ],
    toAnswer: ["I.6.1"],
    lost: ["I.6.1"],
  },
  {
    title: "a count of achievements is not taken over as a count of faults",
    correct: ({ at }) => {
      at("III.6").rule = { kind: "deduct", per: 1 };
    },
    notes: [["notCarried", "III.6", { why: "rule" }]],
    toAnswer: ["III.6"],
    lost: ["III.6"],
  },
  {
    title: "a rule of another kind that asks the same takes target and result over",
    correct: ({ at }) => {
      at("I.2").rule = { kind: "leaderRelative" };
    },
    notes: [["confirm", "I.2", { changes: ["rule"], before: "8", after: null }]],
    toConfirm: ["I.2"],
  },
  {
    title: "a criterion that others score now keeps what the unit said in a note alone",
    correct: ({ at }) => {
      at("III.8").scorer = "leader";
    },
    notes: [
      [
        "notCarried",
        "III.8",
        {
          why: "scorer",
          answer: expect.objectContaining({
            inputs: [{ field: "count", value: 6 }],
            points: "3",
          }) as object,
        },
      ],
    ],
    lost: ["III.8"],
  },
  {
    title: "a criterion that the unit scores now is to be answered",
    correct: ({ at }) => {
      at("I.5").scorer = "unit";
    },
    notes: [["blank", "I.5", { why: "scorer" }]],
    toAnswer: ["I.5"],
  },
  {
    title: "an answer “does not apply” is not taken over where it is no longer allowed",
    unit: "SXD",
    correct: ({ at }) => {
      at("I.2").na = false;
      at("I.4").na = false;
    },
    notes: [
      [
        "notCarried",
        "I.2",
        { why: "na", answer: expect.objectContaining({ na: true, inputs: [] }) as object },
      ],
    ],
    toAnswer: ["I.2"],
    lost: ["I.2"],
  },
  {
    title: "another policy for “does not apply” has those answers confirmed",
    unit: "SXD",
    correct: ({ json }) => {
      json.naPolicy = "zero";
    },
    notes: [
      ["confirm", "I.2", { changes: ["naPolicy"], before: null, after: null }],
      ["confirm", "II.3", { changes: ["naPolicy"], before: null, after: null }],
    ],
    toConfirm: ["I.2", "II.3"],
  },
  {
    title: "an added criterion is to be answered, one that others score is nothing to the unit",
    correct: ({ addAfter }) => {
      const penalty = { ...NEW_LEAF, parent: "m100-v", section: "penalty" as const };
      addAfter("V.4", { ...penalty, id: "x1", code: "V.5" });
      addAfter("V.4", { ...penalty, id: "x2", code: "V.6", scorer: "board" });
    },
    notes: [["blank", "V.5", { why: "new" }]],
    toAnswer: ["V.5"],
  },
  {
    title: "a removed criterion keeps what the unit said in a note",
    correct: ({ at, remove }) => {
      remove("III.8");
      at("III.7.1").max = 6;
      at("III.7").max = 9;
    },
    notes: [["gone", "III.8", { now: "" }]],
    lost: ["III.8"],
  },
  {
    title: "a criterion that moved to another group is taken over without a word",
    correct: ({ at, remove, addAfter }) => {
      remove("III.8");
      addAfter("II.5", { ...at("III.8"), parent: "m100-ii" });
      at("II").max = 23;
      at("III").max = 27;
    },
    notes: [],
  },
  {
    title: "criteria in another order and with other titles are taken over without a word",
    correct: ({ at, remove, addAfter }) => {
      remove("II.1");
      addAfter("II.5", at("II.1"));
      at("I.1").title = "Tên mới hoàn toàn";
      at("II.2").title = at("II.1").title;
    },
    notes: [],
  },
  {
    title: "criteria whose codes have moved up go to their new codes",
    correct: ({ at }) => {
      at("II.3").code = "II.4";
      at("II.4").code = "II.5";
      at("II.5").code = "II.3";
    },
    notes: [
      ["recoded", "II.3", { now: "II.4" }],
      ["recoded", "II.5", { now: "II.3" }],
    ],
    recoded: { "II.3": "II.4", "II.5": "II.3" },
  },
  {
    title: "a criterion in another section is confirmed like one with another rule",
    correct: ({ at, remove, addAfter }) => {
      remove("III.8");
      addAfter("IV.4", { ...at("III.8"), parent: "m100-iv", section: "bonus", code: "IV.5" });
      at("IV").max = 8;
      at("III.7.1").max = 6;
      at("III.7").max = 9;
    },
    notes: [
      ["recoded", "III.8", { now: "IV.5" }],
      ["confirm", "III.8", { now: "IV.5", changes: ["section"], ...same("3") }],
    ],
    toConfirm: ["IV.5"],
    recoded: { "III.8": "IV.5" },
  },
  {
    title:
      "a criterion that was divided keeps what the unit said, and its parts are to be answered",
    correct: ({ at, addAfter }) => {
      const part = { ...NEW_LEAF, parent: "m100-iii-8" };
      addAfter("III.8", { ...part, id: "x2", code: "III.8.2", max: 1 });
      addAfter("III.8", { ...part, id: "x1", code: "III.8.1", max: 2 });
      delete at("III.8").rule;
    },
    notes: [
      ["notCarried", "III.8", { why: "group" }],
      ["blank", "III.8.1", { why: "new" }],
      ["blank", "III.8.2", { why: "new" }],
    ],
    toAnswer: ["III.8.1", "III.8.2"],
    lost: ["III.8"],
  },
  {
    title: "fewer decimals are confirmed exactly where points are rounded otherwise",
    unit: "STC",
    correct: ({ json, rule }) => {
      for (const band of rule("III.5", "tier").bands) band.points = Math.floor(band.points);
      json.precision = 1;
    },
    notes: [
      ["confirm", "I.1", { changes: ["rounding"], before: "12.86", after: "12.9" }],
      ["confirm", "I.6.4", { changes: ["rounding"], before: "2.69", after: "2.7" }],
    ],
    toConfirm: ["I.1", "I.6.4"],
  },
];

/** The note with the place where its answer stands; a new criterion has none. */
function expectedNote([code, criterion, told = {}]: Row["notes"][number], unit: string): object {
  const isNew = "why" in told && told.why === "new";
  const place = isNew
    ? { sheet: "", cell: "" }
    : { sheet: "Tự chấm", cell: cellOf(criterion, unit) };
  return expect.objectContaining({ code, criterion, ...place, ...told }) as object;
}

/** The unit's entries by their new codes, without those that do not come in. */
function expectedEntries({ lost = [], recoded = {} }: Row, unit: string): UnitEntries {
  const kept = [...selfEntries(bloc, unit)].filter(([code]) => !lost.includes(code));
  return new Map(kept.map(([code, entry]) => [recoded[code] ?? code, entry]));
}

describe("a form of version 1.0 that comes back after version 1.1", () => {
  it.each(CASES)("$title", (row) => {
    const { unit = "SCT", toConfirm = [], toAnswer = [] } = row;
    const { migration, after } = takeIn(corrected(row.correct), formOf(unit));
    const notes = row.notes.map((each) => expectedNote(each, unit));
    expect(migration).toEqual({ from: "1.0", to: "1.1", notes, toConfirm, toAnswer });
    expect(selfEntries(after, unit)).toEqual(expectedEntries(row, unit));
  });
});

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

describe("the leader's workbook", () => {
  const note = (to: Template, before: Bloc, unit: string): unknown => {
    const files = [{ name: "phieu.xlsx", bytes: formOf(unit) }];
    const { book } = consolidateForms(to, before, files, TOOLS);
    const grids = book?.ok === true ? read(book.value.bytes) : undefined;
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
    const grids = read(bytes);
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
