import { type Criterion } from "../../../src/scoring/template/criterion";
import { readCriteriaTable } from "../../../src/workbook/criteria-table/read-criteria-table";
import {
  openQuestions,
  templateFromTable,
} from "../../../src/workbook/criteria-table/template-from-table";
import { referenceTemplate } from "../../fixtures/reference-blocs";
import {
  AS_IT_IS,
  DEFAULTS,
  plainRows,
  type Printing,
  table,
  toldBy,
  type Typed,
} from "./table-builders";

const HEADINGS = ["TT", "Tiêu chí", "Điểm chuẩn"];

function points(criterion: Criterion, write: (figure: number) => Typed): Typed {
  const typed = AS_IT_IS.points(criterion);
  return typeof typed === "number" ? write(typed) : typed;
}

const PRINTINGS: readonly (readonly [string, Printing])[] = [
  ["whole codes", AS_IT_IS],
  [
    "codes without those of their Roman groups",
    { ...AS_IT_IS, code: ({ code }) => code.split(".").slice(1).join(".") || `${code}.` },
  ],
  [
    "points as texts",
    {
      ...AS_IT_IS,
      points: (each) => points(each, (figure) => `${String(figure).replace(".", ",")} điểm`),
    },
  ],
  [
    "no points on groups",
    { ...AS_IT_IS, points: (each) => (each.kind === "group" ? null : AS_IT_IS.points(each)) },
  ],
  [
    "penalties with a minus",
    {
      ...AS_IT_IS,
      points: (each) => points(each, (figure) => (each.section === "penalty" ? -figure : figure)),
    },
  ],
];

const CASES = ["so-nganh-100", "so-nganh-1000"].flatMap((id) =>
  PRINTINGS.map(([name, printing]) => [id, name, printing] as const),
);

it.each(CASES)("reads %s, printed with %s, back as it was", (id, _, printing) => {
  const template = referenceTemplate(id);
  const printed = table([HEADINGS, ...plainRows(template, printing)]);
  const reading = readCriteriaTable(printed, {}, DEFAULTS);
  const made = templateFromTable(printed, {}, DEFAULTS);
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  expect(toldBy(made.value)).toEqual(toldBy(template));
  expect(made.value).toMatchObject({
    base: template.base,
    scale: template.scale,
    bonusCap: template.bonusCap,
    bonusInsideScale: template.bonusInsideScale,
  });
  expect(openQuestions(reading).length).toBeLessThan(10);
  expect(reading.findings.filter(({ code }) => code !== "codesMadeFull")).toEqual([]);
});
