import { findDocuments } from "../../documents/find-documents";
import { type CommandLine } from "../arguments/read-arguments";
import { type Context } from "../context";
import { readText } from "../files/read-files";
import { complain, done, ofCommand, type Outcome } from "../outcome";

/** `documents FILE.txt`: the official documents that a text cites as JSON, in the order of the text; `[]` for none. */
export async function documents(
  { operands: [path = ""] }: CommandLine,
  { speech, asJson }: Context,
): Promise<Outcome> {
  const text = await readText(path);
  if (text.ok) return done([JSON.stringify(findDocuments(text.value), null, 1)]);
  return complain(
    text.problems.map((problem) => ofCommand(problem, speech)),
    asJson,
  );
}
