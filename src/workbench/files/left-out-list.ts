import { type LeftOut, type LeftOutCode } from "../../i18n/workbench/left-out";

/** Notes that something cannot be shown as it is; the same thing on the same sheet counts once. */
export type NoteLeftOut = (code: LeftOutCode) => void;

/** What is left out of a workbook, while it is being read. */
export interface LeftOutList {
  /** For what concerns the whole workbook. */
  readonly note: NoteLeftOut;
  /** For what is on one sheet. */
  readonly noteOn: (sheet: string) => NoteLeftOut;
  /** In the order in which kinds were first noted. */
  readonly all: () => readonly LeftOut[];
}

/** Nothing is left out yet. */
export function createLeftOutList(): LeftOutList {
  const sheets = new Map<LeftOutCode, Set<string>>();
  const placesOf = (code: LeftOutCode): Set<string> => {
    const places = sheets.get(code) ?? new Set<string>();
    sheets.set(code, places);
    return places;
  };
  return {
    note: (code) => {
      placesOf(code);
    },
    noteOn: (sheet) => (code) => {
      placesOf(code).add(sheet);
    },
    all: () => [...sheets].map(([code, places]) => ({ code, sheets: [...places] })),
  };
}
