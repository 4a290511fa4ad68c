import { type Bloc } from "../../scoring/import/bloc";
import { type BlocRecord } from "../../scoring/import/bloc-record";
import { type Received } from "../../scoring/import/received";
import { type BlocResult } from "../../scoring/summary/score-bloc";
import { type Template } from "../../scoring/template/template";

/** Everything the leader's workbook is made from. */
export interface BlocContent {
  readonly template: Template;
  readonly bloc: Bloc;
  /** What the engine computed from the bloc: the cached results of the formulas. */
  readonly result: BlocResult;
  /** Unit id → what came back with its form. */
  readonly received: ReadonlyMap<string, Received>;
  /** What is kept besides; absent where nothing is. */
  readonly record?: BlocRecord;
}
