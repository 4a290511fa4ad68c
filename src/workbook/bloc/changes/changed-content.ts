import { type BlocResult } from "../../../scoring/summary/score-bloc";
import { type BlocBook } from "../returned/bloc-book";

/** What a workbook is to say. */
export interface ChangedContent extends Pick<
  BlocBook,
  "template" | "bloc" | "received" | "record"
> {
  /** Where given, the proposals that follow from it are written beside rank and class; else they stay. */
  readonly result?: BlocResult;
}
