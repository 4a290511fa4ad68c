import { enSheets } from "../../../src/i18n/sheets/en";
import { viSheets } from "../../../src/i18n/sheets/vi";
import { thousandths } from "../../../src/scoring/points/points";
import {
  type InputField,
  type InputShape,
  type Option,
  type Rule,
} from "../../../src/scoring/rules/rule";
import { manualKind } from "../../../src/scoring/rules/kinds/manual";
import { readAnswer } from "../../../src/workbook/answers/read-answer";
import { readNa } from "../../../src/workbook/answers/read-marks";
import { type GridCell, type GridValue } from "../../../src/workbook/plan/grid";

const KNOWN = [viSheets, enSheets];

const OPTIONS: readonly Option[] = [
  { key: "tot", label: "Tốt, đúng hạn", points: thousandths(2000) },
  { key: "kha", label: "Khá", points: thousandths(1000) },
  { key: "2", label: "Hòa giải", points: thousandths(500) },
  { key: "b", label: "Mức A", points: thousandths(500) },
  { key: "c", label: "B", points: thousandths(0) },
];

const RULE: Rule = manualKind.take(
  { json: { step: 1 }, precision: 2, faults: [], path: "" },
  thousandths(10_000),
);

type Given = string | number | boolean | GridValue | undefined;

function cell(given: Given, computed: boolean): GridCell | undefined {
  if (given === undefined) return undefined;
  const value: GridValue =
    typeof given === "string"
      ? { kind: "text", text: given }
      : typeof given === "number"
        ? { kind: "number", number: given }
        : typeof given === "boolean"
          ? { kind: "yesNo", yes: given }
          : given;
  return { row: 4, column: 5, value, computed };
}

function field(shape: InputShape): InputField {
  const label = { vi: "Kết quả", en: "Result" };
  return { ...shape, name: "value", place: "result", needed: true, label };
}

/** The value, or the problem's code, then the codes of the repairs; "blank" for a blank. */
function read(given: Given, shape: InputShape, unit = "", computed = false): unknown {
  const rule = { ...RULE, parameters: { unit } };
  const answer = readAnswer(cell(given, computed), field(shape), rule, KNOWN);
  if (answer.kind === "blank") return "blank";
  if (answer.kind === "problem") return answer.problem;
  return [answer.value, ...answer.repairs.map(({ code }) => code)];
}

const FIGURE: InputShape = { shape: "figure", notNegative: false };
const YES_NO: InputShape = { shape: "yesNo" };
const CHOICE: InputShape = { shape: "choice", options: OPTIONS };
const TICKS: InputShape = { shape: "ticks", options: OPTIONS.slice(0, 3) };
const SHAPES: readonly InputShape[] = [
  FIGURE,
  { shape: "count" },
  { shape: "points", step: thousandths(500) },
  YES_NO,
  CHOICE,
  TICKS,
];

describe("what is no answer in any input cell", () => {
  it.each(SHAPES)("$shape: nothing, spaces and hard spaces are blank", (shape) => {
    for (const given of [undefined, " ", "\u00a0 ", "\n"]) expect(read(given, shape)).toBe("blank");
  });

  it.each(SHAPES)("$shape: a date is a problem, named as people write it", (shape) => {
    const given: GridValue = { kind: "date", date: "2026-10-04", number: 46_299 };
    expect(read(given, shape)).toEqual({ code: "cellIsDate", given: "04/10/2026" });
  });

  it.each(SHAPES)("$shape: an error is a problem", (shape) => {
    const given: GridValue = { kind: "error", error: "#REF!" };
    expect(read(given, shape)).toEqual({ code: "cellIsError", given: "#REF!" });
  });

  it.each(SHAPES)(
    "$shape: a formula without a result is a problem, never a blank or 0",
    (shape) => {
      expect(read({ kind: "uncalculated" }, shape, "", true)).toEqual({ code: "cellUncalculated" });
    },
  );
});

describe("a number cell", () => {
  it.each([
    [9.5, "", [9.5]],
    [0, "", [0]],
    [-2, "", [-2]],
    ["9,5", "", [9.5, "numberFromText"]],
    ["5", "", [5, "numberFromText"]],
    ["02 điểm", "", [2, "numberFromText"]],
    ["95%", "%", [95, "numberFromText"]],
    ["95%", "", { code: "numberAmbiguous", given: "95%" }],
    ["1.000", "", { code: "numberAmbiguous", given: "1.000" }],
    ["-", "", { code: "numberUnreadable", given: "-" }],
    ["x", "", { code: "numberUnreadable", given: "x" }],
    ["không", "", { code: "numberUnreadable", given: "không" }],
    [true, "", { code: "numberUnreadable", given: "TRUE" }],
  ])("%j counted in %j is read as %j", (given, unit, expected) => {
    expect(read(given, FIGURE, unit)).toEqual(expected);
  });

  it("counts and points are read by the same rules, whatever their bounds", () => {
    expect(read("2,5", { shape: "count" })).toEqual([2.5, "numberFromText"]);
    expect(read("12", { shape: "points", step: thousandths(500) })).toEqual([12, "numberFromText"]);
  });

  it("a formula's result is taken and named, after whatever else was repaired", () => {
    expect(read(12, FIGURE, "", true)).toEqual([12, "inputIsFormula"]);
    expect(read("9,5", FIGURE, "", true)).toEqual([9.5, "numberFromText", "inputIsFormula"]);
    expect(read("x", FIGURE, "", true)).toEqual({ code: "numberUnreadable", given: "x" });
  });
});

