import { failure, type Result } from "../../basics/result";
import { type EvidenceEntry } from "../../scoring/import/received";
import { type Template } from "../../scoring/template/template";
import { type Identity } from "../identity/identity";
import { type SheetWords } from "../look/sheet-words";
import { type WorkbookGrids } from "../plan/grid";
import { type UnitEntries } from "./form/form-values";
import {
  type FormFinding,
  type FormProblem,
  type FormRefusal,
  type FormReminder,
  type FormRepair,
} from "./form-note";

/** What a member's workbook says after it came back. */
export interface ReturnedForm {
  readonly identity: Identity;
  /** As the workbook carries it. */
  readonly template: Template;
  /** Self-entries alone, by leaf code; a leaf without one is not in it. */
  readonly entries: UnitEntries;
  /** Leaf code → the evidence codes cited there, as typed. */
  readonly citations: ReadonlyMap<string, string>;
  readonly evidence: readonly EvidenceEntry[];
  readonly repairs: readonly FormRepair[];
  readonly findings: readonly FormFinding[];
  readonly problems: readonly FormProblem[];
  readonly reminders: readonly FormReminder[];
}

/** Reads a member's returned workbook, or lists every reason why it is not taken in. */
export function readUnitWorkbook(
  _grids: WorkbookGrids,
  _known: readonly SheetWords[],
): Result<ReturnedForm, FormRefusal> {
  return failure([{ code: "formNotForm" }]);
}
