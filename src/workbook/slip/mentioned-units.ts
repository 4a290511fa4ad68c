import { foldedName } from "../../basics/folded-name";
import { type Unit } from "../../scoring/distribution/bloc-setup";
import { type SlipLine } from "../../scoring/import/slips/slip";

/** A line whose reason or remark names another unit. */
export interface Mention {
  readonly line: SlipLine;
  readonly other: Unit;
}

/** A folded text as whole words, so that a short code is not found inside another word. */
function words(text: string): string {
  return ` ${foldedName(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()} `;
}

/**
 * Lines in which somebody who gave the points wrote another unit's name or code: all else on a slip is the unit's own,
 * but such a sentence would go out with it.
 */
export function mentionedUnits(
  lines: readonly SlipLine[],
  unit: string,
  units: readonly Unit[],
): readonly Mention[] {
  const others = units.filter(({ id }) => id !== unit);
  return lines.flatMap((line) => {
    const said = words(`${line.reason} ${line.remark}`);
    return others
      .filter(({ id, name }) => said.includes(words(name)) || said.includes(words(id)))
      .map((other) => ({ line, other }));
  });
}
