import { type EvidenceDemand } from "../../../scoring/template/criterion";
import { type EvidenceWarning } from "../../../workbook/unit/register/evidence-warning";
import { type EvidenceText } from "../../../workbook/unit/register/evidence-changes";
import { type Texts } from "../../messages/texts";

/** The words of the register of evidence, of citing from it, and of taking documents out of a report. */
export interface EvidenceWords {
  readonly title: string;
  readonly heading: string;
  readonly demands: Readonly<Record<EvidenceDemand, string>>;
  readonly none: string;
  readonly notRegistered: (code: string) => string;
  readonly otherText: (text: string) => string;
  readonly pick: string;
  readonly pickFrom: string;
  readonly nothingToPick: string;
  readonly remove: (code: string) => string;
  readonly edit: (code: string) => string;
  readonly add: string;
  readonly paste: string;
  readonly emptyRegister: string;
  readonly citedBy: (codes: string) => string;
  readonly notCited: string;
  readonly warnings: Texts<EvidenceWarning>;
  readonly newTitle: string;
  readonly entryTitle: (code: string) => string;
  readonly fields: Readonly<Record<keyof EvidenceText, string>>;
  readonly hints: Readonly<Partial<Record<keyof EvidenceText, string>>>;
  readonly noStatus: string;
  /** Offers number and symbol as they are usually written. */
  readonly normalise: (symbol: string) => string;
  readonly save: string;
  readonly saved: (code: string) => string;
  readonly needsText: string;
  readonly pasteTitle: string;
  readonly pasteLabel: string;
  readonly pasteHint: string;
  readonly found: (count: number) => string;
  readonly foundNone: string;
  readonly plainSymbols: string;
  readonly noDate: string;
  readonly addOne: string;
  readonly cite: (code: string) => string;
  readonly inRegister: (code: string) => string;
  readonly isCited: (code: string) => string;
  readonly addAll: (count: number) => string;
  readonly added: (codes: string) => string;
  readonly done: string;
}
