import { numberText } from "../../../../basics/number-text";
import { type ShapeFault } from "../../../../scoring/points/json-object";
import { shown, shownField } from "../../shown-text";
import { type Texts } from "../../texts";
import { enFieldNames } from "./field-names";

/** A JSON file that lacks something or holds it in the wrong shape, in English. */
export const enShapeFaults: Texts<ShapeFault> = {
  fieldMissing: ({ field }) =>
    `The file does not state ${shownField(field, enFieldNames)}, or it is blank. Add it to the file.`,
  fieldWrong: ({ field, given }) =>
    `The value ${shown(given)} cannot be used for ${shownField(field, enFieldNames)}. Correct it in the file.`,
  pointsTooFine: ({ field, given }) =>
    `${numberText(given, "en")} has more decimals than the criteria table allows, at ${shownField(field, enFieldNames)}. Round it, or raise the table's number of decimals.`,
};
