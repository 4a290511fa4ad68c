import { type HostObject, type ObjectModel } from "./object-model";
import { type WireQuery } from "./wire";

type Answer = Readonly<Record<string, unknown>>;

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** What is wanted of the objects behind an object, by the part's name. */
type Deeper = Map<string, string[]>;

/** Splits wanted paths into plain values of the object itself and what is wanted of its parts. */
function sorted(
  model: ObjectModel,
  object: HostObject,
  wanted: readonly string[],
): { readonly own: readonly string[]; readonly deeper: Deeper } {
  const own: string[] = [];
  const deeper: Deeper = new Map();
  const isAll = (path: string): boolean => path === "*" || path === "$all" || path === "";
  for (const path of wanted.length === 0 ? ["*"] : wanted) {
    const [head = "", ...tail] = path.split("/");
    const name = capital(head);
    if (isAll(head)) own.push(...model.scalars(object));
    else if (model.isPart(object, name))
      deeper.set(name, [...(deeper.get(name) ?? []), ...(tail.length > 0 ? [tail.join("/")] : [])]);
    else own.push(name);
  }
  return { own, deeper };
}

function one(model: ObjectModel, object: HostObject, wanted: readonly string[]): Answer {
  const { own, deeper } = sorted(model, object, wanted);
  const values = own.map((name): [string, unknown] => [name, model.read(object, name)]);
  const parts = [...deeper].map(([name, paths]): [string, unknown] => [
    name,
    loaded(model, model.part(object, name), paths),
  ]);
  return { ...model.identity(object), ...Object.fromEntries([...values, ...parts]) };
}

function loaded(model: ObjectModel, object: HostObject | null, wanted: readonly string[]): unknown {
  if (object === null) return null;
  if (!model.isCollection(object)) return one(model, object, wanted);
  return many(model, object, wanted, model.items(object));
}

function many(
  model: ObjectModel,
  object: HostObject,
  wanted: readonly string[],
  items: readonly HostObject[],
): Answer {
  const ofItems = wanted.map((path) => path.replace(/^items(\/|$)/, ""));
  const itemPaths = ofItems.filter((path, at) => path !== "" || wanted[at] === "items");
  const names = itemPaths.filter((path) => path !== "");
  return {
    ...model.identity(object),
    _Items: items.map((item) => one(model, item, names)),
  };
}

/** Loads values of an object, of the objects behind it and of its items, as far down as the query says. */
export function answerQuery(
  model: ObjectModel,
  object: HostObject | null,
  query: WireQuery,
): unknown {
  if (object === null) return null;
  const select = query.Select ?? [];
  const alone = (query.Expand ?? []).filter(
    (part) => !select.some((path) => path.startsWith(`${part}/`)),
  );
  const wanted = [...select, ...alone];
  if (!model.isCollection(object)) return one(model, object, wanted);
  const from = query.Skip ?? 0;
  const items = model
    .items(object)
    .slice(from, query.Top === undefined ? undefined : from + query.Top);
  return many(model, object, wanted, items);
}
