import { type SheetPlan, type WorkbookPlan } from "../sheet-plan";
import { brokenOf, placed } from "./fault-list";
import { definedNameFaults, repeatedIn } from "./name-faults";
import { sheetFaults } from "./sheet-faults";
import { openSlotFaults, slotTextFaults } from "./slot-faults";

/** Of the name and of the text of a custom property; Office cuts what is longer. */
const LONGEST_PROPERTY = 255;

function propertyFaults(properties: ReadonlyMap<string, string>): readonly string[] {
  return [...properties].flatMap(([name, text]) =>
    placed(
      name,
      brokenOf([
        [name === "" || name.length > LONGEST_PROPERTY, "no name of a property"],
        [text.length > LONGEST_PROPERTY, `a property longer than ${LONGEST_PROPERTY} characters`],
      ]),
    ),
  );
}

/** Everything in the sheets of a plan that Excel would refuse, repair or change: the same for all plans that share them. */
function sheetsFaults(sheets: readonly SheetPlan[]): readonly string[] {
  return [
    ...brokenOf([
      [!sheets.some(({ visibility }) => visibility === "visible"), "no sheet that can be seen"],
    ]),
    ...repeatedIn(sheets.map(({ name }) => name)).map((name) => `${name}: the sheet name twice`),
    ...sheets.flatMap(sheetFaults),
  ];
}

/** The same for all that a plan says beside its sheets. */
export function otherFaults({ names, properties, slots }: WorkbookPlan): readonly string[] {
  return [
    ...definedNameFaults(names),
    ...propertyFaults(properties),
    ...repeatedIn([...properties.keys()]).map((name) => `${name}: the property twice`),
    ...slotTextFaults(slots ?? new Map()),
  ];
}

/**
 * Everything in a plan that Excel would refuse, repair or change without a word, each with its place. Such a plan is
 * a mistake of ours, so the texts are for developers: hosts refuse it, and tests of a plan's author expect none.
 */
export function planFaults(plan: WorkbookPlan): readonly string[] {
  return [
    ...sheetsFaults(plan.sheets),
    ...openSlotFaults(plan.sheets, plan.slots ?? new Map()),
    ...otherFaults(plan),
  ];
}
