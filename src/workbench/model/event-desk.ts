import { excelFault } from "../protocol/excel-fault";
import { type WireMessage } from "../protocol/wire";

/** Events that are told, with the numbers by which the client knows them. */
const EVENTS: Readonly<Record<string, number>> = {
  DataChangedEvent: 10,
  ActivatedEvent: 11,
  DeactivatedEvent: 12,
  AddedEvent: 13,
  SelectionChangedEvent: 14,
  DeletedEvent: 15,
};

/** Who is told when something happens to no sheet in particular, or to any. */
export const WHOLE_WORKBOOK = "Workbook";

/** Keeps who wants to know what, and what is still to be told. */
export interface EventDesk {
  /** Begins or ends the telling of an event: `_RegisterDataChangedEvent`. */
  readonly register: (target: string, method: string) => void;
  /** Notes what happened on a sheet; it is told when the batch is over. */
  readonly happened: (
    event: string,
    sheet: string,
    message: Readonly<Record<string, unknown>>,
  ) => void;
  readonly enabled: () => boolean;
  readonly enable: (enabled: boolean) => void;
  /** What happened since the last time, for those who want to know. */
  readonly take: () => readonly WireMessage[];
}

/** Nobody wants to know anything yet. */
export function createEventDesk(): EventDesk {
  const wanted = new Map<string, number>();
  let waiting: readonly WireMessage[] = [];
  let isEnabled = true;
  const count = (key: string): number => wanted.get(key) ?? 0;
  return {
    register: (target, method) => {
      const [, end = "", event = ""] = /^_(Unr|R)egister(\w+)$/.exec(method) ?? [];
      if (!(event in EVENTS)) throw excelFault("EmulatorNotImplemented", method);
      const key = `${target}/${event}`;
      wanted.set(key, Math.max(0, count(key) + (end === "R" ? 1 : -1)));
    },
    happened: (event, sheet, message) => {
      if (!isEnabled) return;
      const messageType = EVENTS[event] ?? 0;
      const told = [sheet, WHOLE_WORKBOOK]
        .filter((target) => count(`${target}/${event}`) > 0)
        .map((targetId) => ({ targetId, messageType, message }));
      waiting = [...waiting, ...told];
    },
    enabled: () => isEnabled,
    enable: (enabled) => {
      isEnabled = enabled;
    },
    take: () => {
      const taken = waiting;
      waiting = [];
      return taken;
    },
  };
}
