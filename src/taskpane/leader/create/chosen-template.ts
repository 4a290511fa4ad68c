import { readTemplate } from "../../../scoring/template/read-template";
import { renewedTemplate } from "../../../scoring/template/renewed-template";
import { type Template } from "../../../scoring/template/template";
import { type TemplateFault } from "../../../scoring/template/template-fault";
import { type TemplateChoice } from "../../../workbook/bloc/draft/bloc-draft";
import { type CriteriaTable } from "../../../workbook/criteria-table/criteria-table";
import { shippedTemplate } from "./shipped-templates";
import { readTableTemplate, type TableTemplate } from "./table/table-template";

/** What was made of the choice of criteria: a template once it is sound. */
export interface ChosenTemplate {
  readonly template: Template | undefined;
  /** Of a file. */
  readonly faults: readonly TemplateFault[];
  /** Of a table in the workbook; undefined until it has been read. */
  readonly table: TableTemplate | undefined;
}

const NOTHING: ChosenTemplate = { template: undefined, faults: [], table: undefined };

function fromFile(
  { json, year: from }: Extract<TemplateChoice, { readonly from: "file" }>,
  year: number,
): ChosenTemplate {
  const read = readTemplate(json);
  if (!read.ok) return { ...NOTHING, faults: read.problems };
  const isLastYears = from !== undefined && Number.isSafeInteger(year) && year > 0;
  return {
    ...NOTHING,
    template: isLastYears ? renewedTemplate(read.value, from, year) : read.value,
  };
}

/**
 * Makes a template of what was chosen.
 *
 * @param year for which the bloc is set up; a template out of an earlier year's workbook is made one of this year.
 */
export function chosenTemplate(
  choice: TemplateChoice | undefined,
  table: CriteriaTable | undefined,
  year: number,
): ChosenTemplate {
  if (choice === undefined) return NOTHING;
  switch (choice.from) {
    case "shipped":
      return { ...NOTHING, template: shippedTemplate(choice.id) };
    case "file":
      return fromFile(choice, year);
    case "table": {
      if (table === undefined) return NOTHING;
      const made = readTableTemplate(table, choice.answers, choice.title);
      return {
        ...NOTHING,
        template: made.template.ok ? made.template.value : undefined,
        table: made,
      };
    }
  }
}
