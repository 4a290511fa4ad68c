import { CONTENT_TYPES, PACKAGE_RELATIONSHIPS } from "./namespaces";
import { element, XML_HEAD } from "./xml-text";

/** A reference from one part to another part or to an address outside. */
export interface Relationship {
  /** Such as rId1. */
  readonly id: string;
  /** The full name of the relation. */
  readonly type: string;
  readonly target: string;
  readonly external?: boolean;
}

/** The identity of a part's reference number `at`, counted from 0. */
export function relationshipId(at: number): string {
  return `rId${at + 1}`;
}

/** The references of one part. */
export function relationshipsXml(relationships: readonly Relationship[]): string {
  const items = relationships.map(({ id, type, target, external }) =>
    element("Relationship", {
      Id: id,
      Type: type,
      Target: target,
      TargetMode: external === true ? "External" : undefined,
    }),
  );
  return XML_HEAD + element("Relationships", { xmlns: PACKAGE_RELATIONSHIPS }, items.join(""));
}

/** What each part is, by its path in the package; relationships are known by their ending. */
export function contentTypesXml(types: ReadonlyMap<string, string>): string {
  const items = [
    element("Default", {
      Extension: "rels",
      ContentType: "application/vnd.openxmlformats-package.relationships+xml",
    }),
    element("Default", { Extension: "xml", ContentType: "application/xml" }),
    ...[...types].map(([path, type]) =>
      element("Override", { PartName: `/${path}`, ContentType: type }),
    ),
  ];
  return XML_HEAD + element("Types", { xmlns: CONTENT_TYPES }, items.join(""));
}
