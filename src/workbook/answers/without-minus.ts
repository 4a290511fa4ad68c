import { type InputField } from "../../scoring/rules/rule";
import { type Section } from "../../scoring/template/criterion";
import { type AnswerReading } from "./answer-note";

/**
 * A penalty is stated above 0 and subtracted: −2 faults or points of one are read as 2, with a notice. A figure that a
 * penalty is computed from may well lie below 0 and stays.
 */
export function withoutMinus(
  answer: AnswerReading,
  { shape }: InputField,
  section: Section,
): AnswerReading {
  const isSubtracted = section === "penalty" && (shape === "count" || shape === "points");
  if (!isSubtracted || answer.kind !== "read" || typeof answer.value !== "number") return answer;
  const { value: given, repairs } = answer;
  if (given >= 0) return answer;
  const read = -given;
  return {
    kind: "read",
    value: read,
    repairs: [...repairs, { code: "minusDropped", given, read }],
  };
}
