const SIMPLE = /^(?:[\w.$]+|"[^"]*")$/;

const SIGNS: Readonly<Record<string, string>> = {
  equal: "=",
  notEqual: "<>",
  greaterThan: ">",
  greaterThanOrEqual: ">=",
  lessThan: "<",
  lessThanOrEqual: "<=",
};

/** Where a value is to lie, in the words of files. */
export interface StatedComparison {
  readonly operator: string;
  readonly from: string;
  /** Of `between` and `notBetween`. */
  readonly to: string | undefined;
}

function bound(formula: string): string {
  return SIMPLE.test(formula) ? formula : `(${formula})`;
}

/** A formula that is true while `value` lies where it should; undefined for an operator that files do not know. */
export function comparedFormula(
  value: string,
  { operator, from, to }: StatedComparison,
): string | undefined {
  const sign = SIGNS[operator];
  if (sign !== undefined) return `${value}${sign}${bound(from)}`;
  if (to === undefined) return undefined;
  if (operator === "between") return `AND(${value}>=${bound(from)},${value}<=${bound(to)})`;
  return operator === "notBetween"
    ? `OR(${value}<${bound(from)},${value}>${bound(to)})`
    : undefined;
}
