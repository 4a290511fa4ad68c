import { type Result } from "../../../../basics/result";
import { blocId } from "../../../../scoring/distribution/unit-id";
import { type Template } from "../../../../scoring/template/template";
import {
  type CriteriaTable,
  type CriteriaTableReading,
} from "../../../../workbook/criteria-table/criteria-table";
import { readCriteriaTable } from "../../../../workbook/criteria-table/read-criteria-table";
import { type TableAnswers } from "../../../../workbook/criteria-table/table-note";
import {
  defaultsFrom,
  type TemplateDefaults,
} from "../../../../workbook/criteria-table/template-draft";
import {
  type TableFault,
  templateFromTable,
} from "../../../../workbook/criteria-table/template-from-table";
import { shippedTemplate } from "../shipped-templates";
import { present } from "../../../../basics/assert";

/** Content points from which a table is taken for one of 1,000 points. */
const LARGE = 500;

/** A table of criteria as it was read, and the template that it makes with what was answered. */
export interface TableTemplate {
  readonly reading: CriteriaTableReading;
  readonly template: Result<Template, TableFault>;
}

function defaults(id: "so-nganh-100" | "so-nganh-1000", title: string): TemplateDefaults {
  const base = present(shippedTemplate(id), "the templates that come along are sound");
  return defaultsFrom(base, { id: blocId(title), title, version: "1.0" });
}

/**
 * Reads a table with answers. What a table does not say (bands, awards, how ties are parted) is as in the template that
 * comes with the product for tables of its size.
 */
export function readTableTemplate(
  table: CriteriaTable,
  answers: TableAnswers,
  title: string,
): TableTemplate {
  const small = defaults("so-nganh-100", title);
  const first = readCriteriaTable(table, answers, small);
  const isLarge = first.draft.base >= LARGE;
  const chosen = isLarge ? defaults("so-nganh-1000", title) : small;
  return {
    reading: isLarge ? readCriteriaTable(table, answers, chosen) : first,
    template: templateFromTable(table, answers, chosen),
  };
}
