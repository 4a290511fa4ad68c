import { failure, type Result, success } from "../../basics/result";
import { type WorkbookGrids } from "../plan/grid";
import { type Identity, IDENTITY_KEYS, LAYOUT } from "./identity";
import { type FieldPlace, identityCopies, type IdentityCopy } from "./identity-copies";

/** A field in which one copy contradicts the copy that counts. */
export interface IdentityDifference {
  readonly place: FieldPlace;
  readonly field: keyof Identity;
  readonly given: string;
  readonly kept: string;
}

/** Whose workbook it is, and where its copies contradict that. */
export interface IdentityReading {
  readonly identity: Identity;
  readonly differences: readonly IdentityDifference[];
}

/** Why nobody can say whose workbook it is. */
export type IdentityProblem =
  | { readonly code: "identityMissing" }
  /** There are copies, but none with every field. */
  | { readonly code: "identityDamaged" }
  | { readonly code: "layoutUnknown"; readonly layout: string };

/** Only the unit may be empty, and only in the leader's workbook. */
function wholeIdentity({ fields }: IdentityCopy): Identity | undefined {
  const text = (key: keyof Identity): string => fields.get(key) ?? "";
  const kind = text("kind");
  if (kind !== "unit" && kind !== "bloc" && kind !== "slip") return undefined;
  const needed = IDENTITY_KEYS.filter((key) => key !== "unit" || kind !== "bloc");
  if (needed.some((key) => text(key) === "")) return undefined;
  return {
    layout: text("layout"),
    kind,
    bloc: text("bloc"),
    year: text("year"),
    unit: text("unit"),
    template: text("template"),
    templateVersion: text("templateVersion"),
    token: text("token"),
  };
}

function differencesOf(kept: Identity, copy: IdentityCopy): readonly IdentityDifference[] {
  return [...copy.fields]
    .filter(([field, given]) => given !== kept[field])
    .map(([field, given]) => ({ place: copy.placeOf(field), field, given, kept: kept[field] }));
}

/**
 * Reads whose workbook it is: from the hidden sheet, else from the workbook-wide names, else from the document
 * property. The first copy counts that states every field in a layout that is known; what any other copy states
 * otherwise is listed, an emptied field too. A copy or a line that is gone is no contradiction: programs lose them.
 */
export function readIdentity(grids: WorkbookGrids): Result<IdentityReading, IdentityProblem> {
  const copies = identityCopies(grids);
  if (copies.length === 0) return failure([{ code: "identityMissing" }]);
  const whole = copies.flatMap((copy) => wholeIdentity(copy) ?? []);
  const identity = whole.find(({ layout }) => layout === LAYOUT);
  if (identity === undefined) {
    const layout = whole[0]?.layout;
    return failure([
      layout === undefined ? { code: "identityDamaged" } : { code: "layoutUnknown", layout },
    ]);
  }
  const differences = copies.flatMap((copy) => differencesOf(identity, copy));
  return success({ identity, differences });
}
