import { type BlocError } from "../../../../scoring/import/bloc-error";
import { enForm } from "../../../sheets/en-form";
import { shown } from "../../shown-text";
import { type Family } from "../../texts";
import { enEntryErrors } from "./entry-errors";
import { enShapeFaults } from "./shape-faults";

function place({ unit, criterion, stage }: BlocError): string {
  const pieces = [
    ...(unit === "" ? ["Data of the bloc"] : [`Unit ${unit}`]),
    ...(criterion === "" ? [] : [`criterion ${criterion}`]),
    ...(stage === "" ? [] : [`stage ${enForm.stages[stage].toLowerCase()}`]),
  ];
  return pieces.join(", ");
}

/** A bloc that cannot be scored, in English. */
export const enBlocErrors: Family<BlocError> = {
  place,
  texts: {
    ...enShapeFaults,
    ...enEntryErrors,
    blocNotObject: () => "The file does not hold a bloc's data. Choose the JSON file of the bloc.",
    unitRepeated: () =>
      "This id stands twice in the list of units. Give each unit an id of its own.",
    unitUnknown: () =>
      "There are scores for a unit that is not in the bloc's list. Add the unit or correct the id.",
    criterionUnknown: () => "The criteria table has no such criterion. Correct the code.",
    stageUnknown: ({ given }) =>
      `There is no stage called ${shown(given)}. The stages are self, cross, verified and meeting.`,
    templateDiffers: ({ given, template }) =>
      `The bloc uses the criteria table ${shown(given)}, but the file given is the table ${shown(template)}. Choose the right table.`,
    decisionAwardUnknown: ({ award }) =>
      `There is a decision about the award ${shown(award)}, which is not in the criteria table. Correct its key.`,
    decisionRepeatsUnit: ({ award }) =>
      `The decision between tied units for ${shown(award)} names a unit twice. Remove one of them.`,
    decisionOutsideTie: ({ award }) =>
      `The decision between tied units for ${shown(award)} names a unit that is not among the tied. Choose among those.`,
    decisionTooLong: ({ award, seatsLeft }) =>
      `The decision for ${shown(award)} names more units than the ${String(seatsLeft)} seats left. Remove units.`,
  },
};
