import { type Bloc } from "../../../scoring/import/bloc";
import { type BlocRecord } from "../../../scoring/import/bloc-record";
import { type Received } from "../../../scoring/import/received";
import { type Template } from "../../../scoring/template/template";
import { type SheetWords } from "../../look/sheet-words";
import { type BookNotes } from "./book-note";
import { type BookPlaces } from "./book-places";

/** What the leader's workbook says now. With a result it is the content from which a workbook is made. */
export interface BlocBook {
  readonly template: Template;
  /** Ready to be scored; an entry that could not be read is one without inputs, which cannot be computed. */
  readonly bloc: Bloc;
  /** Unit id → what came back with its form. */
  readonly received: ReadonlyMap<string, Received>;
  readonly record: BlocRecord;
  /** The language of the workbook. */
  readonly words: SheetWords;
  readonly places: BookPlaces;
  readonly notes: BookNotes;
}
