/** A prompt or refusal beside an input cell: title at most 32 characters, text at most 225. */
export interface CellHint {
  readonly title: string;
  readonly text: string;
}
