import { dateText } from "../../src/basics/date-text";
import { type Language } from "../../src/basics/language";
import { numberText } from "../../src/basics/number-text";
import { enCommandWords } from "../../src/i18n/command-line/en";
import { viCommandWords } from "../../src/i18n/command-line/vi";
import { CRITERIA_FAULTS } from "../../src/i18n/design/criteria-faults";
import { enMessages } from "../../src/i18n/messages/en";
import { enFieldNames } from "../../src/i18n/messages/en/input/field-names";
import { type Coded, type Family, messageOf, textOf } from "../../src/i18n/messages/texts";
import { viMessages } from "../../src/i18n/messages/vi";
import { viFieldNames } from "../../src/i18n/messages/vi/input/field-names";
import { thousandths, toNumber } from "../../src/scoring/points/points";
import { leavesOf } from "../../src/scoring/template/criterion-tree";
import { REFERENCE_BLOCS, referenceTemplate } from "../fixtures/reference-blocs";
import {
  BOOK_FINDINGS,
  BOOK_PROBLEMS,
  BOOK_REFUSALS,
  BOOK_REMINDERS,
  BOOK_REPAIRS,
  DIFFERENCES,
  ENTRY_CHANGES,
  PASTE_MATCHES,
  PASTE_PROBLEMS,
  PASTE_REFUSALS,
} from "./samples/book-samples";
import { COMMAND_PROBLEMS } from "./samples/command-samples";
import {
  FINDINGS,
  MIGRATIONS,
  PROBLEMS,
  REFUSALS,
  REMINDERS,
  REPAIRS,
} from "./samples/form-samples";
import { HOST_PROBLEMS } from "./samples/host-samples";
import { BLOC_ERRORS, MEMBER_PROBLEMS, TEMPLATE_FAULTS } from "./samples/input-samples";
import { CRITERIA_FAULTS as CRITERIA_SAMPLES } from "./samples/criteria-samples";
import { type Samples } from "./samples/samples";
import { TABLE_ASKS, TABLE_FINDINGS } from "./samples/table-samples";

interface Row {
  readonly title: string;
  readonly issue: Coded;
  readonly texts: Readonly<Record<Language, string>>;
  readonly placeless: Readonly<Record<Language, string>>;
}

function rowsOf<Issue extends Coded>(
  name: string,
  samples: Samples<Issue>,
  vi: Family<Issue>,
  en: Family<Issue>,
): readonly Row[] {
  return Object.values<Issue>(samples).map((issue) => ({
    title: `${name} ${issue.code}`,
    issue,
    texts: { vi: messageOf(vi, issue), en: messageOf(en, issue) },
    placeless: { vi: textOf(vi, issue), en: textOf(en, issue) },
  }));
}

const ROWS: readonly Row[] = [
  ...rowsOf("template", TEMPLATE_FAULTS, viMessages.templateFaults, enMessages.templateFaults),
  ...rowsOf("criteria", CRITERIA_SAMPLES, CRITERIA_FAULTS.vi, CRITERIA_FAULTS.en),
  ...rowsOf("bloc", BLOC_ERRORS, viMessages.blocErrors, enMessages.blocErrors),
  ...rowsOf("members", MEMBER_PROBLEMS, viMessages.memberProblems, enMessages.memberProblems),
  ...rowsOf("refusal", REFUSALS, viMessages.refusals, enMessages.refusals),
  ...rowsOf("repair", REPAIRS, viMessages.repairs, enMessages.repairs),
  ...rowsOf("finding", FINDINGS, viMessages.findings, enMessages.findings),
  ...rowsOf("problem", PROBLEMS, viMessages.problems, enMessages.problems),
  ...rowsOf("reminder", REMINDERS, viMessages.reminders, enMessages.reminders),
  ...rowsOf("migration", MIGRATIONS, viMessages.migrations, enMessages.migrations),
  ...rowsOf("host", HOST_PROBLEMS, viMessages.hostProblems, enMessages.hostProblems),
  ...rowsOf("table", TABLE_ASKS, viMessages.tableQuestions, enMessages.tableQuestions),
  ...rowsOf("table", TABLE_FINDINGS, viMessages.tableFindings, enMessages.tableFindings),
  ...rowsOf("book", BOOK_REFUSALS, viMessages.book.refusals, enMessages.book.refusals),
  ...rowsOf("book", BOOK_REPAIRS, viMessages.book.repairs, enMessages.book.repairs),
  ...rowsOf("book", BOOK_FINDINGS, viMessages.book.findings, enMessages.book.findings),
  ...rowsOf("book", BOOK_PROBLEMS, viMessages.book.problems, enMessages.book.problems),
  ...rowsOf("book", BOOK_REMINDERS, viMessages.book.reminders, enMessages.book.reminders),
  ...rowsOf("compared", DIFFERENCES, viMessages.book.differences, enMessages.book.differences),
  ...rowsOf("entry", ENTRY_CHANGES, viMessages.entryChanges, enMessages.entryChanges),
  ...rowsOf("paste", PASTE_REFUSALS, viMessages.paste.refusals, enMessages.paste.refusals),
  ...rowsOf("paste", PASTE_MATCHES, viMessages.paste.matches, enMessages.paste.matches),
  ...rowsOf("paste", PASTE_PROBLEMS, viMessages.paste.problems, enMessages.paste.problems),
  ...rowsOf("command", COMMAND_PROBLEMS, viCommandWords.problems, enCommandWords.problems),
];

