/** What a job needs to know of a sheet before it changes anything. */
export interface SheetFacts {
  readonly id: string;
  readonly name: string;
  readonly visibility: string;
  readonly filtered: boolean;
  /** How it is protected; undefined while it is not. */
  readonly protection: Excel.WorksheetProtectionOptions | undefined;
}

/** What a job needs to know of the workbook. */
export interface Survey {
  /** In the order of the tabs. */
  readonly sheets: readonly SheetFacts[];
  readonly structureProtected: boolean;
  /** Workbook-wide names. */
  readonly names: readonly string[];
}

/** Excel and people take names of sheets for equal that differ in their case only. */
export function sameSheetName(one: string, other: string): boolean {
  return one.normalize("NFC").toLowerCase() === other.normalize("NFC").toLowerCase();
}

/** The facts of a sheet by its name. */
export function sheetNamed({ sheets }: Survey, name: string): SheetFacts | undefined {
  return sheets.find((sheet) => sameSheetName(sheet.name, name));
}

/** Looks at the sheets, their protection and the names; one round trip. */
export async function survey(context: Excel.RequestContext): Promise<Survey> {
  const { worksheets, protection, names } = context.workbook;
  worksheets.load(
    "items/id,items/name,items/visibility,items/autoFilter/enabled,items/protection/protected,items/protection/options",
  );
  protection.load("protected");
  names.load("items/name");
  await context.sync();
  return {
    sheets: worksheets.items.map((sheet) => ({
      id: sheet.id,
      name: sheet.name,
      visibility: sheet.visibility,
      filtered: sheet.autoFilter.enabled,
      protection: sheet.protection.protected ? sheet.protection.options : undefined,
    })),
    structureProtected: protection.protected,
    names: names.items.map(({ name }) => name),
  };
}
