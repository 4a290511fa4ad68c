import { dayNumber } from "../../../basics/date-text";
import { nearOffice } from "../../../documents/near-office";
import { normaliseDocument } from "../../../documents/normalise-document";
import { type EvidenceEntry } from "../../../scoring/import/received";
import { type Leaf } from "../../../scoring/template/criterion";
import { leavesOf } from "../../../scoring/template/criterion-tree";
import { type Template } from "../../../scoring/template/template";
import { type UnitWords } from "../../look/sheet-words";
import { cites } from "./evidence-codes";
import { type EvidenceWarning } from "./evidence-warning";

/** When evidence may date, and what day it is: `yyyy-mm-dd`, "" where not set or not known. */
export interface EvidenceDays {
  readonly from: string;
  readonly to: string;
  readonly today: string;
}

/** As much of a form as its evidence is judged by. */
export interface EvidenceInForm {
  readonly template: Template;
  readonly evidence: readonly EvidenceEntry[];
  /** Leaf code → the evidence cited there. */
  readonly citations: ReadonlyMap<string, string>;
  readonly sealing: { readonly words: Pick<UnitWords, "evidence"> };
}

/** A document that is still being made has neither number nor date. */
function isPending({ status }: EvidenceEntry, { sealing }: EvidenceInForm): boolean {
  return sealing.words.evidence.statuses.slice(1).includes(status);
}

function dateWarnings(
  entry: EvidenceEntry,
  form: EvidenceInForm,
  { from, to, today }: EvidenceDays,
): readonly EvidenceWarning[] {
  const { code: evidence, date } = entry;
  if (date === "") return [];
  if (dayNumber(date) === undefined) return [{ code: "dateUnreadable", evidence, given: date }];
  if (today !== "" && date > today)
    return isPending(entry, form) ? [] : [{ code: "inFuture", evidence, date }];
  const isOutside = (from !== "" && date < from) || (to !== "" && date > to);
  return isOutside ? [{ code: "outsideWindow", evidence, date, from, to }] : [];
}

function missingWarnings(entry: EvidenceEntry, form: EvidenceInForm): readonly EvidenceWarning[] {
  const { code: evidence, symbol, passage } = entry;
  const isCited = [...form.citations.values()].some((text) => cites(text, evidence));
  return [
    ...(/\d/u.test(symbol) || isPending(entry, form)
      ? []
      : [{ code: "numberMissing", evidence } as const]),
    ...(isCited && passage === "" ? [{ code: "passageMissing", evidence } as const] : []),
  ];
}

function symbolWarnings({ code, symbol, issuer }: EvidenceEntry): readonly EvidenceWarning[] {
  const found = nearOffice(symbol, issuer);
  if (found === undefined) return [];
  const { abbreviation: near, name: office } = found.near;
  return [{ code: "symbolNear", evidence: code, given: found.given, near, office }];
}

/** A drive, a share of a local network, or a file's own address: `C:\\…`, `\\\\may-chu\\…`, `file://…`. */
const LOCAL = /^(?:[a-z]:[\\/]|\\\\|file:)/iu;

function fileWarnings({ code, file }: EvidenceEntry): readonly EvidenceWarning[] {
  const given = file
    .split(/[;\n]/u)
    .map((each) => each.trim())
    .find((each) => LOCAL.test(each));
  return given === undefined ? [] : [{ code: "fileLocal", evidence: code, given }];
}

/** By what two entries are one document, `SKH&CN` like `SKHCN`; undefined for one without a number. */
function documentKey({ symbol }: EvidenceEntry): string | undefined {
  return /\d/u.test(symbol) ? normaliseDocument(symbol).replaceAll("&", "") : undefined;
}

/** True for one number with dates that do not contradict each other: numbers begin anew each year. */
function isSameDocument(one: EvidenceEntry, other: EvidenceEntry): boolean {
  const key = documentKey(one);
  const datesAgree = one.date === other.date || one.date === "" || other.date === "";
  return key !== undefined && key === documentKey(other) && datesAgree;
}

function repeatedWarnings(evidence: readonly EvidenceEntry[]): readonly EvidenceWarning[] {
  return evidence.flatMap((entry, index): readonly EvidenceWarning[] => {
    const first = evidence.slice(0, index).find((each) => isSameDocument(each, entry));
    return first === undefined
      ? []
      : [{ code: "documentTwice", evidence: entry.code, other: first.code }];
  });
}

/** The bonus leaves of each bonus, by the id of the criterion at its top. */
function bonuses({ criteria }: Template): ReadonlyMap<string, readonly Leaf[]> {
  const parents = new Map(criteria.map(({ id, parent }) => [id, parent]));
  const topOf = (id: string): string => {
    const parent = parents.get(id) ?? null;
    return parent === null ? id : topOf(parent);
  };
  const found = new Map<string, Leaf[]>();
  for (const leaf of leavesOf(criteria))
    if (leaf.section === "bonus")
      found.set(topOf(leaf.id), [...(found.get(topOf(leaf.id)) ?? []), leaf]);
  return found;
}

function bonusWarnings({
  evidence,
  citations,
  template,
}: EvidenceInForm): readonly EvidenceWarning[] {
  const citesDocument = (leaf: Leaf, entry: EvidenceEntry): boolean =>
    evidence.some(
      (each) =>
        (each === entry || isSameDocument(each, entry)) &&
        cites(citations.get(leaf.code) ?? "", each.code),
    );
  return [...bonuses(template).values()].flatMap((leaves) =>
    evidence.flatMap((entry, index): readonly EvidenceWarning[] => {
      if (evidence.slice(0, index).some((each) => isSameDocument(each, entry))) return [];
      const [first, second] = leaves.filter((leaf) => citesDocument(leaf, entry));
      if (first === undefined || second === undefined) return [];
      const criteria = [first.code, second.code] as const;
      return [{ code: "bonusTwice", evidence: entry.code, criteria }];
    }),
  );
}

/** Everything about a form's evidence that should be looked at again, by document in the order of the register. */
export function evidenceWarnings(
  form: EvidenceInForm,
  days: EvidenceDays,
): readonly EvidenceWarning[] {
  const all = [
    ...form.evidence.flatMap((entry) => [
      ...dateWarnings(entry, form, days),
      ...missingWarnings(entry, form),
      ...symbolWarnings(entry),
      ...fileWarnings(entry),
    ]),
    ...repeatedWarnings(form.evidence),
    ...bonusWarnings(form),
  ];
  const order = form.evidence.map(({ code }) => code);
  return [...all].sort((a, b) => order.indexOf(a.evidence) - order.indexOf(b.evidence));
}
