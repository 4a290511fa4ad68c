import { type FileProblem } from "../../../workbook/plan/file-problem";
import { relationshipsPart, resolveTarget } from "../package/part-name";
import { type ZipPackage } from "../package/read-zip";
import { refuseHere } from "../xml/scan-xml";
import { attribute, eachChild, readXmlPart } from "../xml/walk-xml";

/** Where one part refers to another. */
export interface Relationship {
  /** The last word of its type, such as `worksheet`: the same in both dialects of the standard, up to capitals and hyphens. */
  readonly kind: string;
  readonly part: string;
}

function kindOf(type: string): string {
  const word = type.slice(type.lastIndexOf("/") + 1).toLowerCase();
  return word.includes("-") ? word.replaceAll("-", "") : word;
}

/**
 * The relationships of a part by their ids; the package's own for the empty name. Those that lead outside the package
 * are left out. Two of one id are refused.
 */
export function readRelationships(
  zip: ZipPackage,
  source: string,
): { readonly byId: ReadonlyMap<string, Relationship>; readonly problems: readonly FileProblem[] } {
  const byId = new Map<string, Relationship>();
  const problems = readXmlPart(zip, relationshipsPart(source), (scanner) => {
    eachChild(scanner, (name) => {
      if (name !== "Relationship" || attribute(scanner, "TargetMode") === "External") return;
      const id = attribute(scanner, "Id") ?? "";
      const target = attribute(scanner, "Target") ?? "";
      if (byId.has(id)) refuseHere(scanner);
      const kind = kindOf(attribute(scanner, "Type") ?? "");
      byId.set(id, { kind, part: resolveTarget(source, target) });
    });
  });
  return { byId, problems };
}

/** The part of the first relationship of a kind. */
export function partOfKind(
  byId: ReadonlyMap<string, Relationship>,
  kind: string,
): string | undefined {
  return [...byId.values()].find((each) => each.kind === kind)?.part;
}
