import { type Language } from "../../basics/language";
import { numberText } from "../../basics/number-text";
import { type OptionKeys, type Question } from "../../workbook/criteria-table/table-note";

/** What the options of a question are called, but for those that are codes, figures or columns. */
export type TableOptionTexts = {
  readonly [Code in keyof OptionKeys]: Readonly<Record<OptionKeys[Code], string>>;
};

/** What the options are called in each language. */
const TEXTS: Readonly<Record<Language, TableOptionTexts>> = {
  vi: {
    sectionOf: {
      content: "Nội dung",
      bonus: "Điểm thưởng",
      penalty: "Điểm trừ",
      condition: "Điều kiện",
    },
    groupPoints: { sum: "Tính theo tổng các tiêu chí", cap: "Điểm đã ghi là mức trần" },
    bonusInside: { inside: "Nằm trong thang điểm", outside: "Cộng ngoài thang điểm" },
    scorerOf: {
      unit: "Đơn vị tự chấm",
      leader: "Trưởng khối",
      board: "Ban Thi đua - Khen thưởng",
      agency: "Cơ quan chuyên môn",
    },
    rowsAre: { levels: "Các mức, chọn một", criteria: "Các tiêu chí con, cộng lại" },
    tiersOf: { tier: "Tính theo bậc", manual: "Người chấm tự cho điểm" },
  },
  en: {
    sectionOf: {
      content: "Content",
      bonus: "Bonus",
      penalty: "Penalties",
      condition: "Conditions",
    },
    groupPoints: { sum: "The sum of the criteria counts", cap: "The stated points are a cap" },
    bonusInside: { inside: "Inside the scale", outside: "On top of the scale" },
    scorerOf: {
      unit: "The unit itself",
      leader: "The bloc leader",
      board: "The emulation board",
      agency: "A specialised agency",
    },
    rowsAre: { levels: "Levels, one is taken", criteria: "Criteria, added up" },
    tiersOf: { tier: "By the tiers", manual: "By hand" },
  },
};

/** An option of a question as people read it: keys by their names, figures with the language's marks, columns as such. */
export function tableOptionText(
  { ask: { code } }: Pick<Question, "ask">,
  option: string,
  language: Language,
): string {
  if (code === "codeDoubtful") return option;
  if (code === "columnFor") return language === "vi" ? `Cột ${option}` : `Column ${option}`;
  if (code === "pointsDoubtful" || code === "mostOfCounted")
    return numberText(Number(option), language);
  const names: Readonly<Record<string, string>> = TEXTS[language][code];
  return names[option] ?? option;
}
