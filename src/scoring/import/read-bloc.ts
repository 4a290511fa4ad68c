import { failure, type Result, success } from "../../basics/result";
import { type BlocSetup, type Unit } from "../distribution/bloc-setup";
import {
  isRecord,
  type JsonObject,
  readChoice,
  readFigure,
  readList,
  readText,
  type ShapeFault,
} from "../points/json-object";
import { isFigure } from "../points/figure";
import { type LeafEntries } from "../self-assessment/entry";
import { leavesOf } from "../template/criterion-tree";
import { type Template } from "../template/template";
import { type BallotRecord, type Bloc } from "./bloc";
import { type BlocError } from "./bloc-error";
import { readUnitEntries } from "./read-entries";

const NOWHERE = { unit: "", criterion: "", stage: "" } as const;

function optionalText(json: JsonObject, field: string): string {
  const value = json.json[field];
  return value === undefined || value === null || value === "" ? "" : readText(json, field);
}

function readUnit(json: JsonObject): Unit {
  const { name, lateDays } = json.json;
  return {
    id: readText(json, "id"),
    name: typeof name === "string" ? name : "",
    status: readText(json, "status"),
    lateDays: lateDays === undefined ? 0 : readFigure(json, "lateDays"),
  };
}

function readSetup(json: JsonObject): BlocSetup {
  return {
    id: readText(json, "id"),
    name: readText(json, "name"),
    year: readFigure(json, "year"),
    template: readText(json, "template"),
    leader: optionalText(json, "leader"),
    deputy: optionalText(json, "deputy"),
    deadline: optionalText(json, "deadline"),
    evidenceFrom: optionalText(json, "evidenceFrom"),
    evidenceTo: optionalText(json, "evidenceTo"),
    units: readList(json, "units").map(readUnit),
  };
}

function readBallot(json: JsonObject): BallotRecord {
  const count = (field: string): number => readFigure(json, field);
  const yes = isRecord(json.json["yes"]) ? Object.entries(json.json["yes"]) : [];
  return {
    award: readText(json, "award"),
    base: readChoice(json, "base", ["entitled", "present", "issued", "valid"]),
    threshold: count("threshold"),
    seats: count("seats"),
    entitled: count("entitled"),
    present: count("present"),
    issued: count("issued"),
    returned: count("returned"),
    valid: count("valid"),
    invalid: count("invalid"),
    yes: new Map(yes.flatMap(([unit, votes]) => (isFigure(votes) ? [[unit, votes]] : []))),
  };
}

function readDecisions(json: JsonObject): ReadonlyMap<string, readonly string[]> {
  const given = json.json["tieDecisions"];
  const found = new Map<string, readonly string[]>();
  for (const [award, units] of Object.entries(isRecord(given) ? given : {}))
    if (Array.isArray(units)) found.set(award, units.map(String));
    else
      json.faults.push({
        code: "fieldWrong",
        field: `tieDecisions.${award}`,
        given: String(units),
      });
  return found;
}

function setupErrors(setup: BlocSetup, template: Template): readonly BlocError[] {
  const ids = setup.units.map(({ id }) => id);
  const repeated = new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
  return [
    ...[...repeated].map((unit): BlocError => ({ ...NOWHERE, unit, code: "unitRepeated" })),
    ...(setup.template === template.id || setup.template === ""
      ? []
      : [
          {
            ...NOWHERE,
            code: "templateDiffers",
            given: setup.template,
            template: template.id,
          } as const,
        ]),
  ];
}

/**
 * Takes in a bloc with all its entries from its JSON form, or lists every input error at once
 * (`scoring-model.md`, Input errors).
 */
export function readBloc(value: unknown, template: Template): Result<Bloc, BlocError> {
  if (!isRecord(value)) return failure([{ ...NOWHERE, code: "blocNotObject" }]);
  const faults: ShapeFault[] = [];
  const json: JsonObject = { json: value, precision: template.precision, faults, path: "" };
  const setup = readSetup(json);
  const errors: BlocError[] = [];
  const leaves = new Map(leavesOf(template.criteria).map((leaf) => [leaf.code, leaf]));
  const known = new Set(setup.units.map(({ id }) => id));
  const entries = new Map<string, ReadonlyMap<string, LeafEntries>>();
  const given = isRecord(value["entries"]) ? value["entries"] : {};
  for (const [unit, own] of Object.entries(given)) {
    if (!known.has(unit)) errors.push({ ...NOWHERE, unit, code: "unitUnknown" });
    else entries.set(unit, readUnitEntries(own, unit, leaves, errors));
  }
  const ballots = value["ballots"] === undefined ? [] : readList(json, "ballots").map(readBallot);
  const bloc: Bloc = { ...setup, entries, tieDecisions: readDecisions(json), ballots };
  const all: readonly BlocError[] = [
    ...faults.map((fault) => ({ ...NOWHERE, ...fault })),
    ...setupErrors(setup, template),
    ...errors,
  ];
  return all.length === 0 ? success(bloc) : failure(all);
}
