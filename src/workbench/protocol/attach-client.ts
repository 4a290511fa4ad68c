import { type Traffic } from "./traffic";
import { type WireMessage, type WireRequest, type WireResponse } from "./wire";

/** The members of the genuine client that let another Excel stand behind it; pinned with its version. */
export interface ClientLibrary {
  readonly SessionBase: (new () => object) & { _overrideSession?: object };
  readonly EventRegistration: new (
    register: () => Promise<void>,
    unregister: () => Promise<void>,
  ) => object;
  readonly Utility: { _synchronousCleanup?: boolean };
  /** Stricter than the client by itself: members of newer requirement sets are refused before anything is sent. */
  readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
  readonly _testSetRichApiMessageReadyImpl: (ready: () => Promise<void>) => void;
  readonly _testTriggerRichApiMessageEvent: (message: object) => void;
}

/** A workbook that answers requests and tells of events. */
export interface Answering {
  readonly answer: (request: WireRequest) => Promise<WireResponse>;
  readonly listen: (deliver: (messages: readonly WireMessage[]) => void) => void;
}

/** By this number the client knows messages of the object model. */
const MODEL_MESSAGES = 65_536;

interface ExecutorMessage {
  readonly Body: unknown;
}

/** Lets every `Excel.run` and `RequestContext` of the loaded client speak to the given workbook. */
export function attachClient(client: ClientLibrary, workbook: Answering, traffic: Traffic): void {
  const executor = {
    executeAsync: async (_data: unknown, _flags: unknown, { Body }: ExecutorMessage) => ({
      ErrorCode: "",
      ErrorMessage: "",
      HttpStatusCode: 200,
      Headers: {},
      Body: await traffic.pass(Body, workbook.answer),
    }),
  };
  client.SessionBase._overrideSession = Object.assign(new client.SessionBase(), {
    _resolveRequestUrlAndHeaderInfo: () =>
      Promise.resolve({ url: "https://document.localhost/", headers: {} }),
    _createRequestExecutorOrNull: () => executor,
    getEventRegistration: () =>
      new client.EventRegistration(
        () => Promise.resolve(),
        () => Promise.resolve(),
      ),
  });
  client.Utility._synchronousCleanup = true;
  client.CommonUtility._doApiNotSupportedCheck = true;
  client._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  workbook.listen((messages) => {
    client._testTriggerRichApiMessageEvent({
      entries: messages.map(({ targetId, messageType, message }) => ({
        messageCategory: MODEL_MESSAGES,
        messageType,
        targetId,
        message: JSON.stringify(message),
      })),
    });
  });
}
