import { quoted } from "../../basics/formula-text";
import { draftSheet, type Slot } from "../plan/sheet-draft";
import { type DefinedNamePlan, type SheetPlan } from "../plan/sheet-plan";
import { type Identity, IDENTITY_KEYS, identityName } from "./identity";

/** The very hidden sheet with the identity, a key in column A and its value in column B. */
const IDENTITY_SHEET = "_khoi";

/** The text in its first cell. */
export const IDENTITY_MARKER = "#ktd-khoi";

/** The key of a form's seal, blank until the form is sealed. */
export const SEAL_KEY = "seal";

/** Facts that a form carries for its reader, beside the identity; keys in column A. A period has a line only where there is one. */
export type FormFacts = Readonly<
  Record<"blocName" | "unitName" | "deadline" | "evidenceFrom" | "evidenceTo" | "period", string>
>;

/** What a slip carries besides: when it was made, for which form, in which language, and its seal. */
export type SlipFacts = Readonly<Record<"made" | "form" | "language" | typeof SEAL_KEY, string>>;

/** What the leader's workbook carries besides: ids of units. */
export type LeaderFacts = Readonly<Record<"leader" | "deputy", string>>;

/** The sheet that says whose workbook this is. */
export function writeIdentity(
  identity: Readonly<Record<keyof Identity, string | Slot>>,
  facts: Readonly<Record<keyof FormFacts, string | Slot>> &
    Partial<LeaderFacts> &
    Partial<SlipFacts>,
): SheetPlan {
  const draft = draftSheet(IDENTITY_SHEET);
  const lines: readonly (readonly [string, string | Slot])[] = [
    [IDENTITY_MARKER, ""],
    ...IDENTITY_KEYS.map((key) => [key, identity[key]] as const),
    ...Object.entries(facts).filter(([key, value]) => key !== "period" || value !== ""),
    ...(identity.kind === "unit" ? [[SEAL_KEY, ""] as const] : []),
  ];
  lines.forEach(([key, value], row) => {
    draft.put(row, 0, key);
    draft.put(row, 1, value === "" ? undefined : value, { numberFormat: "@" });
  });
  return draft.finish({ visibility: "veryHidden", columns: [{ width: 18 }, { width: 60 }] });
}

/** The copies of the identity in workbook-wide names, as text constants. */
export function identityNames(identity: Identity): readonly DefinedNamePlan[] {
  return IDENTITY_KEYS.map((key) => ({
    name: identityName(key),
    refersTo: quoted(identity[key]),
    hidden: true,
  }));
}
