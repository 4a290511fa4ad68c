import { type Language } from "../../../basics/language";
import { numberText } from "../../../basics/number-text";
import { type RehearsalFault } from "../../../scoring/rehearsal/rehearsal-fault";
import { messageOf } from "../../messages/texts";
import { enRehearsal } from "./en";
import { type RehearsalExtent, type RehearsalWords } from "./rehearsal-words";
import { viRehearsal } from "./vi";

/** The words of a rehearsal in each language. */
export const REHEARSAL_WORDS: Readonly<Record<Language, RehearsalWords>> = {
  vi: viRehearsal,
  en: enRehearsal,
};

/** Faults that are told; one cause makes many. */
const MOST = 20;

/** What came of a rehearsal. */
export interface Rehearsed {
  readonly names: ReadonlyMap<string, string>;
  readonly units: readonly unknown[];
  readonly leaves: number;
  readonly kinds: readonly string[];
  readonly compared: number;
  readonly faults: readonly RehearsalFault[];
}

/** Whether a rehearsal came out, in a sentence, then a line for each difference. */
export function rehearsalTexts(rehearsal: Rehearsed, language: Language): readonly string[] {
  const words = REHEARSAL_WORDS[language];
  const { names, units, leaves, kinds, compared, faults } = rehearsal;
  const extent: RehearsalExtent = {
    ...{ units: units.length, leaves, kinds: kinds.length },
    compared: numberText(compared, language),
  };
  if (faults.length === 0) return [words.cameOut(extent)];
  const told = faults
    .slice(0, MOST)
    .map((fault) =>
      messageOf(
        words.faults,
        "unit" in fault ? { ...fault, unit: names.get(fault.unit) ?? fault.unit } : fault,
      ),
    );
  const more = faults.length - told.length;
  return [words.differs(extent, faults.length), ...told, ...(more > 0 ? [words.more(more)] : [])];
}
