import { answerQuery } from "./answer-query";
import { excelFault, isExcelFault } from "./excel-fault";
import { type HostObject, isHostObject, type ObjectModel } from "./object-model";
import { type Paths, resolvePaths } from "./resolve-paths";
import { ACTION, type WireAction, type WireRequest, type WireResponse } from "./wire";

const NOT_FOUND = 404;
const BAD_REQUEST = 400;

/** Methods whose answer depends on the results of formulas. */
const READING = /^Get(Used|Invalid|Special)/;

function writeState(
  model: ObjectModel,
  object: HostObject,
  state: Readonly<Record<string, unknown>>,
): void {
  for (const [name, value] of Object.entries(state))
    model.write(object, name.charAt(0).toUpperCase() + name.slice(1), value);
}

function callMethod(
  model: ObjectModel,
  object: HostObject,
  action: WireAction,
  paths: Paths,
): unknown {
  const value = model.call(object, action.Name, paths.args(action.ArgumentInfo));
  return isHostObject(value) ? null : (value ?? null);
}

type Act = (model: ObjectModel, object: HostObject, action: WireAction, paths: Paths) => unknown;

/** What each kind of action does to its object. */
const ACTS: Readonly<Record<number, Act>> = {
  [ACTION.instantiate]: (model, object) => model.identity(object),
  [ACTION.query]: (model, object, { QueryInfo }) => answerQuery(model, object, QueryInfo ?? {}),
  [ACTION.queryAsJson]: (model, object, { QueryInfo }) =>
    answerQuery(model, object, QueryInfo ?? {}),
  [ACTION.method]: callMethod,
  [ACTION.setProperty]: (model, object, { Name, ArgumentInfo }, paths) => {
    model.write(object, Name, paths.args(ArgumentInfo)[0]);
    return null;
  },
  [ACTION.update]: (model, object, { ObjectState }) => {
    writeState(model, object, ObjectState ?? {});
    return null;
  },
};

/** What an action answers; one on a null object does nothing. */
function act(model: ObjectModel, action: WireAction, paths: Paths): unknown {
  if (action.ActionType === ACTION.trace) return null;
  const doing = ACTS[action.ActionType];
  if (doing === undefined)
    throw excelFault("EmulatorNotImplemented", `an action of type ${action.ActionType}`);
  const object = paths.object(action.ObjectPathId);
  return object === null ? null : doing(model, object, action, paths);
}

function readsResults(request: WireRequest, action: WireAction): boolean {
  if (action.ActionType === ACTION.query || action.ActionType === ACTION.queryAsJson) return true;
  const path = request.ObjectPaths[String(action.ObjectPathId)];
  return READING.test(action.Name) || READING.test(path?.Name ?? "");
}

function errorOf(thrown: unknown, at: number): NonNullable<WireResponse["Error"]> {
  const fault = isExcelFault(thrown) ? thrown : crash(thrown);
  return {
    Code: fault.excelCode,
    Message: fault.message,
    Location: fault.location,
    ActionIndex: at,
    HttpStatusCode: fault.excelCode === "ItemNotFound" ? NOT_FOUND : BAD_REQUEST,
  };
}

/** A mistake of the emulated Excel itself: told as loudly as a batch can. */
function crash(thrown: unknown): ReturnType<typeof excelFault> {
  const trace = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
  return excelFault("GeneralException", "the emulated Excel", trace);
}

/**
 * Does what a batch asks, action by action. Nothing is taken back when one fails: those before it have had their effect,
 * as in Excel.
 */
export async function interpret(model: ObjectModel, request: WireRequest): Promise<WireResponse> {
  const paths = resolvePaths(request, model);
  const results: { ActionId: number; Value: unknown }[] = [];
  try {
    model.begin();
    for (const action of request.Actions) {
      if (readsResults(request, action)) await model.settle();
      results.push({ ActionId: action.Id, Value: act(model, action, paths) });
    }
    return { Results: results };
  } catch (thrown) {
    return { Results: results, Error: errorOf(thrown, results.length) };
  } finally {
    model.end();
  }
}
