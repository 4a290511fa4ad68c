import { type XmlScanner } from "../../../hosts/xlsx/xml/scan-xml";
import { attribute, eachChild, textInside } from "../../../hosts/xlsx/xml/walk-xml";
import { cellName } from "../../../workbook/plan/cell-address";
import { validationFaults } from "../../../workbook/plan/faults/validation-faults";
import { type ValidationPlan } from "../../../workbook/plan/sheet-plan";
import { type NoteLeftOut } from "../left-out-list";
import { isStated, statedText } from "../stated";
import { formulaAsPlanned } from "../stated-formula";
import { anchored } from "./anchored";
import { plannedRule } from "./planned-rule";
import { rangesOfRule, readRuleFormula, type RuleRoom } from "./stated-rule";

interface StatedValidation {
  readonly type: string;
  readonly operator: string;
  readonly stops: boolean;
  readonly isSoft: boolean;
  readonly prompt: ValidationPlan["prompt"];
  readonly error: ValidationPlan["error"];
  references: string;
  readonly formulas: string[];
}

function words(scanner: XmlScanner, titleName: string, textName: string): ValidationPlan["prompt"] {
  const [title, text] = [statedText(scanner, titleName), statedText(scanner, textName)];
  return title === "" && text === "" ? undefined : { title, text };
}

function readValidation(scanner: XmlScanner): StatedValidation {
  const stated: StatedValidation = {
    type: attribute(scanner, "type") ?? "none",
    operator: attribute(scanner, "operator") ?? "between",
    stops: isStated(scanner, "showErrorMessage"),
    isSoft: (attribute(scanner, "errorStyle") ?? "stop") !== "stop",
    prompt: isStated(scanner, "showInputMessage")
      ? words(scanner, "promptTitle", "prompt")
      : undefined,
    error: words(scanner, "errorTitle", "error"),
    references: attribute(scanner, "sqref") ?? "",
    formulas: [],
  };
  eachChild(scanner, (name) => {
    if (name.startsWith("formula")) stated.formulas.push(readRuleFormula(scanner));
    else if (name === "sqref") stated.references = textInside(scanner);
  });
  return stated;
}

/** The plans of a validation; none for one that plans lack. One that only warns is none either. */
function plansOf(stated: StatedValidation, room: RuleRoom): readonly ValidationPlan[] {
  const { stops, isSoft, prompt, error, type, operator } = stated;
  const ranges = rangesOfRule(stated.references, room);
  const formulas = stated.formulas.flatMap((formula) =>
    type === "list" && formula.startsWith('"') ? formula : (formulaAsPlanned(formula) ?? []),
  );
  if (isSoft || formulas.length < stated.formulas.length) return [];
  return anchored({ ranges, formulas }).flatMap((each) => {
    const [first] = each.ranges;
    const cell = first === undefined ? "A1" : cellName(first.top, first.left);
    const rule = plannedRule({ type, operator, cell, formulas: each.formulas });
    if (rule === undefined) return [];
    const plan: ValidationPlan = {
      ranges: each.ranges,
      rule,
      ...(prompt === undefined ? {} : { prompt }),
      ...(error === undefined ? {} : { error }),
      ...(stops ? {} : { open: true }),
    };
    return validationFaults(plan).length === 0 ? [plan] : [];
  });
}

/** Reads the validations just opened, those of a file's main part as well as those of its extensions. */
export function readValidations(
  scanner: XmlScanner,
  room: RuleRoom,
  note: NoteLeftOut,
): readonly ValidationPlan[] {
  const plans: ValidationPlan[] = [];
  eachChild(scanner, (name) => {
    if (name !== "dataValidation") return;
    const stated = readValidation(scanner);
    const planned = plansOf(stated, room);
    const says = stated.type !== "none" || stated.prompt !== undefined;
    if (planned.length === 0 && says) note("validations");
    plans.push(...planned);
  });
  return plans;
}
