import { unescapeText } from "../../../hosts/xlsx/read/text-escapes";
import { type ZipPackage } from "../../../hosts/xlsx/package/read-zip";
import { type XmlScanner } from "../../../hosts/xlsx/xml/scan-xml";
import { attribute, eachChild, readXmlPart, textInside } from "../../../hosts/xlsx/xml/walk-xml";
import { definedNameFaults } from "../../../workbook/plan/faults/name-faults";
import { type FileProblem } from "../../../workbook/plan/file-problem";
import { type DefinedNamePlan } from "../../../workbook/plan/sheet-plan";
import { type NoteLeftOut } from "../left-out-list";
import { isStated, statedIndex, statedText } from "../stated";
import { formulaAsPlanned } from "../stated-formula";

/** What the workbook's own part says beside its list of sheets. */
export interface BookSettings {
  readonly names: readonly DefinedNamePlan[];
  /** References of what sheets print and repeat, by `Print_Area 0`: the name and the number of the sheet's tab. */
  readonly sheetNames: ReadonlyMap<string, string>;
  readonly structureLocked: boolean;
}

const OWN_PREFIX = /^_xlnm\./i;
const PASSWORDS = ["workbookPassword", "workbookHashValue"];

interface Reading {
  readonly names: DefinedNamePlan[];
  /** In small letters. */
  readonly taken: Set<string>;
  readonly sheetNames: Map<string, string>;
  readonly note: NoteLeftOut;
  structureLocked: boolean;
}

function readName(scanner: XmlScanner, { names, taken, sheetNames, note }: Reading): void {
  const name = statedText(scanner, "name");
  const hidden = isStated(scanner, "hidden");
  const sheet = statedIndex(scanner, "localSheetId");
  const stated = textInside(scanner);
  if (OWN_PREFIX.test(name)) {
    const own = name.replace(OWN_PREFIX, "");
    if (sheet !== undefined) sheetNames.set(`${own} ${sheet}`, unescapeText(stated));
    return;
  }
  const refersTo = formulaAsPlanned(stated);
  const plan = { name, refersTo: refersTo ?? "", ...(hidden ? { hidden } : {}) };
  const isNew = sheet === undefined && !taken.has(name.toLowerCase());
  taken.add(name.toLowerCase());
  if (isNew && refersTo !== undefined && definedNameFaults([plan]).length === 0) names.push(plan);
  else note("names");
}

/** Reads the lock and the names of a workbook from its own part. */
export function readBookSettings(
  zip: ZipPackage,
  part: string,
  note: NoteLeftOut,
): { readonly settings: BookSettings; readonly problems: readonly FileProblem[] } {
  const settings: Reading = {
    names: [],
    taken: new Set(),
    sheetNames: new Map(),
    note,
    structureLocked: false,
  };
  const problems = readXmlPart(zip, part, (scanner) => {
    eachChild(scanner, (name) => {
      if (name === "workbookProtection") {
        settings.structureLocked = isStated(scanner, "lockStructure");
        if (PASSWORDS.some((each) => attribute(scanner, each) !== undefined)) note("protections");
      } else if (name === "definedNames")
        eachChild(scanner, (item) => {
          if (item === "definedName") readName(scanner, settings);
        });
    });
  });
  return { settings, problems };
}
