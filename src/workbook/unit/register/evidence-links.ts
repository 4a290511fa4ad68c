import { codePattern } from "../../../scoring/import/migration/recode-register";
import { type EvidenceEntry } from "../../../scoring/import/received";
import { isLeaf } from "../../../scoring/template/criterion-tree";
import { type Template } from "../../../scoring/template/template";
import { cites } from "./evidence-codes";

/** Where an entry of the register and the criteria say otherwise whom it serves; codes of criteria. */
export interface EvidenceLink {
  readonly evidence: string;
  /** What stands in its column of criteria. */
  readonly given: string;
  /** The unit's own criteria that cite it, in printing order. */
  readonly cited: readonly string[];
  /** Listed in its column, and not citing it. */
  readonly onlyListed: readonly string[];
  /** Citing it, and not listed in its column. */
  readonly onlyCited: readonly string[];
  /** What its column says beside codes of criteria. */
  readonly unknown: string;
}

type Form = {
  readonly template: Template;
  readonly evidence: readonly EvidenceEntry[];
  readonly citations: ReadonlyMap<string, string>;
};

/** Words and signs between the codes that say nothing of their own. */
const BETWEEN = /[\s;,./()-]|tiêu chí|tc|và|criteria|criterion|and/giu;

/** The ids of a criterion's own leaves: itself, or all below it that the unit scores. */
function ownLeaves({ criteria }: Template, code: string): readonly string[] {
  const top = criteria.find((each) => each.code === code);
  const below = new Set<string>(top === undefined ? [] : [top.id]);
  for (const { id, parent } of criteria) if (parent !== null && below.has(parent)) below.add(id);
  return criteria.flatMap((each) =>
    below.has(each.id) && isLeaf(each) && each.scorer === "unit" ? [each.code] : [],
  );
}

function linkOf(entry: EvidenceEntry, { template, citations }: Form, codes: RegExp): EvidenceLink {
  const given = entry.criteria.normalize("NFC");
  const listed = new Map(
    [...new Set(given.match(codes) ?? [])].map((code) => [code, ownLeaves(template, code)]),
  );
  const cited = template.criteria.flatMap(({ code }) =>
    cites(citations.get(code) ?? "", entry.code) ? [code] : [],
  );
  const covered = new Set([...listed.values()].flat());
  return {
    evidence: entry.code,
    given: entry.criteria,
    cited,
    onlyListed: [...listed].flatMap(([code, leaves]) =>
      leaves.length > 0 && !leaves.some((leaf) => cited.includes(leaf)) ? [code] : [],
    ),
    onlyCited: cited.filter((code) => !covered.has(code)),
    unknown: given.replace(codes, "").replace(BETWEEN, "") === "" ? "" : entry.criteria,
  };
}

/**
 * Compares each entry's column of criteria with the criteria that cite it, both as they were typed; the code of a group
 * stands for whichever of its criteria. Criteria that others score cite nothing, and are listed freely. Entries on which
 * both sides agree are left out.
 */
export function evidenceLinks(form: Form): readonly EvidenceLink[] {
  const codes = codePattern(form.template.criteria.map(({ code }) => code));
  return form.evidence
    .map((entry) => linkOf(entry, form, codes))
    .filter(({ onlyListed, onlyCited, unknown }) => {
      return onlyListed.length + onlyCited.length > 0 || unknown !== "";
    });
}

/** An entry's column of criteria with the criteria that cite it and that it lacks; what was typed stays. */
export function withCited({ given, onlyCited }: EvidenceLink): string {
  return [given.trim().replace(/[;,]$/u, ""), ...onlyCited]
    .filter((piece) => piece !== "")
    .join("; ");
}
