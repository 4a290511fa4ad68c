/** What stands in brackets behind a member's name. Objects are named by the number of their path, at the same place. */
export interface WireArguments {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly (number | null)[];
}

/** How an object was reached; the client numbers its paths. */
export interface WirePath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number | null;
  readonly ArgumentInfo?: WireArguments;
}

/** What is loaded of an object: member paths such as `format/fill/color`. */
export interface WireQuery {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

/** One step of a batch. */
export interface WireAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: WireArguments;
  readonly QueryInfo?: WireQuery;
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

/** A batch, as `context.sync` sends it. */
export interface WireRequest {
  readonly Actions: readonly WireAction[];
  readonly ObjectPaths: Readonly<Record<string, WirePath>>;
}

/** What a batch came to. Actions before the one that failed have had their effect. */
export interface WireResponse {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly Location: string;
    readonly ActionIndex: number;
    readonly HttpStatusCode: number;
  };
}

/** An event on its way to the client. */
export interface WireMessage {
  /** A sheet's id, or `Workbook`. */
  readonly targetId: string;
  /** The number by which the client knows the event. */
  readonly messageType: number;
  readonly message: Readonly<Record<string, unknown>>;
}

/** Kinds of paths. */
export const PATH = { root: 1, method: 3, property: 4, indexer: 5, reference: 6, none: 7 } as const;

/** Kinds of actions. */
export const ACTION = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  queryAsJson: 7,
  update: 9,
} as const;
