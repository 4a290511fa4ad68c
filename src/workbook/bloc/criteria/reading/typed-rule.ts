import { foldedName } from "../../../../basics/folded-name";
import { type RuleDraft } from "../../../criteria-table/template-draft";
import {
  PARAMETER_PLACES,
  type ParameterPlace,
  type RuleDesign,
} from "../../../../scoring/rules/rule-design";
import { type CriteriaColumn, type OptionLine } from "../../../look/criteria-words";
import { type SheetWords } from "../../../look/sheet-words";
import { cellText } from "../../../plan/grid-cells";
import { type CellReader } from "./cell-reader";
import { freshKey, type TypedCriterion, type TypedOption } from "./typed-criteria";

type Json = Readonly<Record<string, unknown>>;

/** A way of scoring in the JSON form of a template, and what takes its place while the sheet does not say one. */
const UNKNOWN: RuleDraft = { kind: "binary" };

function parameter(
  { line }: TypedCriterion,
  column: ParameterPlace,
  needed: boolean,
  { reader, known }: Reading,
): unknown {
  if (column === "unit") {
    const text = reader.text(line, column, needed);
    return text === "" ? undefined : text;
  }
  if (column === "lower")
    return (
      reader.word(
        line,
        column,
        known.map(({ marks }) => ({ yes: marks.tick })),
      ) === "yes"
    );
  const isUnlimited = known.some(
    ({ bloc }) => foldedName(cellText(line.cell(column))) === foldedName(bloc.criteria.unlimited),
  );
  if (column === "most" && isUnlimited) return null;
  return reader.number(line, column, needed);
}

interface Reading {
  readonly reader: CellReader;
  readonly known: readonly SheetWords[];
}

const OPTION_COLUMNS: Readonly<Record<"option" | "bounded" | "else", readonly CriteriaColumn[]>> = {
  option: ["title", "max", "rule"],
  bounded: ["max", "rule", "figure"],
  else: ["max", "rule"],
};

/** The columns that a line below a criterion has a use for. */
export function optionColumns(kind: OptionLine): readonly CriteriaColumn[] {
  return OPTION_COLUMNS[kind === "option" || kind === "else" ? kind : "bounded"];
}

function tierOf({ line, kind }: TypedOption, reader: CellReader): Json {
  const points = reader.number(line, "max", true);
  const bound = kind === "else" ? {} : { bound: reader.number(line, "figure", true) };
  return { op: kind, ...bound, points };
}

/** Keys of levels and items: those that were given, and those that are in use already. */
interface Keys {
  readonly given: ReadonlySet<string>;
  readonly used: Set<string>;
}

/** A key that was given stays; what is new or was copied gets one made of its label. */
function optionOf({ line }: TypedOption, { given, used }: Keys, reader: CellReader): Json {
  const label = reader.text(line, "title", true);
  const own = cellText(line.cell("key"));
  const stays = own !== "" && !used.has(own);
  const key = stays ? own : freshKey(label, "muc", new Set([...given, ...used]));
  used.add(key);
  return { key, label, points: reader.number(line, "max", true) };
}

function listOf(
  { line, options }: TypedCriterion,
  { list }: RuleDesign,
  reader: CellReader,
): readonly Json[] {
  const fits = ({ kind }: TypedOption): boolean =>
    list !== undefined && (list === "bands") === (kind !== "option");
  for (const option of options.filter((each) => !fits(each)))
    reader.note(option.line, "rule", {
      code: "lineNotTaken",
      given: cellText(option.line.cell("rule")),
    });
  const own = options.filter(fits);
  if (list !== undefined && own.length === 0) reader.note(line, "rule", { code: "linesMissing" });
  const given = new Set(own.map(({ line: each }) => cellText(each.cell("key"))));
  const keys: Keys = { given, used: new Set() };
  return own.map((option) =>
    list === "bands" ? tierOf(option, reader) : optionOf(option, keys, reader),
  );
}

/** The way of scoring of a leaf with its parameters and the lines below it, in the JSON form of a template. */
export function typedRule(typed: TypedCriterion, reading: Reading): RuleDraft {
  const { rule } = typed;
  if (rule === undefined) return UNKNOWN;
  const { design } = rule;
  const list = listOf(typed, design, reading.reader);
  const given = PARAMETER_PLACES.flatMap((column) => {
    const name = design.places?.[column];
    if (name === undefined) return [];
    const value = parameter(typed, column, design.needed?.includes(column) === true, reading);
    return value === undefined ? [] : [[name, value] as const];
  });
  return {
    kind: rule.kind,
    ...Object.fromEntries(given),
    ...(design.list === undefined ? {} : { [design.list]: list }),
  };
}
