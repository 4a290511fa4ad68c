import { excelFault } from "../../protocol/excel-fault";
import { needsFocus } from "../permission";
import { type Book, type Kind, rangeThing, type Thing } from "../things";

function selected(book: Book, location: string): Thing {
  needsFocus(book, "InvalidSelection", location);
  return rangeThing({ book, sheet: book.store.activeSheet() }, book.store.selection());
}

function kept(book: Book, reference: unknown): Thing {
  const found = book.references.get(String(reference));
  if (found === undefined) throw excelFault("InvalidReference", "Workbook", String(reference));
  return found;
}

/** The workbook that the pane stands beside. */
export const WORKBOOK: Kind<Book> = {
  reads: {
    Name: ({ store }) => `${store.title()}.xlsx`,
    ReadOnly: () => false,
    IsDirty: () => true,
    AutoSave: () => false,
  },
  parts: {
    Application: (state) => ({ type: "Application", state }),
    Names: (book) => ({ type: "NamedItemCollection", state: { book, sheet: undefined } }),
    Properties: (state) => ({ type: "DocumentProperties", state }),
    Protection: (state) => ({ type: "WorkbookProtection", state }),
    Worksheets: (state) => ({ type: "WorksheetCollection", state }),
    _Runtime: (state) => ({ type: "Runtime", state }),
  },
  calls: {
    GetSelectedRange: (book) => selected(book, "Workbook.getSelectedRange"),
    GetActiveCell: (book) => {
      const thing = selected(book, "Workbook.getActiveCell");
      const { top, left } = book.store.selection();
      return thing.type === "Range"
        ? rangeThing(thing.state, { top, left, bottom: top, right: left })
        : thing;
    },
    _GetObjectByReferenceId: (book, [id]) => kept(book, id),
    _GetRangeForEventByReferenceId: (book, [id]) => kept(book, id),
    _GetRangeOrNullObjectForEventByReferenceId: (book, [id]) => kept(book, id),
    _RemoveReference: (book, [id]) => {
      book.references.delete(String(id));
    },
    _RemoveAllReferences: (book) => {
      book.references.clear();
    },
  },
};

/** `Workbook.application`. */
export const APPLICATION: Kind<Book> = {
  reads: {
    CalculationMode: ({ switches }) => switches.calculationMode,
    CalculationState: () => "Done",
    DecimalSeparator: () => ",",
    ThousandsSeparator: () => ".",
    UseSystemSeparators: () => true,
  },
  writes: {
    CalculationMode: ({ switches }, given) => {
      if (!["Automatic", "AutomaticExceptTables", "Manual"].includes(String(given)))
        throw excelFault("InvalidArgument", "Application.calculationMode");
      switches.calculationMode = String(given);
    },
  },
  parts: { CultureInfo: (state) => ({ type: "CultureInfo", state }) },
  calls: {
    Calculate: () => undefined,
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
    CreateWorkbook: (book, [base64]) => ({
      type: "WorkbookCreated",
      state: { book, base64: typeof base64 === "string" ? base64 : "" },
    }),
  },
};

/** What `Excel.createWorkbook` makes: a file until it is opened. */
export const WORKBOOK_CREATED: Kind<{ readonly book: Book; readonly base64: string }> = {
  id: () => "created",
  calls: {
    Open: ({ book, base64 }) => {
      book.openFile(base64);
    },
  },
};

/** `Application.cultureInfo`, of Viet Nam. */
export const CULTURE_INFO: Kind<Book> = {
  reads: { Name: () => "vi-VN" },
  parts: { NumberFormat: (state) => ({ type: "NumberFormatInfo", state }) },
};

/** How numbers are written in Viet Nam. */
export const NUMBER_FORMAT_INFO: Kind<Book> = {
  reads: { NumberDecimalSeparator: () => ",", NumberGroupSeparator: () => "." },
};

/** `context.runtime`. */
export const RUNTIME: Kind<Book> = {
  reads: { EnableEvents: ({ events }) => events.enabled() },
  writes: {
    EnableEvents: ({ events }, given) => {
      events.enable(given === true);
    },
  },
};
