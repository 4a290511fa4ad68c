import { type FormFinding } from "../form-note";
import { type ReturnedForm } from "../read-unit-workbook";
import { type CodeCell } from "../returned/code-cells";
import { type CodeComparison, compareCodes } from "./code-comparison";
import { type Digest, readSealCode, sealCode } from "./seal-code";

/** A form that was read, with its seal as it states it and as its content gives it. */
export interface JudgedForm extends ReturnedForm {
  readonly seal: CodeComparison & { readonly computed: string };
}

type SealFinding = Extract<FormFinding, { readonly code: "sealBroken" | "sealUnreadable" }>;

function findingOf({ place, text: given }: CodeCell, computed: string): SealFinding | undefined {
  const read = readSealCode(given);
  if (read === computed) return undefined;
  return { ...place, code: read === undefined ? "sealUnreadable" : "sealBroken", given, computed };
}

/**
 * Compares the seal that stands in a form with the one that its content gives; a seal that does not fit becomes a
 * finding, once. A form that was never sealed has only the latter, which is all that a signed paper is compared with.
 */
export function judgeSeal(form: ReturnedForm, digest: Digest): JudgedForm {
  const computed = sealCode(digest(form.sealing.text));
  const stated = form.sealing.cells.filter(({ text }) => text !== "");
  const wrong = stated.flatMap((cell) => findingOf(cell, computed) ?? []);
  const [first] = wrong;
  const printed = first?.given ?? (stated.length > 0 ? computed : null);
  const once = wrong.filter(({ given }) => given !== first?.given).slice(0, 1);
  return {
    ...form,
    findings: [...form.findings, ...(first === undefined ? [] : [first, ...once])],
    seal: { ...compareCodes(printed, computed), computed },
  };
}
