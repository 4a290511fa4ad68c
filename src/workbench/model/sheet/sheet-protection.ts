import { excelFault } from "../../protocol/excel-fault";
import { type Book, type Kind, type OnSheet } from "../things";

/** Options of a protection that says nothing of its own. */
const OPTIONS: Readonly<Record<string, unknown>> = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

function checkedOptions(given: unknown): Readonly<Record<string, unknown>> {
  const options = typeof given === "object" && given !== null ? given : {};
  const unknown = Object.keys(options).find((name) => !(name in OPTIONS));
  if (unknown !== undefined)
    throw excelFault("InvalidArgument", "WorksheetProtection.protect", unknown);
  return { ...OPTIONS, ...options };
}

const asPassword = (given: unknown): string | undefined =>
  typeof given === "string" && given !== "" ? given : undefined;

/** `Worksheet.protection`. */
export const SHEET_PROTECTION: Kind<OnSheet> = {
  reads: {
    Protected: ({ sheet }) => sheet.settings().protection !== undefined,
    Options: ({ sheet }) => sheet.settings().protection ?? OPTIONS,
  },
  calls: {
    Protect: ({ sheet }, [options, password]) => {
      if (sheet.settings().protection !== undefined)
        throw excelFault("AccessDenied", "WorksheetProtection.protect", "protected already");
      sheet.changeSettings({
        protection: checkedOptions(options),
        password: asPassword(password),
      });
    },
    Unprotect: ({ sheet }, [password]) => {
      const { protection, password: wanted } = sheet.settings();
      if (protection === undefined) return;
      if (wanted !== asPassword(password) && wanted !== undefined)
        throw excelFault("AccessDenied", "WorksheetProtection.unprotect", "another password");
      sheet.changeSettings({ protection: undefined, password: undefined });
    },
  },
};

/** `Workbook.protection`: of the structure. */
export const WORKBOOK_PROTECTION: Kind<Book> = {
  reads: { Protected: ({ store }) => store.structureLocked() },
  calls: {
    Protect: ({ store, switches }, [password]) => {
      if (store.structureLocked())
        throw excelFault("AccessDenied", "WorkbookProtection.protect", "protected already");
      store.lockStructure(true);
      switches.structurePassword = asPassword(password);
    },
    Unprotect: ({ store, switches }, [password]) => {
      const wanted = switches.structurePassword;
      if (store.structureLocked() && wanted !== undefined && wanted !== asPassword(password))
        throw excelFault("AccessDenied", "WorkbookProtection.unprotect", "another password");
      store.lockStructure(false);
      switches.structurePassword = undefined;
    },
  },
};
