import { type Term } from "../../../scoring/distribution/bloc-setup";
import { type Template } from "../../../scoring/template/template";
import { type OpenText } from "../../look/open-text";
import { type UnitEntries } from "./form-values";

/** What one member's self-assessment sheet is made from. */
export interface FormContent {
  readonly template: Template;
  readonly term: Term;
  readonly blocName: string;
  readonly unitName: string | OpenText;
  /** Empty in a form that goes out. */
  readonly entries: UnitEntries;
  /** Criterion id → the reference of its list of choices. */
  readonly choices: ReadonlyMap<string, string>;
}
