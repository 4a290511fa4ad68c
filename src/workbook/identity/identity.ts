import { fingerprint } from "../../basics/fingerprint";
import { type BlocSetup, type Unit } from "../../scoring/distribution/bloc-setup";
import { type Template } from "../../scoring/template/template";
import { writeTemplate } from "../../scoring/template/write-template";

/** The layout that this version writes; readers refuse a layout they do not know. */
export const LAYOUT = "1";

/** Whose workbook a file is. All texts; none is shown to people. */
export interface Identity {
  readonly layout: string;
  /** A member's form, the leader's workbook, or a slip for a unit's explanation. */
  readonly kind: "unit" | "bloc" | "slip";
  readonly bloc: string;
  readonly year: string;
  /** "" in the leader's workbook. */
  readonly unit: string;
  readonly template: string;
  readonly templateVersion: string;
  /** A checksum over the other fields and the template's content. */
  readonly token: string;
}

/** The identity's fields in the order in which every copy of it states them. */
export const IDENTITY_KEYS: readonly (keyof Identity)[] = [
  "layout",
  "kind",
  "bloc",
  "year",
  "unit",
  "template",
  "templateVersion",
  "token",
];

/** The custom document property that holds a copy of the identity. */
export const IDENTITY_PROPERTY = "KhoiThiDua";

/** The workbook-wide name that holds a copy of one field. */
export function identityName(key: keyof Identity): string {
  return `KTD_${key}`;
}

type Unsigned = Omit<Identity, "token">;

function tokenOver(identity: Unsigned, template: string): string {
  const fields = IDENTITY_KEYS.map((key) => (key === "token" ? "" : identity[key]));
  return fingerprint(fields.join("|"), "|", template);
}

/** The token that belongs to an identity's other fields and a template. */
export function tokenOf(identity: Unsigned, template: Template): string {
  return tokenOver(identity, JSON.stringify(writeTemplate(template)));
}

/**
 * The identities of all workbooks of a bloc: with a unit that of its form (or of another workbook of its own), without
 * one that of the leader's workbook.
 */
export function identitiesOf(
  setup: BlocSetup,
  template: Template,
  ofUnit: Exclude<Identity["kind"], "bloc"> = "unit",
): (unit?: Unit) => Identity {
  const written = JSON.stringify(writeTemplate(template));
  return (unit) => {
    const fields = {
      layout: LAYOUT,
      kind: unit === undefined ? "bloc" : ofUnit,
      bloc: setup.id,
      year: String(setup.year),
      unit: unit?.id ?? "",
      template: template.id,
      templateVersion: template.version,
    } as const;
    return { ...fields, token: tokenOver(fields, written) };
  };
}

/** The identity of a member's form, or without a unit that of the leader's workbook. */
export function identityOf(setup: BlocSetup, template: Template, unit?: Unit): Identity {
  return identitiesOf(setup, template)(unit);
}

/** All fields in one line, each percent-encoded, parted by bars: the form of the document property. */
export function identityLine(identity: Identity): string {
  return IDENTITY_KEYS.map((key) => encodeURIComponent(identity[key])).join("|");
}
