import { type OptionKeys } from "../../workbook/criteria-table/table-note";

/** What the options of a question are called, but for those that are codes, figures or columns. */
export type TableOptionTexts = {
  readonly [Code in keyof OptionKeys]: Readonly<Record<OptionKeys[Code], string>>;
};
