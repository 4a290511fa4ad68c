import { excelFault } from "./excel-fault";
import { ACTION, type WireRequest, type WireResponse } from "./wire";

/** Excel on the web takes and gives 5 MB at most with one request. */
const LARGEST_PAYLOAD = 5 * 1024 * 1024;

/** One request that went to Excel and came back. */
export interface RoundTrip {
  readonly actions: number;
  /** Of the request, in UTF-8. */
  readonly bytes: number;
  readonly responseBytes: number;
}

/** Counts what goes to Excel and back. */
export interface Traffic {
  /** Requests that only let go of objects, which Excel.run sends by itself, are left out. */
  readonly roundTrips: () => readonly RoundTrip[];
  readonly reset: () => void;
  /** Sends a request through and notes it; one that is too large is refused, and so is its answer. */
  readonly pass: (
    request: unknown,
    answer: (request: WireRequest) => Promise<WireResponse>,
  ) => Promise<WireResponse>;
}

const isRelease = ({ ActionType, Name }: WireRequest["Actions"][number]): boolean =>
  ActionType === ACTION.method && Name === "_RemoveReference";

/** A clean-up request walks to the workbook and lets go of references. */
function isCleanUp({ Actions }: WireRequest): boolean {
  const calls = Actions.filter(({ ActionType }) => ActionType !== ACTION.instantiate);
  return calls.length > 0 && calls.every(isRelease);
}

const sizeOf = (text: string): number => new TextEncoder().encode(text).length;

function refusal(
  code: "RequestPayloadSizeLimitExceeded" | "ResponsePayloadSizeLimitExceeded",
): WireResponse {
  const { message, location } = excelFault(code, "RequestContext.sync");
  return {
    Results: [],
    Error: {
      Code: code,
      Message: message,
      Location: location,
      ActionIndex: 0,
      HttpStatusCode: 413,
    },
  };
}

/** Begins to count. */
export function createTraffic(): Traffic {
  let trips: readonly RoundTrip[] = [];
  return {
    roundTrips: () => trips,
    reset: () => {
      trips = [];
    },
    pass: async (body, answer) => {
      const sent = JSON.stringify(body);
      const request = JSON.parse(sent) as WireRequest;
      const bytes = sizeOf(sent);
      const isTooLarge = bytes > LARGEST_PAYLOAD;
      const response = isTooLarge
        ? refusal("RequestPayloadSizeLimitExceeded")
        : await answer(request);
      const received = JSON.stringify(response);
      const responseBytes = sizeOf(received);
      if (!isCleanUp(request))
        trips = [...trips, { actions: request.Actions.length, bytes, responseBytes }];
      return responseBytes > LARGEST_PAYLOAD
        ? refusal("ResponsePayloadSizeLimitExceeded")
        : (JSON.parse(received) as WireResponse);
    },
  };
}