describe("a cell for yes or no", () => {
  it.each([
    ["Có", true],
    ["Không", false],
    ["Yes", true],
    ["No", false],
  ])("%s is exactly a word of a known language and needs no repair", (given, yes) => {
    expect(read(given, YES_NO)).toEqual([yes]);
  });

  it.each(["có", "CÓ", "Có ", "Co\u0301", "co", "x", "X", "1", 1, "true", true, "yes", "y", "Y"])(
    "%j means yes and is named as a repair",
    (given) => {
      expect(read(given, YES_NO)).toEqual([true, "yesNoFromText"]);
    },
  );

  it.each(["không", "KHÔNG", " Không", "khong", "Ko", "0", 0, "FALSE", false, "no", "n"])(
    "%j means no and is named as a repair",
    (given) => {
      expect(read(given, YES_NO)).toEqual([false, "yesNoFromText"]);
    },
  );

  it.each(["-", "?", "có thể", "cỏ", "k", "KAD", "2", 2, "Không có"])(
    "%j is neither yes nor no",
    (given) => {
      expect(read(given, YES_NO)).toEqual({ code: "yesNoUnreadable", given: String(given) });
    },
  );
});

describe("a cell for a choice", () => {
  it.each([
    ["Tốt, đúng hạn", ["tot"]],
    ["tốt,  ĐÚNG hạn ", ["tot", "choiceFromText"]],
    ["Hoà giải", ["2", "choiceFromText"]],
    ["tot", ["tot", "choiceFromText"]],
    ["KHA", ["kha", "choiceFromText"]],
    [2, ["2", "choiceFromText"]],
  ])(
    "%j is read as %j: exactly a label, else a label in other letters, else a key",
    (given, expected) => {
      expect(read(given, CHOICE)).toEqual(expected);
    },
  );

  it("a label comes before a key of the same name", () => {
    expect(read("b", CHOICE)).toEqual(["c", "choiceFromText"]);
  });

  it.each(["Tốt", "Trung bình", "-", 3, true])("%j is no choice of the list", (given) => {
    const text = given === true ? "TRUE" : String(given);
    expect(read(given, CHOICE)).toEqual({ code: "choiceUnreadable", given: text });
  });

  it("what fits two labels is never guessed, unless it is one of them letter for letter", () => {
    const two = ["Đạt", "ĐẠT"].map((label, index) => ({
      key: String(index),
      label,
      points: thousandths(0),
    }));
    expect(read("đạt", { shape: "choice", options: two })).toEqual({
      code: "choiceUnreadable",
      given: "đạt",
    });
    expect(read("ĐẠT", { shape: "choice", options: two })).toEqual(["1"]);
  });
});

describe("a list of ticks in a single cell", () => {
  it.each([
    ["1; 3", [["tot", "2"]]],
    ["3,1", [["tot", "2"]]],
    ["2", [["kha"]]],
    [2, [["kha"]]],
    ["Không", [[]]],
    ["ko", [[], "yesNoFromText"]],
  ])("%j is read as %j, in the order of the list", (given, expected) => {
    expect(read(given, TICKS)).toEqual(expected);
  });

  it.each(["4", "1; 4", "1;1", "1 và 3", "Có", 1.3, 13])("%j names no items", (given) => {
    expect(read(given, TICKS)).toEqual({ code: "ticksUnreadable", given: String(given) });
  });
});

describe("the column for what does not apply", () => {
  function na(given: Given): unknown {
    const reading = readNa(cell(given, false), KNOWN);
    if (reading.kind === "read") return reading.repairs.map(({ code }) => code);
    return reading.kind === "problem" ? reading.problem : "blank";
  }

  it("the form's own tick needs no repair, and a blank is none", () => {
    expect(na("x")).toEqual([]);
    expect(na(undefined)).toBe("blank");
  });

  it.each(["X", "có", "Có", "KAD", "kad", "1", 1, true, "N/A", "Không áp dụng"])(
    "%j is a tick and named as a repair",
    (given) => {
      expect(na(given)).toEqual(["naFromText"]);
    },
  );

  it.each(["không", "-", "0", 0, false, "áp dụng", "chưa rõ"])(
    "%j may say either and is never guessed",
    (given) => {
      const text = given === false ? "FALSE" : String(given);
      expect(na(given)).toEqual({ code: "naUnreadable", given: text });
    },
  );
});
