/**
 * What a part is looked up by: part names are equal when they differ only in upper and lower case
 * (ECMA-376 part 2, 6.2.2.3).
 */
export function partKey(name: string): string {
  return name.toLowerCase();
}

/** True for an entry name that could lead outside a folder it is unpacked to, or be read as two different places. */
export function isUnsafeName(name: string): boolean {
  if (name === "" || name.startsWith("/") || /[\\:\u0000-\u001f]/.test(name)) return true;
  return name
    .replace(/\/$/, "")
    .split("/")
    .some((segment) => segment === "" || segment === "." || segment === "..");
}

/** Undoes `%20` and the like for ASCII; part names are ASCII, their references may be escaped. */
function unescapePercent(target: string): string {
  return target.replace(/%([0-7][0-9a-f])/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** The part that a relationship target names, seen from the part that holds the relationship: `../a.xml` and `/xl/a.xml`. */
export function resolveTarget(source: string, target: string): string {
  const from = target.startsWith("/") ? [] : source.split("/").slice(0, -1);
  const path: string[] = [...from];
  for (const segment of unescapePercent(target).split("/")) {
    if (segment === "..") path.pop();
    else if (segment !== "." && segment !== "") path.push(segment);
  }
  return path.join("/");
}

/** Where the relationships of a part stand: `xl/_rels/workbook.xml.rels`; the package's own for the empty name. */
export function relationshipsPart(source: string): string {
  const slash = source.lastIndexOf("/") + 1;
  return `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
}
