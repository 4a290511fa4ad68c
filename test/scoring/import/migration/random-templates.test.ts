import { enMessages } from "../../../../src/i18n/messages/en";
import { messageOf } from "../../../../src/i18n/messages/texts";
import { viMessages } from "../../../../src/i18n/messages/vi";
import {
  type FormAnswers,
  type Migrated,
  migrateEntries,
} from "../../../../src/scoring/import/migration/migrate-entries";
import { type FormerAnswer } from "../../../../src/scoring/import/migration/migration-note";
import { readUnitEntries } from "../../../../src/scoring/import/read-entries";
import { type Entry, type LeafEntries } from "../../../../src/scoring/self-assessment/entry";
import { entryErrors } from "../../../../src/scoring/self-assessment/entry-errors";
import { type Leaf } from "../../../../src/scoring/template/criterion";
import { leavesOf } from "../../../../src/scoring/template/criterion-tree";
import { readTemplate } from "../../../../src/scoring/template/read-template";
import { type Template } from "../../../../src/scoring/template/template";
import { createRandom, type Random } from "../../../fixtures/random/random";
import { randomHabits, randomUnitEntries } from "../../../fixtures/random/random-entries";
import { randomRule } from "../../../fixtures/random/random-rule";
import { randomTemplate } from "../../../fixtures/random/random-template";
import { isLeaf, type TemplateJson } from "../../../oracle/model-json";

const PAIRS = 400;

