import { type FaultCode, type ExcelFault, excelFault } from "../protocol/excel-fault";
import { type HostObject, type ObjectModel } from "../protocol/object-model";
import { type ClassSurface, type Surface } from "../protocol/surface";
import { findSheet } from "./find-range";
import { KINDS } from "./kinds";
import { type Book, type Kind, type Thing } from "./things";

const NOTHING: ClassSurface = { scalars: {}, parts: {}, methods: [] };

/** A thing together with how its kind behaves; the two fit, since both go by the same type. */
interface Behaving {
  readonly kind: Kind<unknown>;
  readonly state: unknown;
}

function behaving(object: HostObject): Behaving {
  const { type, state } = object as Thing;
  return { kind: KINDS[type] as Kind<unknown>, state };
}

/** A thing on a sheet that is gone is gone as well. */
function checkedKept(book: Book, thing: Thing | undefined): Thing {
  if (thing === undefined) throw excelFault("InvalidReference", "a reference");
  const sheet = "sheet" in thing.state ? thing.state.sheet : undefined;
  if (sheet !== undefined && findSheet(book.store, sheet.id) === undefined)
    throw excelFault("ItemNotFound", thing.type);
  return thing;
}

const EVENT_METHOD = /^_(?:Unr|R)egister\w+Event$/;
const TRACKED = ["Range", "RangeAreas"];

let references = 0;

/** Members of objects, by their kinds; what the client has and no kind does is refused by its name. */
function members(
  surface: Surface,
): Pick<ObjectModel, "read" | "write" | "part" | "items" | "isCollection" | "isPart" | "scalars"> {
  const known = ({ type }: HostObject): ClassSurface => surface[type] ?? NOTHING;
  const refusal = (object: HostObject, name: string, exists: boolean): ExcelFault => {
    const code: FaultCode = exists ? "EmulatorNotImplemented" : "InvalidArgument";
    return excelFault(code, `${object.type}.${name}`, `${object.type}.${name}`);
  };
  return {
    read: (object, name) => {
      const { kind, state } = behaving(object);
      const read = kind.reads?.[name];
      if (read === undefined) throw refusal(object, name, name in known(object).scalars);
      return read(state);
    },
    write: (object, name, value) => {
      const { kind, state } = behaving(object);
      const write = kind.writes?.[name];
      if (write === undefined) throw refusal(object, name, known(object).scalars[name] === true);
      write(state, value);
    },
    part: (object, name) => {
      const { kind, state } = behaving(object);
      const part = kind.parts?.[name];
      if (part === undefined) throw refusal(object, name, name in known(object).parts);
      return part(state);
    },
    items: (object) => {
      const { kind, state } = behaving(object);
      return kind.items?.(state) ?? [];
    },
    isCollection: (object) => behaving(object).kind.items !== undefined,
    isPart: (object, name) => name in known(object).parts,
    scalars: (object) => {
      const reads = behaving(object).kind.reads ?? {};
      return Object.keys(known(object).scalars).filter((name) => name in reads);
    },
  };
}

/** The object model over one open workbook. */
export function createExcelModel(
  book: Book,
  surface: Surface,
  begin: () => void,
  end: () => void,
): ObjectModel {
  const referenceOf = new WeakMap<object, string>();
  const keep = (thing: Thing): void => {
    references += 1;
    const reference = `kept-${references}`;
    referenceOf.set(thing, reference);
    book.references.set(reference, thing);
  };
  const identity = (object: HostObject): Readonly<Record<string, unknown>> => {
    const { kind, state } = behaving(object);
    const reference = referenceOf.get(object);
    return {
      ...(kind.id === undefined ? {} : { Id: kind.id(state) }),
      ...(reference === undefined ? {} : { _ReferenceId: reference }),
    };
  };
  const call = (object: HostObject, name: string, args: readonly unknown[]): unknown => {
    const { kind, state } = behaving(object);
    if (EVENT_METHOD.test(name)) {
      book.events.register(String(kind.id?.(state)), name);
      return undefined;
    }
    if (name === "_KeepReference" && TRACKED.includes(object.type)) {
      keep(object as Thing);
      return undefined;
    }
    const act = kind.calls?.[name];
    if (act !== undefined) return act(state, args);
    const exists = surface[object.type]?.methods.includes(name) ?? false;
    const code = exists ? "EmulatorNotImplemented" : "InvalidArgument";
    throw excelFault(code, `${object.type}.${name}`, `${object.type}.${name}`);
  };
  return {
    root: () => ({ type: "Workbook", state: book }),
    ...members(surface),
    call,
    identity,
    kept: (reference) => checkedKept(book, book.references.get(reference)),
    begin,
    settle: () => book.store.settle(),
    end,
  };
}
