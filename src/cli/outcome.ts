import { type MemberProblem } from "../scoring/distribution/member-problems";
import { type CommandProblem } from "../i18n/command-line/command-problem";
import { type Refusal } from "../i18n/messages/messages";
import { messageOf } from "../i18n/messages/texts";
import { type OpeningProblem } from "../actions/open-bloc";
import { issueJson } from "./tell/issue-json";
import { type Speech } from "./speech";

/** 0: done. 1: something is the matter with what was given. 2: the command was typed wrongly. */
export type ExitCode = 0 | 1 | 2;

/** What a command ends with; printed by `output.ts` alone. */
export interface Outcome {
  readonly exit: ExitCode;
  /** Lines for standard output: the result. */
  readonly output: readonly string[];
  /** Lines for standard error: what is the matter. */
  readonly errors: readonly string[];
}

/** One thing that stood in the way: a line for people, and the same with its data for programs. */
export interface Complaint {
  readonly text: string;
  readonly json: Readonly<Record<string, unknown>>;
}

/** A result without anything to complain about. */
export function done(output: readonly string[]): Outcome {
  return { exit: 0, output, errors: [] };
}

/** Nothing but complaints, a line each, or all in one JSON value. */
export function complain(complaints: readonly Complaint[], asJson: boolean): Outcome {
  const problems = complaints.map(({ json }) => json);
  return {
    exit: 1,
    output: [],
    errors: asJson ? [JSON.stringify({ problems }, null, 1)] : complaints.map(({ text }) => text),
  };
}

/** What the command line itself finds wrong. */
export function ofCommand(problem: CommandProblem, { command }: Speech): Complaint {
  const text = messageOf(command.problems, problem);
  return { text, json: issueJson(problem, text) };
}

/** What is wrong with a template or a bloc. */
export function ofOpening(problem: OpeningProblem, { messages }: Speech): Complaint {
  const { about, issue } = problem;
  const text =
    problem.about === "template"
      ? messageOf(messages.templateFaults, problem.issue)
      : messageOf(messages.blocErrors, problem.issue);
  return { text, json: { about, ...issueJson(issue, text) } };
}

/** What is wrong with a list of members. */
export function ofMembers(problem: MemberProblem, { messages }: Speech): Complaint {
  const text = messageOf(messages.memberProblems, problem);
  return { text, json: issueJson(problem, text) };
}

/** Why a file is not taken in. */
export function ofRefusal(refusal: Refusal, file: string, { messages }: Speech): Complaint {
  const text = messageOf(messages.refusals, refusal);
  return { text: `${file}: ${text}`, json: { file, ...issueJson(refusal, text) } };
}
