import { type RegisterProblem } from "../register/evidence-changes";

/** A row or column into which a unit types is no longer there. */
export interface CellGone {
  readonly code: "cellGone";
  readonly criterion: string;
}

/** The form is sealed: nothing is changed before its seal is taken off. */
export interface FormSealed {
  readonly code: "formSealed";
}

/** Somebody has typed since into what is to be taken back. */
export interface CellsChangedSince {
  readonly code: "cellsChangedSince";
}

/** There is no cell left in which a seal could stand. */
export interface SealCellGone {
  readonly code: "sealCellGone";
}

/** Why an open form stays as it is. */
export type FormHindrance =
  CellGone | FormSealed | CellsChangedSince | SealCellGone | RegisterProblem;
