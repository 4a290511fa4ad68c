import { type Leaf } from "../../../../scoring/template/criterion";
import { type FormColumn } from "../../../look/sheet-words";
import { type CellPlace } from "../../form-note";
import { itemId } from "../../form/form-layout";
import { cellIn, type FormReading, placeOf } from "../form-reading";

/**
 * Where the answer to a criterion stands: the first cell in which the unit typed anything for it, the result before the
 * target and its remarks; where nothing was typed the cell for the result.
 */
export function answerPlace(leaf: Leaf, reading: FormReading): CellPlace {
  const { rows } = reading.found;
  const row = rows.get(leaf.id);
  const items = leaf.rule.fields.flatMap((field) =>
    field.shape === "ticks" ? field.options.map(({ key }) => rows.get(itemId(leaf.id, key))) : [],
  );
  const cells: readonly (readonly [number | undefined, FormColumn])[] = [
    ...[row, ...items].map((each) => [each, "result"] as const),
    ...(["na", "target", "evidence", "explanation"] as const).map((key) => [row, key] as const),
  ];
  const [place, column] = cells.find(([at, key]) => cellIn(reading, at, key) !== undefined) ?? [
    row,
    "result",
  ];
  return placeOf(reading, place, column, leaf.code);
}
