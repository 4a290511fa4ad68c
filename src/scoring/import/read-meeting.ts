import {
  isRecord,
  isTextList,
  type JsonObject,
  noteWrong,
  readChoice,
  readCount,
  readFigure,
  readList,
  readOptionalRecord,
  readText,
} from "../points/json-object";
import { type Template } from "../template/template";
import { type BallotRecord } from "./bloc";
import { type BlocError, NOWHERE } from "./bloc-error";

function readVotes(json: JsonObject): ReadonlyMap<string, number> {
  const given = json.json["yes"];
  if (isRecord(given) && Object.values(given).every(Number.isSafeInteger))
    return new Map(Object.entries(given).map(([unit, votes]) => [unit, Number(votes)]));
  noteWrong(json, "yes");
  return new Map();
}

function readBallot(json: JsonObject): BallotRecord {
  return {
    award: readText(json, "award"),
    base: readChoice(json, "base", ["entitled", "present", "issued", "valid"]),
    threshold: readFigure(json, "threshold"),
    seats: readCount(json, "seats"),
    entitled: readCount(json, "entitled"),
    present: readCount(json, "present"),
    issued: readCount(json, "issued"),
    returned: readCount(json, "returned"),
    valid: readCount(json, "valid"),
    invalid: readCount(json, "invalid"),
    yes: readVotes(json),
  };
}

/** What the tellers wrote down. Votes below 0 or above the valid ballots are the count's to report. */
export function readBallots(json: JsonObject): readonly BallotRecord[] {
  return json.json["ballots"] === undefined ? [] : readList(json, "ballots").map(readBallot);
}

/** How the meeting settled shared ranks; whether a decision can be carried out is known when awards are filled. */
export function readDecisions(
  json: JsonObject,
  units: ReadonlySet<string>,
  { awards }: Template,
  errors: BlocError[],
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  const given = readOptionalRecord(json, "tieDecisions");
  for (const [award, chosen] of Object.entries(given)) {
    if (!awards.some(({ key }) => key === award))
      errors.push({ ...NOWHERE, code: "decisionAwardUnknown", award });
    if (!isTextList(chosen)) {
      noteWrong({ ...json, json: given, path: "tieDecisions." }, award);
      continue;
    }
    for (const unit of chosen)
      if (!units.has(unit)) errors.push({ ...NOWHERE, unit, code: "unitUnknown" });
    found.set(award, chosen);
  }
  return found;
}
