import { type Section } from "../../../../scoring/template/criterion";
import { type CriterionDraft } from "../../../criteria-table/template-draft";
import { type CriteriaColumn } from "../../../look/criteria-words";
import { type SheetWords } from "../../../look/sheet-words";
import { cellText, isFilled } from "../../../plan/grid-cells";
import { TYPED_COLUMNS } from "../criteria-columns";
import { type CellReader } from "./cell-reader";
import { type TypedCriterion } from "./typed-criteria";
import { optionColumns, typedRule } from "./typed-rule";

/** What criteria are read with. */
export interface CriterionReading {
  readonly reader: CellReader;
  readonly known: readonly SheetWords[];
  /** The id and section of the group that a code names; undefined for none. */
  readonly groupOf: (
    code: string,
  ) => { readonly id: string; readonly section: Section | undefined } | undefined;
}

const SHARED: readonly CriteriaColumn[] = ["code", "title", "section", "parent"];
const SCORED: readonly CriteriaColumn[] = ["rule", "evidence", "demand", "scorer", "na"];

function usedColumns({ isGroup, rule }: TypedCriterion, section: Section): Set<CriteriaColumn> {
  if (isGroup) return new Set([...SHARED, "max", "cap"]);
  const parameters = Object.keys(rule?.design.places ?? {});
  const max: readonly CriteriaColumn[] = section === "condition" ? [] : ["max"];
  const columns = [...SHARED, ...SCORED, ...max];
  return new Set([...columns, ...TYPED_COLUMNS.filter((column) => parameters.includes(column))]);
}

/** What stands in a cell for which there is no use would be lost in silence: it is noted. */
function noteUnused(typed: TypedCriterion, section: Section, reader: CellReader): void {
  const rows = [
    // What a rule that was not understood has a use for is not known.
    ...(typed.isGroup || typed.rule !== undefined
      ? [{ line: typed.line, used: usedColumns(typed, section) }]
      : []),
    ...typed.options.map(({ line, kind }) => ({ line, used: new Set(optionColumns(kind)) })),
  ];
  for (const { line, used } of rows)
    for (const column of TYPED_COLUMNS) {
      const cell = line.cell(column);
      if (!used.has(column) && isFilled(cell))
        reader.note(line, column, { code: "cellNotUsed", column, given: cellText(cell) });
    }
}

function leafJson(
  typed: TypedCriterion,
  section: Section,
  { reader, known }: CriterionReading,
): Partial<CriterionDraft> {
  const { line } = typed;
  const max = section === "condition" ? undefined : reader.number(line, "max", true);
  const scorer = reader.word(
    line,
    "scorer",
    known.map(({ scorers }) => scorers),
  );
  const demand = reader.word(
    line,
    "demand",
    known.map(({ bloc }) => bloc.criteria.demands),
  );
  if (!isFilled(line.cell("scorer")))
    reader.note(line, "scorer", { code: "cellMissing", column: "scorer" });
  const na = reader.word(
    line,
    "na",
    known.flatMap(({ bloc, marks }) => [{ yes: bloc.criteria.naAllowed }, { yes: marks.tick }]),
  );
  return {
    ...(max === undefined ? {} : { max }),
    rule: typedRule(typed, { reader, known }),
    scorer: scorer ?? "unit",
    na: na === "yes",
    evidence: { required: demand ?? "never", hint: reader.text(line, "evidence", false) },
  };
}

function groupJson(
  { line, options }: TypedCriterion,
  section: Section,
  { reader }: CriterionReading,
): Partial<CriterionDraft> {
  const statesMax = section === "content" || section === "bonus";
  const [max, cap] = [reader.number(line, "max", statesMax), reader.number(line, "cap", false)];
  for (const option of options)
    reader.note(option.line, "rule", {
      code: "lineNotTaken",
      given: cellText(option.line.cell("rule")),
    });
  return { ...(max === undefined ? {} : { max }), ...(cap === undefined ? {} : { cap }) };
}

type Group = ReturnType<CriterionReading["groupOf"]>;

function sectionOf({ line }: TypedCriterion, group: Group, reading: CriterionReading): Section {
  const { reader, known } = reading;
  const own = reader.word(
    line,
    "section",
    known.map(({ bloc }) => bloc.criteria.sections),
  );
  const inherited = group?.section;
  if (!isFilled(line.cell("section")) && inherited === undefined)
    reader.note(line, "section", { code: "cellMissing", column: "section" });
  return own ?? inherited ?? "content";
}

/** What stands in the rows of one criterion, in the JSON form of a template; everything wrong is noted with its cell. */
export function typedCriterion(typed: TypedCriterion, reading: CriterionReading): CriterionDraft {
  const { reader, groupOf } = reading;
  const { line, id, isGroup } = typed;
  const above = reader.text(line, "parent", false);
  const group = above === "" ? undefined : groupOf(above);
  if (above !== "" && group === undefined)
    reader.note(line, "parent", { code: "groupUnknown", given: above });
  const section = sectionOf(typed, group, reading);
  noteUnused(typed, section, reader);
  return {
    id,
    code: reader.text(line, "code", true),
    // A group that is not there keeps the criterion from being taken for one at the top.
    parent: above === "" ? null : (group?.id ?? `?${above}`),
    title: reader.text(line, "title", true),
    section,
    ...(isGroup ? groupJson(typed, section, reading) : leafJson(typed, section, reading)),
  };
}