function read(json: TemplateJson): Template {
  const result = readTemplate(json);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

/** The template with some rules, scorers, N/A permissions and codes made anew, and some conditions turned into others. */
function disturbed(random: Random, json: TemplateJson): TemplateJson {
  const copy = structuredClone(json);
  const step = [1, 0.5, 0.25, 0.125][copy.precision] ?? 1;
  const codes = random.shuffled(copy.criteria.map(({ code }) => code));
  const recodes = random.percent(30);
  copy.criteria.forEach((criterion, index) => {
    if (recodes) criterion.code = codes[index] ?? criterion.code;
    if (!isLeaf(criterion)) return;
    const { max = 1, section } = criterion;
    if (section !== "condition" && random.percent(40))
      criterion.rule = randomRule(random, { max, step });
    if (random.percent(15)) criterion.scorer = random.pick(["unit", "leader"]);
    if (random.percent(20)) criterion.na = !(criterion.na ?? false);
  });
  return { ...copy, tieBreaks: [], naPolicy: random.pick(["full", "zero"] as const) };
}

interface Pair {
  readonly from: Template;
  readonly to: Template;
  readonly answers: FormAnswers;
}

/** Two templates, of one origin or of two with ids in common, and what a unit said by the first. */
function randomPair(seed: number): Pair {
  const random = createRandom(seed);
  const json = randomTemplate(random);
  const other = random.percent(60) ? disturbed(random, json) : randomTemplate(random);
  const from = read(json);
  const leaves = leavesOf(from.criteria);
  const all = readUnitEntries(
    randomUnitEntries(random, json, randomHabits(random)),
    "DV1",
    new Map(leaves.map((leaf) => [leaf.code, leaf])),
    [],
  );
  const own = leaves.filter(({ scorer }) => scorer === "unit");
  const said = own.flatMap(({ code }): (readonly [string, LeafEntries])[] => {
    const self = all.get(code)?.self;
    return self === undefined ? [] : [[code, { self: { ...self, reason: `Vì ${code} khác` } }]];
  });
  const cited = own.filter(() => random.percent(50));
  return {
    from,
    to: read(other),
    answers: {
      entries: new Map(said),
      citations: new Map(cited.map(({ code }) => [code, `MC ${code} dẫn`])),
      evidence: [],
    },
  };
}

function valuesOf(entry: Entry): number {
  return entry.kind === "inputs" ? entry.inputs.size : 0;
}

/** Labels stand for keys, so that only the number and length of choices can be compared. */
function keeps(answer: FormerAnswer, entry: Entry): boolean {
  const figures = entry.kind === "inputs" ? [...entry.inputs.values()] : [];
  return (
    answer.reason === entry.reason &&
    answer.na === (entry.kind === "na") &&
    answer.inputs.length === valuesOf(entry) &&
    figures.every(
      (value, index) =>
        typeof value === "string" ||
        (typeof value === "object"
          ? JSON.stringify(answer.inputs[index]?.value).length >= JSON.stringify(value).length
          : answer.inputs[index]?.value === value),
    )
  );
}

const SEEDS = Array.from({ length: PAIRS }, (_, index) => index + 1);

/** The leaf as the new template has it. */
function nowOf({ id }: Leaf, { to }: Pair): Leaf | undefined {
  return leavesOf(to.criteria).find((leaf) => leaf.id === id);
}

/** What became of one answer: carried and valid, or the code of the one note that keeps all of it. */
function fateOf(leaf: Leaf, entry: Entry, pair: Pair, { entries, notes }: Migrated): string {
  const now = nowOf(leaf, pair);
  const isCarried = now !== undefined && entries.get(now.code)?.self === entry;
  const isValid = isCarried && entryErrors(entry, "self", now).length === 0;
  const told = notes.flatMap((note) =>
    "answer" in note && note.criterion === leaf.code && keeps(note.answer, entry)
      ? [note.code]
      : [],
  );
  return [...(isCarried ? [isValid ? "carried" : "carried wrongly"] : []), ...told].join(" and ");
}

/** True when what was cited at a leaf stands at it still, or in a note. */
function keepsCitation(leaf: Leaf, pair: Pair, { citations, notes }: Migrated): boolean {
  const now = nowOf(leaf, pair);
  const citation = pair.answers.citations.get(leaf.code);
  return (
    citation === (now && citations.get(now.code)) ||
    notes.some((note) => "answer" in note && note.answer.citation === citation)
  );
}

it("loses no answer, explanation or citation between any two templates: each is carried or told", () => {
  const seen = new Set<string>();
  for (const seed of SEEDS) {
    const pair = randomPair(seed);
    const migrated = migrateEntries(pair.from, pair.to, pair.answers);
    const own = leavesOf(pair.from.criteria);
    const fates = own.flatMap((leaf) => {
      const entry = pair.answers.entries.get(leaf.code)?.self;
      return entry === undefined ? [] : [fateOf(leaf, entry, pair, migrated)];
    });
    for (const fate of fates) seen.add(fate);
    const carried = fates.filter((fate) => fate === "carried").length;
    expect([seed, migrated.entries.size]).toEqual([seed, carried]);
    const cited = own.filter(({ code }) => pair.answers.citations.has(code));
    expect([seed, cited.filter((leaf) => !keepsCitation(leaf, pair, migrated))]).toEqual([
      seed,
      [],
    ]);
  }
  expect([...seen].sort()).toEqual(["carried", "gone", "notCarried"]);
});

it("tells in words, in both languages, all that was not carried", () => {
  for (const seed of SEEDS.slice(0, 60)) {
    const { from, to, answers } = randomPair(seed);
    for (const note of migrateEntries(from, to, answers).notes) {
      if (!("answer" in note)) continue;
      const placed = { sheet: "Tự chấm", cell: "F10", ...note };
      for (const { migrations } of [viMessages, enMessages]) {
        const text = messageOf(migrations, placed);
        expect(text).toContain(note.answer.reason);
        expect(text).toContain(note.answer.citation);
        for (const { value } of note.answer.inputs)
          if (typeof value === "string") expect(text).toContain(value);
      }
    }
  }
});

it("carries everything over without a word to the same template under a newer version", () => {
  for (const seed of SEEDS) {
    const { from, answers } = randomPair(seed);
    const { entries, citations, notes, toConfirm, toAnswer } = migrateEntries(
      from,
      { ...from, version: "1.1" },
      answers,
    );
    expect([seed, notes, toConfirm, toAnswer]).toEqual([seed, [], [], []]);
    expect(entries).toEqual(answers.entries);
    expect(citations).toEqual(answers.citations);
  }
});
