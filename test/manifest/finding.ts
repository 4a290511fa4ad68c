/** One thing that Office would refuse, or show wrongly, in a manifest. */
export interface Finding {
  readonly rule: ManifestRule;
  /** The element or the text that breaks the rule. */
  readonly where: string;
}

export type ManifestRule =
  | "well-formed"
  | "element-order"
  | "id"
  | "version"
  | "https"
  | "localhost"
  | "url-length"
  | "page-missing"
  | "icon-missing"
  | "icon-pixels"
  | "icon-sizes"
  | "resid-unresolved"
  | "resid-repeated"
  | "resid-length"
  | "short-string-length"
  | "long-string-length"
  | "display-name-length"
  | "description-length"
  | "locale-tag"
  | "locale-default"
  | "translation-missing"
  | "requirement-too-high";

/** A finding of `rule` for every one of `culprits`. */
export function findings(rule: ManifestRule, culprits: readonly string[]): readonly Finding[] {
  return culprits.map((where) => ({ rule, where }));
}