/** Fields that hold thousandths of a point. */
const POINTS: readonly string[] = [
  ...["sum", "max", "cap", "base", "scale", "step", "expected"],
  ...["typed", "counted", "per", "bonus"],
];

/** Fields with one word of a few, each of which has a text of its own. */
const CHOICES: readonly string[] = [
  "code",
  "by",
  "list",
  "role",
  "trouble",
  "relation",
  "why",
  "warning",
];

/** Values that have a word in each language, by issue and field. */
const WORDS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  stage: { vi: "thẩm định", en: "verification" },
  "cellMissing.column": { vi: "Điểm tối đa", en: "Maximum points" },
  "wordUnknown.column": { vi: "Người chấm", en: "Scored by" },
  "cellNotUsed.column": { vi: "Trị số", en: "Figure" },
  "columnMissing.column": { vi: "Giải trình", en: "Explanation" },
  "formColumnMissing.column": { vi: "Kết quả", en: "Result" },
  "book columnMissing.column": {
    vi: "Hội nghị: lý do, giải trình",
    en: "Meeting: reason, explanation",
  },
  "bookColumnMissing.column": {
    vi: "Chấm chéo: điểm chấm 2",
    en: "Cross-check: points given 2",
  },
  "factDiffers.fact": { vi: "Hạn nộp bảng tự chấm", en: "Deadline for self-assessments" },
  "unitUnclear.names": {
    vi: "“Sở Tư pháp”, “Sở Tài chính”",
    en: "“Sở Tư pháp”, “Sở Tài chính”",
  },
  "criterionUnclear.criteria": { vi: "“I.6”, “II.1”", en: "“I.6”, “II.1”" },
  "scoreRefused.error": { vi: "Điểm 7,5 nằm ngoài", en: "7.5" },
  "identityDiffers.field": { vi: "năm", en: "year" },
  "yesNoFromText.read": { vi: "Có", en: "Yes" },
  "confirm.changes": { vi: "cách chấm, điểm chuẩn", en: "way of scoring, standard points" },
  "notCarried.answer": {
    vi: "chỉ tiêu: 1.250,5; mức: “Mức khá”; có hoặc không: Có; các nội dung đạt: “Công đoàn”, “Đoàn thể”; điểm tự chấm: 4,75; giải trình: “Theo báo cáo năm”; minh chứng: “MC07”",
    en: "the target: 1,250.5; the level: “Mức khá”; yes or no: Yes; the items achieved: “Công đoàn”, “Đoàn thể”; self-scored points: 4.75; explanation: “Theo báo cáo năm”; evidence: “MC07”",
  },
  "gone.answer": {
    vi: "không áp dụng; điểm tự chấm: 4,75; giải trình: “Theo báo cáo năm”; minh chứng: “MC07”",
    en: "does not apply; self-scored points: 4.75; explanation: “Theo báo cáo năm”; evidence: “MC07”",
  },
};

function shownNumber(issue: Coded, name: string, value: number, language: Language): string {
  const isPoints = POINTS.includes(name) || (issue.code === "pointsAboveMax" && name === "given");
  return numberText(isPoints ? toNumber(thousandths(value)) : value, language);
}

/** A field's value as the message must show it. */
function shownValue(
  { issue, title }: Pick<Row, "issue" | "title">,
  name: string,
  value: unknown,
  language: Language,
): string {
  const word = WORDS[name] ?? WORDS[`${title}.${name}`] ?? WORDS[`${issue.code}.${name}`];
  if (word !== undefined) return word[language];
  if (typeof value === "number") return shownNumber(issue, name, value, language);
  const text = issue.code === "dataCutOff" ? dateText(String(value)) : String(value);
  return /^\d+\.\d+$/u.test(text) && issue.code !== "numberAmbiguous"
    ? numberText(Number(text), language)
    : text;
}

