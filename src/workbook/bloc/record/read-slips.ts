import {
  type Agreement,
  type EvidenceVerdict,
  type Slip,
  type SlipAnswer,
  type SlipLine,
  type SlipReply,
  type SlipScore,
} from "../../../scoring/import/slips/slip";
import { STAGES } from "../../../scoring/self-assessment/entry";
import { type SlipKind } from "./record-lines";

/** What was gathered of slips so far; a line belongs to the slip or file before it that it names. */
export interface GatheredSlips {
  readonly verdicts: EvidenceVerdict[];
  readonly slips: (Slip & { readonly lines: SlipLine[] })[];
  readonly replies: (SlipReply & { readonly answers: SlipAnswer[] })[];
}

type Fields = Readonly<Record<string, unknown>>;

const VERDICTS: readonly EvidenceVerdict["verdict"][] = ["enough", "short"];
const AGREEMENTS: readonly Agreement[] = ["agrees", "disagrees", ""];

/** The named texts of a line; undefined where one is none. */
function textsOf<Name extends string>(
  fields: Fields,
  names: readonly Name[],
): Readonly<Record<Name, string>> | undefined {
  const texts = names.map((name) => [name, fields[name]] as const);
  if (!texts.every(([, value]) => typeof value === "string")) return undefined;
  return Object.fromEntries(texts) as Record<Name, string>;
}

function scoreOf(value: unknown): SlipScore | undefined {
  return typeof value === "number" || value === "na" || value === "missing" ? value : undefined;
}

function scoresIn({ self, given }: Fields): Pick<SlipLine, "self" | "given"> | undefined {
  const [claimed, got] = [scoreOf(self), scoreOf(given)];
  return claimed === undefined || got === undefined ? undefined : { self: claimed, given: got };
}

function lineIn({ max, ...fields }: Fields): SlipLine | undefined {
  const texts = textsOf(fields, ["criterion", "code", "title", "reason", "evidence", "remark"]);
  const { stage: at, verdict: found } = fields;
  const stage = STAGES.find((each) => each === at);
  const verdict = (["", ...VERDICTS] as const).find((each) => each === found);
  const scores = scoresIn(fields);
  const known = texts !== undefined && stage !== undefined && verdict !== undefined;
  if (!known || scores === undefined || !(max === null || typeof max === "number"))
    return undefined;
  return { ...texts, ...scores, max, stage, verdict };
}

/** Puts what a line says to the rest; false where it says nothing that is understood. */
export const READ_SLIPS: Readonly<
  Record<SlipKind, (fields: Fields, into: GatheredSlips) => boolean>
> = {
  verdict: (fields, { verdicts }) => {
    const texts = textsOf(fields, ["unit", "criterion", "remark"]);
    const { verdict: found } = fields;
    const verdict = VERDICTS.find((each) => each === found);
    if (texts === undefined || verdict === undefined) return false;
    verdicts.push({ ...texts, verdict });
    return true;
  },
  slip: (fields, { slips }) => {
    const texts = textsOf(fields, ["unit", "seal", "made", "due", "form"]);
    if (texts !== undefined) slips.push({ ...texts, lines: [] });
    return texts !== undefined;
  },
  slipLine: (fields, { slips }) => {
    const { slip: named } = fields;
    const slip = slips.filter(({ seal }) => seal === named).at(-1);
    const read = lineIn(fields);
    if (slip === undefined || read === undefined) return false;
    slip.lines.push(read);
    return true;
  },
  slipReply: (fields, { replies }) => {
    const texts = textsOf(fields, ["unit", "slip", "file", "fingerprint", "at"]);
    if (texts !== undefined) replies.push({ ...texts, answers: [] });
    return texts !== undefined;
  },
  slipAnswer: (fields, { replies }) => {
    const { fingerprint: named, agreement: said } = fields;
    const reply = replies.filter(({ fingerprint }) => fingerprint === named).at(-1);
    const texts = textsOf(fields, ["criterion", "explanation", "evidence"]);
    const agreement = AGREEMENTS.find((each) => each === said);
    if (reply === undefined || texts === undefined || agreement === undefined) return false;
    reply.answers.push({ ...texts, agreement });
    return true;
  },
};
