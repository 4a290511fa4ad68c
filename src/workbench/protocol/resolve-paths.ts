import { present } from "../../basics/assert";
import { excelFault } from "./excel-fault";
import { type HostObject, isHostObject, type ObjectModel } from "./object-model";
import { PATH, type WireArguments, type WirePath, type WireRequest } from "./wire";

/** Finds the objects that a request speaks of; each path is walked once, so that what it adds is added once. */
export interface Paths {
  readonly object: (id: number) => HostObject | null;
  readonly args: (info: WireArguments | undefined) => readonly unknown[];
}

function objectOf(value: unknown): HostObject | null {
  return isHostObject(value) ? value : null;
}

/** An object among the members of an argument, such as the range of a validation's list. */
function isReference(value: unknown): value is { readonly _ObjectPathId: number } {
  return typeof value === "object" && value !== null && "_ObjectPathId" in value;
}

/** The paths of one request. */
export function resolvePaths(request: WireRequest, model: ObjectModel): Paths {
  const walked = new Map<number, HostObject | null>();
  const args = (info: WireArguments | undefined): readonly unknown[] =>
    (info?.Arguments ?? []).map((argument, at) => {
      const id = info?.ReferencedObjectPathIds?.[at] ?? 0;
      if (id > 0) return object(id);
      return isReference(argument) ? object(argument._ObjectPathId) : argument;
    });

  const walk = (path: WirePath): HostObject | null => {
    if (path.ObjectPathType === PATH.root) return model.root();
    if (path.ObjectPathType === PATH.reference) return model.kept(path.Name);
    if (path.ObjectPathType === PATH.none) return null;
    const parent = object(present(path.ParentObjectPathId, "a parent of a path"));
    if (parent === null) return null;
    switch (path.ObjectPathType) {
      case PATH.method:
        return objectOf(model.call(parent, path.Name, args(path.ArgumentInfo)));
      case PATH.property:
        return model.part(parent, path.Name);
      case PATH.indexer:
        return objectOf(model.call(parent, "GetItem", args(path.ArgumentInfo)));
      default:
        throw excelFault("EmulatorNotImplemented", `a path of type ${path.ObjectPathType}`);
    }
  };

  const object = (id: number): HostObject | null => {
    const known = walked.get(id);
    if (known !== undefined) return known;
    const found = walk(present(request.ObjectPaths[String(id)], `path ${id}`));
    walked.set(id, found);
    return found;
  };
  return { object, args };
}
