import { partKey, relationshipsPart, resolveTarget } from "../../../hosts/xlsx/package/part-name";
import { type ZipPackage } from "../../../hosts/xlsx/package/read-zip";
import { attribute, eachChild, readXmlPart } from "../../../hosts/xlsx/xml/walk-xml";
import { type FileProblem } from "../../../workbook/plan/file-problem";

/** Where a part refers to another part, or to an address outside the package. */
export interface Reference {
  /** The last word of its type, in small letters and without hyphens. */
  readonly kind: string;
  /** A part; of an outside reference the address as it is written. */
  readonly target: string;
  readonly outside: boolean;
}

/** The references of a part by their ids, those that lead outside too; none when it has no part of references. */
export function readReferences(
  zip: ZipPackage,
  source: string,
): {
  readonly references: ReadonlyMap<string, Reference>;
  readonly problems: readonly FileProblem[];
} {
  const references = new Map<string, Reference>();
  const part = relationshipsPart(source);
  if (!zip.byKey.has(partKey(part))) return { references, problems: [] };
  const problems = readXmlPart(zip, part, (scanner) => {
    eachChild(scanner, (name) => {
      if (name !== "Relationship") return;
      const type = attribute(scanner, "Type") ?? "";
      const stated = attribute(scanner, "Target") ?? "";
      const outside = attribute(scanner, "TargetMode") === "External";
      references.set(attribute(scanner, "Id") ?? "", {
        kind: type
          .slice(type.lastIndexOf("/") + 1)
          .replaceAll("-", "")
          .toLowerCase(),
        target: outside ? stated : resolveTarget(source, stated),
        outside,
      });
    });
  });
  return { references, problems };
}
