/** What the client's object model has, by class and by name on the wire (`NumberFormat`). */
export interface ClassSurface {
  /** Plain values; true for those that may be set. */
  readonly scalars: Readonly<Record<string, boolean>>;
  /** Objects behind properties, with their classes. */
  readonly parts: Readonly<Record<string, string>>;
  readonly methods: readonly string[];
  /** Of collections: the class of their items. */
  readonly items?: string;
}

/** All classes of the client. */
export type Surface = Readonly<Record<string, ClassSurface>>;

const SURFACE_PATTERNS = {
  part: /_createPropertyObject\(Excel\.(\w+), this, "(\w+)"/,
  scalarSetter: /_invokeSetProperty\(this, "(\w+)"/,
  objectMethod: /_create(?:AndInstantiate)?MethodObject\(Excel\.\w+, this, "(\w+)"/,
  method: /_invokeMethod\(this, "(\w+)"/,
  indexer: /_createIndexerObject\(Excel\.(\w+), this/,
  item: /_createChildItemObject\(Excel\.(\w+)/,
};

/** A member of a class; its functions are only read or called on nothing. */
interface Member {
  readonly get?: unknown;
  readonly set?: unknown;
  readonly value?: unknown;
}

type Members = Readonly<Record<string, Member>>;

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

const sourceOf = (value: unknown): string =>
  typeof value === "function" ? Function.prototype.toString.call(value) : "";

/** What a getter of the prototype says about the class as a whole, such as the names of its scalars. */
function stated(members: Members, name: string): readonly unknown[] {
  const getter = members[name]?.get;
  const list: unknown = typeof getter === "function" ? Reflect.apply(getter, {}, []) : undefined;
  return Array.isArray(list) ? list : [];
}

function scalarsOf(members: Members): Readonly<Record<string, boolean>> {
  const wireNames = stated(members, "_scalarPropertyOriginalNames");
  const mayBeSet = stated(members, "_scalarPropertyUpdateable");
  const named = stated(members, "_scalarPropertyNames").map((name, at): [string, boolean] => [
    typeof wireNames[at] === "string" ? wireNames[at] : capital(String(name)),
    mayBeSet[at] === true,
  ]);
  const set = Object.values(members).flatMap((member): [string, boolean][] => {
    const name = SURFACE_PATTERNS.scalarSetter.exec(sourceOf(member.set))?.[1];
    return name === undefined ? [] : [[name, true]];
  });
  return Object.fromEntries([...set, ...named]);
}

function partsOf(members: Members): Readonly<Record<string, string>> {
  const found = Object.values(members).flatMap((member): [string, string][] => {
    const [, type, name] = SURFACE_PATTERNS.part.exec(sourceOf(member.get)) ?? [];
    return type === undefined || name === undefined ? [] : [[name, type]];
  });
  return Object.fromEntries(found);
}

function methodsOf(members: Members): readonly string[] {
  return Object.values(members).flatMap((member) => {
    const text = sourceOf(member.value);
    const [, name] =
      SURFACE_PATTERNS.objectMethod.exec(text) ?? SURFACE_PATTERNS.method.exec(text) ?? [];
    if (name !== undefined) return [name];
    return SURFACE_PATTERNS.indexer.test(text) ? ["GetItem"] : [];
  });
}

function itemsOf(members: Members): string | undefined {
  return SURFACE_PATTERNS.item.exec(sourceOf(members["_handleResult"]?.value))?.[1];
}

/**
 * Reads which members the client has from the client itself: the wire names stand in its functions.
 *
 * @param excel the namespace of the readable build (`excel-web-16.00.debug.js`); the small one has lost the names.
 */
export function readSurface(excel: object): Surface {
  const classes = Object.entries(excel).flatMap(([name, value]: [string, unknown]) => {
    const prototype: unknown = typeof value === "function" ? value.prototype : undefined;
    if (typeof prototype !== "object" || prototype === null) return [];
    const members: Members = Object.getOwnPropertyDescriptors(prototype);
    if (!("_className" in members)) return [];
    const items = itemsOf(members);
    const surface: ClassSurface = {
      scalars: scalarsOf(members),
      parts: partsOf(members),
      methods: methodsOf(members),
      ...(items === undefined ? {} : { items }),
    };
    return [[name, surface] as const];
  });
  return Object.fromEntries(classes);
}
