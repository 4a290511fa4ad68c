/** What one process is asked to measure. */
export interface Job {
  readonly work: "forms" | "read" | "book" | "score";
  readonly candidate: string;
  /** Forms, or units of a bloc. */
  readonly items: number;
  readonly leaves: number;
  /** Into how many equal pieces the work falls: the time of one is told. */
  readonly shares: number;
  /** The file of forms that are read. */
  readonly corpus: string;
}

/** What it measured; the same from every candidate that did the same work. */
export interface Measured {
  /** Processor time for one share of the work, the start of the process and the making of the input left out. */
  readonly milliseconds: number;
  /** The most memory that the process took in all, in MB. */
  readonly peak: number;
  /** A figure that all candidates must agree on; 0 where there is none. */
  readonly check: number;
}
