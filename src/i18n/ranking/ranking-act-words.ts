/** The words of what is done from the ranking: trying points and deciding on them, and handing the result out. */
export interface RankingActWords {
  readonly attempt: {
    /** Unit and criterion. */
    readonly points: (unit: string, code: string) => string;
    readonly reason: string;
    readonly decide: string;
    /** At which stage the points will stand; nothing has been written so far. */
    readonly stage: (stage: string) => string;
    readonly noNumber: string;
    readonly noReason: string;
    readonly written: (unit: string, code: string, points: string) => string;
    readonly undone: (unit: string, code: string) => string;
  };
  readonly publish: {
    readonly export: string;
    readonly exported: (file: string) => string;
    readonly copy: string;
    /** Refused; so many figures differ. */
    readonly refused: (count: string) => string;
    /** A place of the workbook and what is the matter there. */
    readonly at: (place: string, text: string) => string;
    readonly see: string;
    readonly more: (count: string) => string;
  };
}
