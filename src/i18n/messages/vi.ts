import { type Messages } from "./messages";
import { viDifferences } from "./vi/book/differences";
import { viEntryChanges } from "./vi/book/entry-changes";
import { viBookFindings } from "./vi/book/findings";
import { viPasteMatches, viPasteProblems, viPasteRefusals } from "./vi/book/paste";
import { viBookProblems } from "./vi/book/problems";
import { viBookRefusals } from "./vi/book/refusals";
import { viBookReminders } from "./vi/book/reminders";
import { viBookRepairs } from "./vi/book/repairs";
import { viFindings } from "./vi/form/findings";
import { viMigrations } from "./vi/form/migrations";
import { viProblems } from "./vi/form/problems";
import { viRefusals } from "./vi/form/refusals";
import { viReminders } from "./vi/form/reminders";
import { viRepairs } from "./vi/form/repairs";
import { viHostProblems } from "./vi/host-problems";
import { viBlocErrors } from "./vi/input/bloc-errors";
import { viMemberProblems } from "./vi/input/member-problems";
import { viTableFindings } from "./vi/input/table-findings";
import { viTableQuestions } from "./vi/input/table-questions";
import { viTemplateFaults } from "./vi/input/template-faults";

/** What the engine and the readers find, in Vietnamese. */
export const viMessages: Messages = {
  templateFaults: viTemplateFaults,
  blocErrors: viBlocErrors,
  memberProblems: viMemberProblems,
  refusals: viRefusals,
  repairs: viRepairs,
  findings: viFindings,
  problems: viProblems,
  reminders: viReminders,
  migrations: viMigrations,
  tableQuestions: viTableQuestions,
  tableFindings: viTableFindings,
  hostProblems: viHostProblems,
  book: {
    refusals: viBookRefusals,
    repairs: viBookRepairs,
    findings: viBookFindings,
    problems: viBookProblems,
    reminders: viBookReminders,
    differences: viDifferences,
  },
  entryChanges: viEntryChanges,
  paste: {
    refusals: viPasteRefusals,
    matches: viPasteMatches,
    problems: viPasteProblems,
  },
};
