/** An official document as a text cites it. What the text does not say is null. */
export interface Citation {
  /** The number with its symbol as printed: from the number's first digit to the symbol's last letter. */
  readonly text: string;
  /** Where `text` begins, in UTF-16 units from the start of the whole text. */
  readonly offset: number;
  /** The kind of document by its full name, as in `Quyết định`. */
  readonly type: string | null;
  /** As printed, with its leading zeros and the letter that may follow; null where it was left blank. */
  readonly number: string | null;
  /** The year that is part of the number, as in `91/2017/NĐ-CP`. */
  readonly year: number | null;
  /** What follows number and year, without spaces: `QĐ-UBND`, `CT/TW`. */
  readonly symbol: string | null;
  /** Who issued it: as named beside the number, else as far as the symbol tells. */
  readonly issuer: string | null;
  /** The calendar day of issue, `yyyy-mm-dd`. */
  readonly date: string | null;
  /** By what two citations of one document compare: see `normaliseDocument`. */
  readonly normalised: string;
}
