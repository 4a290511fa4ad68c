import { bareLetters } from "../../../../scoring/distribution/unit-id";
import { type RuleKind } from "../../../../scoring/rules/rule-design";
import { RULE_KINDS } from "../../../../scoring/rules/rule-kinds";
import { type Template } from "../../../../scoring/template/template";
import { type OptionLine } from "../../../look/criteria-words";
import { type SheetWords } from "../../../look/sheet-words";
import { cellText } from "../../../plan/grid-cells";
import { ruleNames } from "../rule-names";
import { type CellReader } from "./cell-reader";
import { type CriteriaLine } from "./criteria-lines";

/** A level, item or tier as it was typed below its criterion. */
export interface TypedOption {
  readonly line: CriteriaLine;
  readonly kind: OptionLine;
}

/** A way of scoring by its name in files. */
export interface TypedRule extends Pick<RuleKind, "design"> {
  readonly kind: string;
}

/** A criterion as it was typed. */
export interface TypedCriterion {
  readonly line: CriteriaLine;
  /** Its hidden id, or a new one. */
  readonly id: string;
  /** Undefined for a group, or where what stands there says nothing. */
  readonly rule: TypedRule | undefined;
  readonly isGroup: boolean;
  readonly options: readonly TypedOption[];
}

/** A key of small letters and digits made of a text, unlike those that are taken. */
export function freshKey(text: string, fallback: string, taken: ReadonlySet<string>): string {
  const words =
    bareLetters(text)
      .toLowerCase()
      .match(/[a-z\d]+/gu) ?? [];
  const stem = words.length === 0 ? fallback : words.join("-").slice(0, 40);
  let key = stem;
  for (let number = 2; taken.has(key); number += 1) key = `${stem}-${String(number)}`;
  return key;
}

interface Head extends Omit<TypedCriterion, "id" | "options"> {
  readonly options: TypedOption[];
}

function isIn<Key extends string>(key: string, names: Readonly<Record<Key, string>>): key is Key {
  return key in names;
}

function ruleOf(kind: string | undefined): TypedRule | undefined {
  const found = RULE_KINDS.get(kind ?? "");
  return found && kind !== undefined ? { kind, design: found.design } : undefined;
}

function gathered(
  lines: readonly CriteriaLine[],
  reader: CellReader,
  known: readonly SheetWords[],
): readonly Head[] {
  const heads: Head[] = [];
  const [first] = known;
  if (first === undefined) return heads;
  const words = known.map((each) => ({ ...ruleNames(each), ...each.bloc.criteria.lines }));
  for (const line of lines) {
    const given = cellText(line.cell("rule"));
    const word = reader.word(line, "rule", words);
    if (word !== undefined && isIn(word, first.bloc.criteria.lines)) {
      const head = heads.at(-1);
      if (head === undefined) reader.note(line, "rule", { code: "lineNotTaken", given });
      else head.options.push({ line, kind: word });
      continue;
    }
    heads.push({ line, rule: ruleOf(word), isGroup: given === "", options: [] });
  }
  return heads;
}

/** Of rows with the same hidden id the one with the code that it had keeps it, else the first: the others were copied. */
function keepers(
  heads: readonly Head[],
  { criteria }: Template,
): ReadonlyMap<string, CriteriaLine> {
  const codes = new Map(criteria.map(({ id, code }) => [id, code]));
  const kept = new Map<string, CriteriaLine>();
  for (const { line } of heads) {
    const id = cellText(line.cell("id"));
    if (id === "") continue;
    const before = kept.get(id);
    const isOwn = (each: CriteriaLine): boolean => cellText(each.cell("code")) === codes.get(id);
    if (before === undefined || (!isOwn(before) && isOwn(line))) kept.set(id, line);
  }
  return kept;
}

/**
 * The criteria in the order of their rows, each with the lines below it. A new row gets an id of its own, which no
 * criterion has or had.
 */
export function typedCriteria(
  lines: readonly CriteriaLine[],
  reader: CellReader,
  template: Template,
  known: readonly SheetWords[],
): readonly TypedCriterion[] {
  const heads = gathered(lines, reader, known);
  const kept = keepers(heads, template);
  const taken = new Set([...kept.keys(), ...template.criteria.map(({ id }) => id)]);
  return heads.map((head): TypedCriterion => {
    const own = cellText(head.line.cell("id"));
    if (own !== "" && kept.get(own) === head.line) return { ...head, id: own };
    const id = freshKey(cellText(head.line.cell("code")), "tc", taken);
    taken.add(id);
    return { ...head, id };
  });
}
