import { failure, type Result, success } from "../../basics/result";
import {
  isRecord,
  type JsonObject,
  noteWrong,
  readChoice,
  readCount,
  readFigure,
  readFlag,
  readList,
  readOptionalFigure,
  readOptionalPoints,
  readPoints,
  readText,
  type ShapeFault,
} from "../points/json-object";
import { type Precision } from "../points/points";
import { criterionFaults } from "./criterion-faults";
import { readCriterion } from "./read-criterion";
import { rankingFaults } from "./ranking-faults";
import {
  type Award,
  type Band,
  type NaPolicy,
  type Seats,
  type Template,
  type TieBreak,
} from "./template";
import { type TemplateFault } from "./template-fault";

const PRECISIONS: readonly unknown[] = [0, 1, 2, 3];

function isPrecision(value: unknown): value is Precision {
  return PRECISIONS.includes(value);
}

function readNaPolicy(json: JsonObject): NaPolicy {
  const policy = readChoice(json, "naPolicy", [
    "zero",
    "none",
    "full",
    "blocMean",
    "rescaleGroup",
    "rescaleTotal",
  ]);
  return policy === "none" ? "zero" : policy;
}

function readTieBreak(json: JsonObject): TieBreak {
  const by = readChoice(json, "by", ["lateDays", "penalty", "bonusUncapped", "group", "leaf"]);
  return by === "group" || by === "leaf" ? { by, code: readText(json, "code") } : { by };
}

function readBand(json: JsonObject): Band {
  return {
    key: readText(json, "key"),
    label: readText(json, "label"),
    minPercent: readOptionalFigure(json, "minPercent", null),
    leafFloorPercent: readOptionalFigure(json, "leafFloorPercent", null),
  };
}

function readSeats(json: JsonObject): Seats {
  if (json.json["count"] !== undefined) return { count: readCount(json, "count") };
  return {
    percent: readFigure(json, "percent"),
    base: readChoice(json, "base", ["members", "eligible"]),
    rounding:
      json.json["rounding"] === undefined
        ? "floor"
        : readChoice(json, "rounding", ["floor", "round", "ceil"]),
  };
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

/** An award that names no band at all is open to every band. */
function readAwardBands(json: JsonObject): readonly string[] | null {
  const bands = json.json["bands"] ?? [];
  if (Array.isArray(bands) && bands.every(isText)) return bands.length === 0 ? null : bands;
  noteWrong(json, "bands");
  return null;
}

function readAward(json: JsonObject): Award {
  const { seats, minUnits = null } = json.json;
  return {
    key: readText(json, "key"),
    label: readText(json, "label"),
    bands: readAwardBands(json),
    seats: readSeats({ ...json, json: isRecord(seats) ? seats : {}, path: `${json.path}seats.` }),
    minUnits: minUnits === null ? 0 : readCount(json, "minUnits"),
  };
}

function readWhole(json: JsonObject, faults: TemplateFault[]): Template {
  return {
    id: readText(json, "id"),
    title: readText(json, "title"),
    version: readText(json, "version"),
    scale: readPoints(json, "scale"),
    base: readPoints(json, "base"),
    bonusInsideScale: readFlag(json, "bonusInsideScale"),
    precision: json.precision,
    naPolicy: readNaPolicy(json),
    bonusCap: readOptionalPoints(json, "bonusCap"),
    penaltyCap: readOptionalPoints(json, "penaltyCap"),
    clamp: readChoice(json, "clamp", ["none", "floorZero", "scale"]),
    bandsOn: readChoice(json, "bandsOn", ["total", "content"]),
    criteria: readList(json, "criteria").map((each) => {
      const own: ShapeFault[] = [];
      const { code } = each.json;
      const path = isText(code) && code !== "" ? "" : each.path;
      const criterion = readCriterion({ ...each, faults: own, path }, faults);
      faults.push(...own.map((fault) => ({ ...fault, place: criterion.code })));
      return criterion;
    }),
    tieBreaks: readList(json, "tieBreaks").map(readTieBreak),
    bands: readList(json, "bands").map(readBand),
    awards: readList(json, "awards").map(readAward),
  };
}

/**
 * Takes in a template from its JSON form (`scoring-model.md`, Template), or lists all of its faults at once.
 * A faulty template is never used.
 */
export function readTemplate(value: unknown): Result<Template, TemplateFault> {
  if (!isRecord(value)) return failure([{ code: "templateNotObject", place: "" }]);
  const shapeFaults: ShapeFault[] = [];
  const faults: TemplateFault[] = [];
  const given = value["precision"];
  const precision = isPrecision(given) ? given : 3;
  const json: JsonObject = { json: value, precision, faults: shapeFaults, path: "" };
  if (!isPrecision(given)) noteWrong(json, "precision");
  const template = readWhole(json, faults);
  const all: readonly TemplateFault[] = [
    ...shapeFaults.map((fault) => ({ ...fault, place: "" })),
    ...faults,
    ...criterionFaults(template),
    ...rankingFaults(template),
  ];
  return all.length === 0 ? success(template) : failure(all);
}
