import { type CodeComparison } from "../../workbook/unit/seal/code-comparison";
import { type Family } from "../messages/texts";
import { type CommandProblem } from "./command-problem";

/** How many notes of each kind a form gave. */
export interface NoteCounts {
  readonly problems: number;
  readonly findings: number;
  readonly repairs: number;
  readonly reminders: number;
  readonly replaced: number;
}

export type NoteKind = keyof NoteCounts;

/** What the command line says of itself, in one language. */
export interface CommandWords {
  readonly usage: string;
  readonly problems: Family<CommandProblem>;
  /** After the problems of a command that was typed wrongly. */
  readonly seeHelp: string;
  readonly issued: (count: number, folder: string) => string;
  readonly taken: (accepted: number, refused: number) => string;
  readonly accepted: (file: string, unit: string, counts: NoteCounts) => string;
  readonly refused: (file: string) => string;
  readonly replaced: (criterion: string) => string;
  /** A unit's second file says something else about a criterion than its first. */
  readonly differs: (criterion: string) => string;
  readonly blocWorkbook: (path: string) => string;
  readonly formerKept: (path: string) => string;
  readonly noBlocWorkbook: string;
  readonly report: (path: string) => string;
  readonly checked: (unit: string, year: string) => string;
  readonly notes: (kind: NoteKind, count: number) => string;
  readonly nothingFound: string;
  readonly checkCode: (code: CodeComparison) => string;
  readonly seal: (code: CodeComparison) => string;
  readonly sealed: (path: string) => string;
  /** After a seal was made: what it is for. */
  readonly sealMeaning: string;
  readonly ranking: (bloc: string, year: number) => string;
  readonly columns: Readonly<Record<"rank" | "unit" | "total" | "band" | "award", string>>;
  readonly incomplete: string;
  readonly demoFiles: (files: {
    readonly issued: string;
    readonly filled: string;
    readonly bloc: string;
  }) => readonly string[];
}
