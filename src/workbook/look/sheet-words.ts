import { type Language } from "../../basics/language";
import { type Term } from "../../scoring/distribution/bloc-setup";
import { type Stage } from "../../scoring/self-assessment/entry";
import { type Scorer } from "../../scoring/template/criterion";
import { type AwardWords } from "./award-words";
import { type BlocWords } from "./bloc-words";
import { type SlipWords } from "./slip-words";
import { type CellHint } from "./cell-hint";

/** Words that formulas compare with and readers recognise; one meaning each. */
export interface Marks {
  readonly yes: string;
  readonly no: string;
  /** Shown instead of points where a criterion does not apply. */
  readonly na: string;
  /** Typed into the "does not apply" column. */
  readonly tick: string;
  /** Shown instead of points that cannot be computed or were never entered. */
  readonly missing: string;
  /** Shown in a form where points depend on the whole bloc. */
  readonly waiting: string;
}

/** The states of one criterion in a form, as its last column shows them. */
export interface FormStates {
  readonly blank: string;
  readonly incomplete: string;
  readonly noReason: string;
  readonly noEvidence: string;
  readonly notApplicable: string;
  readonly done: string;
}

/** Hints by what an input cell takes. */
export interface InputHints {
  readonly yesNo: CellHint;
  readonly choice: CellHint;
  readonly figure: CellHint;
  readonly count: CellHint;
  readonly points: CellHint;
  readonly tick: CellHint;
  readonly ticks: CellHint;
  readonly date: CellHint;
  readonly dataUntil: CellHint;
  readonly evidence: CellHint;
  readonly explanation: CellHint;
  readonly reason: CellHint;
  readonly typed: CellHint;
  readonly status: CellHint;
}

/** The head of an administrative document (NĐ 30/2020/NĐ-CP, annex I). */
export interface HeadWords {
  readonly nation: string;
  readonly motto: string;
  readonly placeAndDate: string;
  readonly signerUnit: string;
  readonly signerLeader: string;
  readonly signerClerk: string;
  readonly signHere: string;
}

/** The form that a member fills in. */
export interface FormWords {
  readonly sheet: string;
  readonly title: (term: Term) => string;
  readonly subtitle: (template: string, version: string) => string;
  /** Stands before the day up to which the figures were counted. */
  readonly dataUntil: string;
  readonly columns: Readonly<Record<FormColumn, string>>;
  readonly scoredBy: (scorer: string) => string;
  readonly needsEvidence: (hint: string) => string;
  readonly itemPoints: (points: string) => string;
  readonly total: string;
  readonly totalNote: string;
  readonly missingCount: string;
  /** Labels of the two codes, and what they say and what not. */
  readonly checkCode: string;
  readonly seal: string;
  readonly codesNote: string;
  /** At the foot of every page of a sealed form. */
  readonly sealFooter: (seal: string) => string;
  readonly states: FormStates;
}

export type FormColumn =
  | "id"
  | "code"
  | "title"
  | "max"
  | "target"
  | "result"
  | "share"
  | "na"
  | "points"
  | "evidence"
  | "explanation"
  | "state"
  | "check";

/** The register of evidence in a form. */
export interface EvidenceWords {
  readonly sheet: string;
  readonly title: (term: Term) => string;
  readonly subtitle: (from: string, to: string) => string;
  readonly columns: Readonly<Record<EvidenceColumn, string>>;
  readonly statuses: readonly string[];
}

export type EvidenceColumn =
  | "id"
  | "ordinal"
  | "type"
  | "symbol"
  | "date"
  | "issuer"
  | "subject"
  | "passage"
  | "criteria"
  | "file"
  | "status";

/** The page that tells a member what to do. */
export interface GuideWords {
  readonly sheet: string;
  readonly title: (term: Term) => string;
  readonly facts: {
    readonly bloc: string;
    readonly unit: string;
    readonly deadline: string;
    readonly sendTo: string;
    readonly evidence: string;
  };
  readonly notSet: string;
  readonly period: (from: string, to: string) => string;
  readonly steps: readonly string[];
  readonly legendTitle: string;
  readonly legend: {
    readonly input: string;
    readonly computed: string;
    readonly others: string;
  };
}

/** Every word that stands on the sheets of a member's form, in one language. */
export interface UnitWords {
  readonly language: Language;
  readonly marks: Marks;
  readonly scorers: Readonly<Record<Scorer, string>>;
  readonly stages: Readonly<Record<Stage, string>>;
  readonly hints: InputHints;
  readonly head: HeadWords;
  readonly form: FormWords;
  readonly evidence: EvidenceWords;
  readonly awards: AwardWords;
  readonly guide: GuideWords;
}

/** Every word that stands on a sheet, in one language. */
export interface SheetWords extends UnitWords {
  readonly slip: SlipWords;
  readonly bloc: BlocWords;
}
