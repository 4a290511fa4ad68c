import { excelFault } from "../../protocol/excel-fault";

const LONGEST_TITLE = 32;
const LONGEST_PROMPT = 255;
const LONGEST_ERROR = 225;
const LONGEST_LIST = 255;

type Members = Readonly<Record<string, unknown>>;

/** Rules with bounds, and what stands in them. */
const BOUNDED = ["wholeNumber", "decimal", "date", "time", "textLength"];
const TWO_BOUNDS = ["Between", "NotBetween"];
const OPERATORS = [
  ...TWO_BOUNDS,
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
];

const STYLES = ["Stop", "Warning", "Information"];

function refuseUnless(holds: boolean, location: string, why: string): void {
  if (!holds) throw excelFault("InvalidArgument", location, why);
}

const lengthOf = (value: unknown): number => (typeof value === "string" ? value.length : 0);

function isFilled(value: unknown): boolean {
  return typeof value === "number" || (typeof value === "string" && value !== "");
}

function checkBounds({ formula1, formula2, operator }: Members): void {
  const location = "DataValidation.rule";
  refuseUnless(OPERATORS.includes(String(operator)), location, `operator ${String(operator)}`);
  refuseUnless(isFilled(formula1), location, "no first bound");
  const needsSecond = TWO_BOUNDS.includes(String(operator));
  refuseUnless(!needsSecond || isFilled(formula2), location, "no second bound");
}

function checkList({ source }: Members): void {
  const location = "DataValidation.rule";
  refuseUnless(isFilled(source), location, "a list without a source");
  const isLiteral = typeof source === "string" && !source.startsWith("=");
  refuseUnless(!isLiteral || lengthOf(source) <= LONGEST_LIST, location, "a list too long");
}

/** Bounds come back as texts, whatever they were given as. */
function asTexts(members: Members): Members {
  return Object.fromEntries(
    Object.entries(members).map(([name, value]) => [
      name,
      typeof value === "number" ? String(value) : value,
    ]),
  );
}

function isMembers(value: unknown): value is Members {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * One rule of one kind, with all that it needs.
 *
 * @throws ExcelFault InvalidArgument otherwise.
 */
export function checkedRule(given: unknown): Readonly<Record<string, Members>> {
  const location = "DataValidation.rule";
  const entries = isMembers(given) ? Object.entries(given) : [];
  const [[kind, members] = ["", undefined], ...more] = entries.filter(([, rule]) =>
    isMembers(rule),
  );
  if (!isMembers(members) || more.length > 0)
    throw excelFault("InvalidArgument", location, "exactly one kind of rule");
  if (BOUNDED.includes(kind)) checkBounds(members);
  else if (kind === "list") checkList(members);
  else
    refuseUnless(
      kind === "custom" && String(members["formula"]).startsWith("="),
      location,
      `rule ${kind}`,
    );
  return { [kind]: asTexts(members) };
}

/**
 * A prompt within Excel's limits.
 *
 * @throws ExcelFault InvalidArgument otherwise.
 */
export function checkedPrompt(given: unknown): Members {
  const prompt = isMembers(given) ? given : {};
  const location = "DataValidation.prompt";
  refuseUnless(lengthOf(prompt["title"]) <= LONGEST_TITLE, location, "a title too long");
  refuseUnless(lengthOf(prompt["message"]) <= LONGEST_PROMPT, location, "a message too long");
  return prompt;
}

/**
 * An error alert within Excel's limits.
 *
 * @throws ExcelFault InvalidArgument otherwise.
 */
export function checkedAlert(given: unknown): Members {
  const alert = isMembers(given) ? given : {};
  const location = "DataValidation.errorAlert";
  refuseUnless(lengthOf(alert["title"]) <= LONGEST_TITLE, location, "a title too long");
  refuseUnless(lengthOf(alert["message"]) <= LONGEST_ERROR, location, "a message too long");
  const style = alert["style"] ?? "Stop";
  refuseUnless(
    STYLES.some((each) => each === style),
    location,
    "a style",
  );
  return alert;
}
