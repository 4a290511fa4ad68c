/** The words around every screen. */
export interface FrameWords {
  readonly back: string;
  readonly undo: string;
  readonly dismiss: string;
  /** Something is being done that has no count yet. */
  readonly working: string;
  /** Steps done of all steps. */
  readonly step: (done: number, all: number) => string;
  /** The workbook is being read for the first time. */
  readonly reading: string;
  readonly again: string;
  /** Excel does not tell what is typed in the sheets. */
  readonly deaf: string;
  readonly reread: string;
}
