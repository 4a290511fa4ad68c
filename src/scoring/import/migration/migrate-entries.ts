import { type LeafEntries } from "../../self-assessment/entry";
import { type Criterion, type Leaf } from "../../template/criterion";
import { leavesOf } from "../../template/criterion-tree";
import { type Template } from "../../template/template";
import { type Received } from "../received";
import { formerAnswer } from "./former-answer";
import { carriedAnswer, whyNotCarried } from "./judge-answer";
import { type MigrationNote, type NotCarried } from "./migration-note";
import { recodeRegister } from "./recode-register";

/** What a unit's form says: self-entries by leaf code, and its evidence. */
export interface FormAnswers extends Pick<Received, "citations" | "evidence"> {
  readonly entries: ReadonlyMap<string, LeafEntries>;
}

/** A form's answers by the codes of another template, and everything that is not simply as it was. */
export interface Migrated extends FormAnswers {
  /** In the order of the form; then what it did not ask, in the order of the new template; then its register. */
  readonly notes: readonly MigrationNote[];
  /** Leaves with an answer whose points may have changed: their new codes, in the new template's order. */
  readonly toConfirm: readonly string[];
  /** Leaves that the unit has to answer, because the answer could not be carried or was never asked for. */
  readonly toAnswer: readonly string[];
}

interface Migration {
  readonly from: Template;
  readonly to: Template;
  readonly entries: Map<string, LeafEntries>;
  readonly citations: Map<string, string>;
  readonly notes: MigrationNote[];
  readonly toConfirm: Set<string>;
  readonly toAnswer: Set<string>;
}

/** What the form says about one leaf; `citation` is "" where it cites nothing. */
interface Said {
  readonly leaf: Leaf;
  readonly entries: LeafEntries;
  readonly citation: string;
}

function refuse(migration: Migration, said: Said, now: Criterion, why: NotCarried): void {
  const { notes, toAnswer, from } = migration;
  const answer = formerAnswer(said.entries.self, said.citation, said.leaf, from.precision);
  notes.push({ code: "notCarried", criterion: said.leaf.code, now: now.code, why, answer });
  if (why !== "scorer" && why !== "group") toAnswer.add(now.code);
}

function carry(migration: Migration, { leaf, entries }: Said, now: Leaf): void {
  const { from, to, notes, toConfirm } = migration;
  const names = { criterion: leaf.code, now: now.code };
  if (leaf.code !== now.code) notes.push({ code: "recoded", ...names });
  if (entries.self === undefined) return;
  migration.entries.set(now.code, entries);
  const { changes, before, after } = carriedAnswer(entries.self, { leaf, template: from }, now, to);
  if (changes.length === 0) return;
  notes.push({ code: "confirm", ...names, changes, before, after });
  toConfirm.add(now.code);
}

/** Puts what was said about one leaf in its new place, or into a note. */
function migrateLeaf(migration: Migration, said: Said, now: Criterion | undefined): void {
  const { leaf, entries, citation } = said;
  if (now === undefined) {
    const answer = formerAnswer(entries.self, citation, leaf, migration.from.precision);
    migration.notes.push({ code: "gone", criterion: leaf.code, now: "", answer });
    return;
  }
  if (now.kind === "group") {
    refuse(migration, said, now, "group");
    return;
  }
  if (citation !== "") migration.citations.set(now.code, citation);
  const why = entries.self && whyNotCarried(entries.self, leaf, now);
  if (why === undefined) carry(migration, said, now);
  else refuse(migration, said, now, why);
}

/** What the unit scores now and its form did not ask; the bloc may hold an answer to it from another time. */
function addUnasked(migration: Migration, held: ReadonlyMap<string, LeafEntries>): void {
  const { from, to, entries, notes, toAnswer } = migration;
  const former = new Map(leavesOf(from.criteria).map((leaf) => [leaf.id, leaf]));
  for (const { id, code, scorer } of leavesOf(to.criteria)) {
    const before = former.get(id);
    if (scorer !== "unit" || before?.scorer === "unit") continue;
    const self = held.get(code)?.self;
    if (self !== undefined) {
      entries.set(code, { self });
      continue;
    }
    const why = before === undefined ? "new" : "scorer";
    notes.push({ code: "blank", criterion: before?.code ?? code, now: code, why });
    toAnswer.add(code);
  }
}

/**
 * Carries the answers of a form that follows one version of a template over to another version. Criteria are matched by
 * their ids alone; where they stand, and their codes and titles, mean nothing.
 *
 * - Same section, rule and maximum: carried as it is; under another code with the note `recoded`.
 * - Another section, rule or maximum, and the answer is still valid: carried, with the note `confirm`. The same where
 *   only the rounding changes its points, and for "does not apply" where the policy for it has changed.
 * - No longer valid (a chosen level or item is gone, points are above the maximum or off the step, the rule asks for
 *   something else, "does not apply" is no longer allowed, others score it, it has become a group): not carried; the note
 *   `notCarried` keeps all that was said.
 * - No such criterion any more: the note `gone` keeps all that was said, evidence included.
 * - A criterion that the form did not ask the unit: the note `blank`, unless the bloc holds an answer to it already.
 *
 * Explanations travel with their entry, cited evidence with its leaf, whether its entry could be carried or not.
 *
 * @param held what the bloc holds for the unit, by the codes of `to`.
 */
export function migrateEntries(
  from: Template,
  to: Template,
  answers: FormAnswers,
  held: ReadonlyMap<string, LeafEntries> = new Map(),
): Migrated {
  const migration: Migration = {
    from,
    to,
    entries: new Map(),
    citations: new Map(),
    notes: [],
    toConfirm: new Set(),
    toAnswer: new Set(),
  };
  const now = new Map(to.criteria.map((criterion) => [criterion.id, criterion]));
  for (const leaf of leavesOf(from.criteria)) {
    const entries = answers.entries.get(leaf.code) ?? {};
    const citation = answers.citations.get(leaf.code) ?? "";
    if (entries.self !== undefined || citation !== "")
      migrateLeaf(migration, { leaf, entries, citation }, now.get(leaf.id));
  }
  addUnasked(migration, held);
  const register = recodeRegister(answers.evidence, from, to);
  const inOrder = (codes: ReadonlySet<string>): readonly string[] =>
    to.criteria.flatMap(({ code }) => (codes.has(code) ? [code] : []));
  return {
    entries: migration.entries,
    citations: migration.citations,
    evidence: register.evidence,
    notes: [...migration.notes, ...register.notes],
    toConfirm: inOrder(migration.toConfirm),
    toAnswer: inOrder(migration.toAnswer),
  };
}
