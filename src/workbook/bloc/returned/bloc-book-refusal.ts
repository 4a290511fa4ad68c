/** Why a workbook is not read as a leader's workbook at all. */
export type BlocBookRefusal =
  | { readonly code: "bookNotBook" }
  /** A member's form. */
  | { readonly code: "bookIsForm" }
  /** A slip for a unit's explanation. */
  | { readonly code: "bookIsSlip" }
  /** None of the workbook's copies of its identity is whole. */
  | { readonly code: "bookIdentityDamaged" }
  | { readonly code: "bookLayoutUnknown"; readonly layout: string }
  | { readonly code: "bookTemplateDamaged" }
  | { readonly code: "bookSheetMissing"; readonly sheet: string }
  | { readonly code: "bookColumnMissing"; readonly sheet: string; readonly column: string }
  /** The list of members is empty, or names a unit twice. */
  | { readonly code: "bookMembersMissing"; readonly sheet: string }
  | { readonly code: "bookMemberRepeated"; readonly sheet: string; readonly unit: string };