it.each(ROWS)("says $title in each language, with all its data", ({ issue, title, texts }) => {
  for (const language of ["vi", "en"] as const)
    for (const [name, value] of Object.entries(issue) as readonly (readonly [string, unknown])[])
      if (!CHOICES.includes(name))
        expect(texts[language]).toContain(shownValue({ issue, title }, name, value, language));
});

it.each(ROWS)("says $title differently in the two languages", ({ placeless }) => {
  expect(placeless.vi).not.toBe(placeless.en);
  for (const text of [placeless.vi, placeless.en]) expect(text.length).toBeGreaterThan(20);
});

it.each(ROWS)("says $title in whole sentences, without a code of ours", ({ issue, texts }) => {
  for (const text of [texts.vi, texts.en]) {
    const own = text.replace(/“[^”]*”/gu, "");
    expect(own).not.toContain(issue.code);
    expect(own).not.toMatch(/[a-z][A-Z]|undefined|NaN|\[object/u);
    expect(text).toMatch(/[.!?]$/u);
  }
});

it("writes Vietnamese with its letters in every Vietnamese text", () => {
  for (const { placeless } of ROWS)
    expect(placeless.vi).toMatch(/[ăâđêôơưạảấầẩậắằếềểệỉịọỏốồổộớờởợụủứừửựáàãéèíìóòõúùýỳ]/u);
});

it("says each of a code's choices by itself", () => {
  const choices = [
    viMessages.findings.texts.rowFoundBy({ ...FINDINGS.rowFoundBy, by: "code" }),
    viMessages.findings.texts.rowFoundBy({ ...FINDINGS.rowFoundBy, by: "title" }),
    viMessages.templateFaults.texts.keyRepeated({ ...TEMPLATE_FAULTS.keyRepeated, list: "bands" }),
    viMessages.templateFaults.texts.keyRepeated({ ...TEMPLATE_FAULTS.keyRepeated, list: "awards" }),
    viMessages.memberProblems.texts.roleUnknown({ ...MEMBER_PROBLEMS.roleUnknown, role: "leader" }),
    viMessages.memberProblems.texts.roleUnknown({ ...MEMBER_PROBLEMS.roleUnknown, role: "deputy" }),
    ...(["other", "sameVersion", "newer"] as const).map((relation) =>
      viMessages.refusals.texts.formOtherTemplate({ ...REFUSALS.formOtherTemplate, relation }),
    ),
    ...(["scorer", "group", "na", "choice", "points", "step", "rule"] as const).map((why) =>
      viMessages.migrations.texts.notCarried({ ...MIGRATIONS.notCarried, why }),
    ),
    ...(["new", "scorer"] as const).map((why) =>
      viMessages.migrations.texts.blank({ ...MIGRATIONS.blank, why }),
    ),
    viMessages.repairs.texts.yesNoFromText({ ...REPAIRS.yesNoFromText, read: false }),
    viMessages.repairs.texts.yesNoFromText({ ...REPAIRS.yesNoFromText, read: true }),
  ];
  expect(new Set(choices).size).toBe(choices.length);
});

it("names a place only as far as there is one", () => {
  const nowhere = { unit: "", criterion: "", stage: "" } as const;
  const { blocErrors, findings, templateFaults } = viMessages;
  expect(blocErrors.place({ ...BLOC_ERRORS.fieldMissing, ...nowhere })).toBe("Dữ liệu khối");
  expect(templateFaults.place({ ...TEMPLATE_FAULTS.bandsMissing, place: "" })).toBe(
    "Bảng tiêu chí",
  );
  const file = { ...FINDINGS.identityDiffers, sheet: "", criterion: "" };
  expect(findings.place({ ...file, cell: "KTD_year" })).toBe("Mục ẩn KTD_year");
  expect(findings.place({ ...file, cell: "" })).toBe("Tệp");
});

it("has a name for every input that a rule asks for, in both languages", () => {
  const templates = [...new Set(REFERENCE_BLOCS.map(([, id]) => id))].map(referenceTemplate);
  const inputs = templates.flatMap(({ criteria }) =>
    leavesOf(criteria).flatMap(({ rule }) => rule.fields.map(({ name }) => name)),
  );
  expect(new Set(inputs).size).toBeGreaterThan(6);
  for (const name of inputs) {
    expect(Object.keys(viFieldNames)).toContain(name);
    expect(Object.keys(enFieldNames)).toContain(name);
  }
  expect(Object.keys(viFieldNames)).toEqual(Object.keys(enFieldNames));
});

it("repeats a long text of somebody's in part, on one line", () => {
  const given = `dòng một\ndòng hai ${"rất dài ".repeat(40)}`;
  const text = viMessages.problems.texts.numberUnreadable({ ...PROBLEMS.numberUnreadable, given });
  expect(text).toContain("dòng một dòng hai");
  expect(text).toContain("…");
  expect(text.length).toBeLessThan(200);
});
