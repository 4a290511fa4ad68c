import { type Template } from "../template";
import { writeTemplate } from "../write-template";

/**
 * How the template that a form carries stands to that of its bloc: the very same content, an older version, other
 * content under an equal version, a newer version, or no version of it at all.
 */
export type TemplateRelation = "same" | "older" | "sameVersion" | "newer" | "other";

/** A template's whole content as one text: equal texts, equal templates. */
export function templateText(template: Template): string {
  return JSON.stringify(writeTemplate(template));
}

/** The numbers of a version such as `1.10` or `v2`; undefined for any other text. */
function versionNumbers(version: string): readonly bigint[] | undefined {
  return /^v?\d+(\.\d+)*$/i.test(version)
    ? version
        .replace(/^v/i, "")
        .split(".")
        .map((part) => BigInt(part))
    : undefined;
}

/**
 * Below 0 when the first version is the older, above 0 when it is the newer, 0 when they are equal. Compared as numbers
 * part by part: 1.10 is newer than 1.9, and 1 equals 1.0. Undefined where a version is no sequence of numbers.
 */
export function compareVersions(first: string, second: string): number | undefined {
  const [a, b] = [versionNumbers(first), versionNumbers(second)];
  if (a === undefined || b === undefined) return first === second ? 0 : undefined;
  for (let part = 0; part < Math.max(a.length, b.length); part += 1) {
    const [x, y] = [a[part] ?? 0n, b[part] ?? 0n];
    if (x !== y) return x < y ? -1 : 1;
  }
  return 0;
}

/** How a form's template stands to the one that its bloc uses. */
export function templateRelation(given: Template, used: Template): TemplateRelation {
  if (templateText(given) === templateText(used)) return "same";
  const order = given.id === used.id ? compareVersions(given.version, used.version) : undefined;
  if (order === undefined) return "other";
  if (order === 0) return "sameVersion";
  return order < 0 ? "older" : "newer";
}
