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

/** What an action answers; one on a null object does nothing. */
async function act(model: ObjectModel, action: WireAction, paths: Paths): Promise<unknown> {
  if (action.ActionType === ACTION.trace) return null;
  const object = paths.object(action.ObjectPathId);
  if (object === null) return null;
  switch (action.ActionType) {
    case ACTION.instantiate:
      return model.identity(object);
    case ACTION.query:
    case ACTION.queryAsJson:
      await model.settle();
      return answerQuery(model, object, action.QueryInfo ?? {});
    case ACTION.method:
      return callMethod(model, object, action, paths);
    case ACTION.setProperty:
      model.write(object, action.Name, paths.args(action.ArgumentInfo)[0]);
      return null;
    case ACTION.update:
      writeState(model, object, action.ObjectState ?? {});
      return null;
    default:
      throw excelFault("EmulatorNotImplemented", `an action of type ${action.ActionType}`);
  }
}

function readsResults(request: WireRequest, action: WireAction): boolean {
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
      results.push({ ActionId: action.Id, Value: await act(model, action, paths) });
    }
    return { Results: results };
  } catch (thrown) {
    return { Results: results, Error: errorOf(thrown, results.length) };
  } finally {
    model.end();
  }
}
