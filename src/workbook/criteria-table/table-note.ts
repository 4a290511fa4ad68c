import { type Points } from "../../scoring/points/points";
import { type Scorer, type Section } from "../../scoring/template/criterion";

/** Where something stands; `cell` such as `B12`, "" for the table as a whole. */
export interface TablePlace {
  readonly sheet: string;
  readonly cell: string;
}

/** A column that is looked for. */
export type SoughtRole = "code" | "title" | "points";

/** What only the leader can say. `given` is what stands in the cell. */
export type TableAsk = TablePlace &
  (
    | { readonly code: "columnFor"; readonly role: SoughtRole }
    /** A code that Excel may have changed, or that stands twice; the options are codes. */
    | {
        readonly code: "codeDoubtful";
        readonly given: string;
        readonly why: "number" | "date" | "repeated";
      }
    /** Points that may be more than one number; the options are figures. */
    | { readonly code: "pointsDoubtful"; readonly given: string }
    /** So many points for each one counted, without saying how many at most; the options are figures. */
    | { readonly code: "mostOfCounted"; readonly given: string; readonly per: Points }
    | { readonly code: "sectionOf"; readonly given: string }
    | { readonly code: "groupPoints"; readonly typed: Points; readonly counted: Points }
    | { readonly code: "bonusInside"; readonly base: Points; readonly bonus: Points }
    | { readonly code: "scorerOf"; readonly given: string }
    /** Uncoded rows whose points do not add up to those above: levels of which one is taken, or criteria. */
    | { readonly code: "rowsAre"; readonly given: string; readonly count: number }
    /** A text that reads like tiers of points. */
    | { readonly code: "tiersOf"; readonly given: string }
  );

/** Keys of the options of each question but those whose options are codes, figures or columns. */
export interface OptionKeys {
  readonly sectionOf: Section;
  readonly groupPoints: "sum" | "cap";
  readonly bonusInside: "inside" | "outside";
  readonly scorerOf: Scorer;
  readonly rowsAre: "levels" | "criteria";
  readonly tiersOf: "tier" | "manual";
}

export interface Question {
  /** The same whenever the same table is read again. */
  readonly id: string;
  readonly ask: TableAsk;
  /** Keys, codes, figures (decimals with a dot) or columns (`B`, `B+C`). */
  readonly options: readonly string[];
  readonly proposed: string;
  /** What the draft goes by: the answer, or the proposal as long as there is none. */
  readonly chosen: string;
  readonly answered: boolean;
}

/** Something about the table that the leader should know; nothing is to be chosen. */
export type TableFinding = TablePlace &
  (
    | { readonly code: "nothingFound" }
    | {
        readonly code: "groupSumDiffers";
        readonly given: string;
        readonly typed: Points;
        readonly counted: Points;
      }
    | { readonly code: "totalDiffers"; readonly typed: Points; readonly counted: Points }
    /** The content adds up to neither 100 nor 1,000, alone or with the bonus. */
    | { readonly code: "scaleUnusual"; readonly counted: Points }
    | { readonly code: "pointsMissing"; readonly given: string }
    | { readonly code: "pointsUnreadable"; readonly given: string }
    /** A criterion has points of its own beside those for a bonus or a penalty, which were left. */
    | { readonly code: "besidePointsLeft"; readonly given: string }
    | { readonly code: "codeGenerated"; readonly given: string; readonly made: string }
    /** Codes repeat under different groups, so all were led by those of their groups. */
    | { readonly code: "codesMadeFull"; readonly given: string; readonly made: string }
    /** The text said plainly how many points each one counted gives or takes. */
    | { readonly code: "countedRule"; readonly given: string; readonly per: Points }
    | { readonly code: "tieBreakDropped"; readonly criterion: string }
  );

/** Question ids → the option that was chosen. */
export type TableAnswers = Readonly<Record<string, string>>;

/** Gathers what is asked and found while a table is read. */
export interface TableNotes {
  readonly questions: Question[];
  readonly findings: TableFinding[];
  /** Puts a question and says what to go by. Options that repeat are left off. */
  readonly ask: (ask: TableAsk, options: readonly string[], proposed: string) => string;
}

/** Nothing asked yet; an answer that is none of its question's options does not count. */
export function createNotes(answers: TableAnswers): TableNotes {
  const questions: Question[] = [];
  return {
    questions,
    findings: [],
    ask: (ask, options, proposed) => {
      const detail = "role" in ask ? ask.role : "why" in ask ? ask.why : "";
      const id = `${ask.code}:${ask.cell}:${detail}`;
      const answer = answers[id];
      const own = [...new Set([proposed, ...options])];
      const answered = answer !== undefined && own.includes(answer);
      const chosen = answered ? answer : proposed;
      questions.push({ id, ask, options: own, proposed, chosen, answered });
      return chosen;
    },
  };
}
