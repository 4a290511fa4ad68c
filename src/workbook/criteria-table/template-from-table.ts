import { failure, type Result, success } from "../../basics/result";
import { readTemplate } from "../../scoring/template/read-template";
import { type Template } from "../../scoring/template/template";
import { type TemplateFault } from "../../scoring/template/template-fault";
import { cellName } from "../plan/cell-address";
import { type CriteriaTable, type CriteriaTableReading } from "./criteria-table";
import { readCriteriaTable } from "./read-criteria-table";
import { type TableAnswers } from "./table-note";
import { type TemplateDefaults } from "./template-draft";

/** A fault of the template and the cell of the criterion that has it; "" where it is the template's own. */
export interface TableFault {
  readonly cell: string;
  readonly fault: TemplateFault;
}

/** Questions that nobody has answered yet. */
export function openQuestions({
  questions,
}: CriteriaTableReading): CriteriaTableReading["questions"] {
  return questions.filter(({ answered }) => !answered);
}

/** Answers in which every question that is still open is answered as proposed. */
export function answersAsProposed(
  reading: CriteriaTableReading,
  answers: TableAnswers,
): TableAnswers {
  const open = openQuestions(reading).map(({ id, proposed }) => [id, proposed] as const);
  return { ...answers, ...Object.fromEntries(open) };
}

/** The template that a table makes, its open questions taken as proposed; or all faults, each with its cell. */
export function templateFromTable(
  table: CriteriaTable,
  answers: TableAnswers,
  defaults: TemplateDefaults,
): Result<Template, TableFault> {
  const { draft, rows, columns } = readCriteriaTable(table, answers, defaults);
  const read = readTemplate(draft);
  if (read.ok) return success(read.value);
  const column = columns.find(({ role }) => role === "points")?.column ?? table.range.left;
  return failure(
    read.problems.map((fault) => {
      const row = rows.find(({ codes }) => codes.includes(fault.place))?.row;
      return { cell: row === undefined ? "" : cellName(row, column), fault };
    }),
  );
}
