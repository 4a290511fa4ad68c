/** The words of the second computation. */
export interface ReconciliationWords {
  readonly title: string;
  readonly intro: string;
  readonly comparing: string;
  /** Figures that were compared and agree. */
  readonly agrees: (figures: string) => string;
  /** Places where the workbook and the engine do not agree, among all figures compared. */
  readonly differs: (places: string, figures: string) => string;
  /** What may not be done meanwhile. */
  readonly hold: string;
  /** Nothing could be compared, and why follows. */
  readonly failed: string;
  /** The line on other screens that leads here. */
  readonly line: {
    readonly label: string;
    readonly differs: (places: string) => string;
    readonly failed: string;
  };
  /** Places that are not listed. */
  readonly more: (places: string) => string;
  readonly again: string;
  readonly propose: {
    readonly about: string;
    readonly write: string;
    readonly written: string;
  };
}
