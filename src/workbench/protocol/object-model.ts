/** An object of the model; which one, its class alone tells a stranger. Null is the null object. */
export interface HostObject {
  readonly type: string;
}

/** The behaviour behind a request: what each object is, has and does. All of it refuses with `excelFault`. */
export interface ObjectModel {
  readonly root: () => HostObject;
  /** A plain value; `Name` as on the wire. */
  readonly read: (object: HostObject, name: string) => unknown;
  readonly write: (object: HostObject, name: string, value: unknown) => void;
  readonly part: (object: HostObject, name: string) => HostObject | null;
  /** A plain value, undefined, or an object; arguments may be objects. */
  readonly call: (object: HostObject, name: string, args: readonly unknown[]) => unknown;
  readonly items: (object: HostObject) => readonly HostObject[];
  readonly isCollection: (object: HostObject) => boolean;
  readonly isPart: (object: HostObject, name: string) => boolean;
  /** The plain values that a load without names brings. */
  readonly scalars: (object: HostObject) => readonly string[];
  /** What the client needs to find the object again: `Id`, `_ReferenceId`. */
  readonly identity: (object: HostObject) => Readonly<Record<string, unknown>>;
  /** The object that was kept under a reference. */
  readonly kept: (reference: string) => HostObject;
  /** Refuses when no request is let in now. */
  readonly begin: () => void;
  /** Ends when what is read next fits what was written before. */
  readonly settle: () => Promise<void>;
  /** The batch is over, whatever came of it. */
  readonly end: () => void;
}

/** True for an object of the model, as opposed to a plain value. */
export function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "type" in value && "state" in value;
}
