import { readTemplate } from "../../../scoring/template/read-template";
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

/** Makes a template of what was chosen. */
export function chosenTemplate(
  choice: TemplateChoice | undefined,
  table: CriteriaTable | undefined,
): ChosenTemplate {
  if (choice === undefined) return NOTHING;
  switch (choice.from) {
    case "shipped":
      return { ...NOTHING, template: shippedTemplate(choice.id) };
    case "file": {
      const read = readTemplate(choice.json);
      return read.ok ? { ...NOTHING, template: read.value } : { ...NOTHING, faults: read.problems };
    }
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
