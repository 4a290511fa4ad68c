import { type Template } from "../../template/template";
import { type EvidenceEntry } from "../received";
import { type MigrationNote } from "./migration-note";

/** A register in which criteria go by their new codes. */
export interface RecodedRegister {
  readonly evidence: readonly EvidenceEntry[];
  readonly notes: readonly MigrationNote[];
}

/**
 * Every code of the old template that must not stand as it is, with what takes its place: the new code of its
 * criterion, or for a criterion that is gone the code with the old version, as in `I.3 (1.0)`, since another criterion
 * may bear that code now.
 */
function replacements(from: Template, to: Template): ReadonlyMap<string, string> {
  const now = new Map(to.criteria.map(({ id, code }) => [id, code]));
  return new Map(
    from.criteria.flatMap(({ id, code }): (readonly [string, string])[] => {
      const read = now.get(id) ?? `${code} (${from.version})`;
      return read === code ? [] : [[code, read]];
    }),
  );
}

/** Finds one of the codes where it stands by itself: `I.1` neither in `I.10` nor in `II.1` nor in `I.1.2`. */
export function codePattern(codes: Iterable<string>): RegExp {
  const longestFirst = [...codes].sort((a, b) => b.length - a.length);
  const escaped = longestFirst.map((code) => code.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&"));
  return new RegExp(
    `(?<![\\p{L}\\p{N}]|[\\p{L}\\p{N}]\\.)(?:${escaped.join("|")})(?!\\.?[\\p{L}\\p{N}])`,
    "gu",
  );
}

/**
 * The register with the codes of its column "criteria" as the new template has them; every entry that reads otherwise
 * than it was typed is noted. All else in it stays as typed.
 */
export function recodeRegister(
  evidence: readonly EvidenceEntry[],
  from: Template,
  to: Template,
): RecodedRegister {
  const codes = replacements(from, to);
  if (codes.size === 0) return { evidence, notes: [] };
  const pattern = codePattern(codes.keys());
  const notes: MigrationNote[] = [];
  const recoded = evidence.map((entry) => {
    const given = entry.criteria;
    const read = given.replace(pattern, (code) => codes.get(code) ?? code);
    if (read === given) return entry;
    notes.push({
      code: "registerRecoded",
      criterion: "",
      now: "",
      evidence: entry.code,
      given,
      read,
    });
    return { ...entry, criteria: read };
  });
  return { evidence: recoded, notes };
}
