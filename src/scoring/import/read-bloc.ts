import { failure, type Result, success } from "../../basics/result";
import { type BlocSetup, type Unit } from "../distribution/bloc-setup";
import {
  isRecord,
  type JsonObject,
  readFigure,
  readList,
  readOptionalFigure,
  readOptionalRecord,
  readText,
  type ShapeFault,
} from "../points/json-object";
import { type Entries, type LeafEntries } from "../self-assessment/entry";
import { leavesOf } from "../template/criterion-tree";
import { type Template } from "../template/template";
import { type Bloc } from "./bloc";
import { type BlocError, NOWHERE } from "./bloc-error";
import { readUnitEntries } from "./read-entries";
import { readBallots, readDecisions } from "./read-meeting";

function optionalText(json: JsonObject, field: string): string {
  const value = json.json[field];
  return value === undefined || value === null || value === "" ? "" : readText(json, field);
}

function readUnit(json: JsonObject): Unit {
  return {
    id: readText(json, "id"),
    name: optionalText(json, "name"),
    status: readText(json, "status"),
    lateDays: readOptionalFigure(json, "lateDays", 0) ?? 0,
  };
}

function readSetup(json: JsonObject): BlocSetup {
  return {
    id: readText(json, "id"),
    name: readText(json, "name"),
    year: readFigure(json, "year"),
    period: optionalText(json, "period"),
    template: readText(json, "template"),
    leader: optionalText(json, "leader"),
    deputy: optionalText(json, "deputy"),
    deadline: optionalText(json, "deadline"),
    evidenceFrom: optionalText(json, "evidenceFrom"),
    evidenceTo: optionalText(json, "evidenceTo"),
    units: readList(json, "units").map(readUnit),
  };
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

function readEntries(
  json: JsonObject,
  { units }: BlocSetup,
  template: Template,
  errors: BlocError[],
): Entries {
  const leaves = new Map(leavesOf(template.criteria).map((leaf) => [leaf.code, leaf]));
  const known = new Set(units.map(({ id }) => id));
  const entries = new Map<string, ReadonlyMap<string, LeafEntries>>();
  for (const [unit, own] of Object.entries(readOptionalRecord(json, "entries"))) {
    if (!known.has(unit)) errors.push({ ...NOWHERE, unit, code: "unitUnknown" });
    else entries.set(unit, readUnitEntries(own, unit, leaves, errors));
  }
  return entries;
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
  const entries = readEntries(json, setup, template, errors);
  const units = new Set(setup.units.map(({ id }) => id));
  const tieDecisions = readDecisions(json, units, template, errors);
  const bloc: Bloc = { ...setup, entries, tieDecisions, ballots: readBallots(json) };
  const all: readonly BlocError[] = [
    ...faults.map((fault) => ({ ...NOWHERE, ...fault })),
    ...setupErrors(setup, template),
    ...errors,
  ];
  return all.length === 0 ? success(bloc) : failure(all);
}
